package ca.aval.app.ui;

import ca.aval.kit.Words;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The fields that say which school keeps the register. */
final class SchoolStepView {
    private SchoolStepView() {}

    static Node page(SchoolStepViewModel model, Words words, Fields fields) {
        VBox page =
                new VBox(
                        fields.summary(),
                        FirstRunView.card(
                                fields.text("school.organization", model.organization())
                                        .hint(words.live("school.organization.hint")),
                                fields.text("school.name", model.school())
                                        .hint(words.live("school.name.hint")),
                                fields.choice(
                                                "school.province",
                                                model.provinces(),
                                                model.province(),
                                                p -> words.say("province." + p))
                                        .hint(words.live("school.province.hint")),
                                fields.text("school.year", model.year()),
                                fields.choice(
                                                "school.language",
                                                model.languages(),
                                                model.language(),
                                                l -> words.say("speaks." + l))
                                        .hint(words.live("school.language.hint"))));
        page.getStyleClass().add("page");
        return new FormScroll(page);
    }
}
