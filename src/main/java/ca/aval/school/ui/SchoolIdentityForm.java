package ca.aval.school.ui;

import ca.aval.kit.Fields;
import ca.aval.kit.FormField;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.school.Province;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** The fields that say which school keeps the register. */
public final class SchoolIdentityForm {
    private final SchoolIdentityViewModel model;
    private final Words words;
    private final Fields fields;

    /**
     * @param words the words of the school's screens
     */
    public SchoolIdentityForm(SchoolIdentityViewModel model, Words words, Fields fields) {
        this.model = model;
        this.words = words;
        this.fields = fields;
    }

    /** Every field, for a school that is only beginning. */
    public Node form() {
        return Panel.ofFields(organization(), name(), province(), year(), language());
    }

    /** What may change later; the province and the year are said beside, and settled elsewhere. */
    public Panel changeable() {
        Panel card = Panel.ofFields(organization(), name(), language());
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }

    private FormField<TextField> organization() {
        return fields.text("school.organization", model.organization())
                .hint(words.live("school.organization.hint"));
    }

    private FormField<TextField> name() {
        return fields.text("school.name", model.school()).hint(words.live("school.name.hint"));
    }

    private FormField<ComboBox<Province>> province() {
        return fields.choice(
                        "school.province",
                        model.provinces(),
                        model.province(),
                        p -> words.say("province." + p))
                .hint(words.live("school.province.hint"));
    }

    private FormField<TextField> year() {
        return fields.text("school.year", model.year());
    }

    private FormField<ComboBox<Language>> language() {
        return fields.choice(
                        "school.language",
                        model.languages(),
                        model.language(),
                        l -> words.say("speaks." + l))
                .hint(words.live("school.language.hint"));
    }
}
