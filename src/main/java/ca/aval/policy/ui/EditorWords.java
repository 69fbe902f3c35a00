package ca.aval.policy.ui;

import ca.aval.kit.Choice;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.policy.profile.ChoiceWords;
import ca.aval.policy.profile.Fault;
import ca.aval.policy.profile.Known;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.RefersTo;
import ca.aval.policy.profile.Shape;
import ca.aval.policy.profile.Spot;

import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Names the fields, the choices and the entries of a profile in the language of the moment. */
final class EditorWords {
    private static final List<String> WHICH = List.of("id", "kind", "type", "publisher");
    private static final List<String> WHAT = List.of("label", "title", "term", "text", "body");

    private final Texts texts = Texts.of(EditorWords.class, "policy_editor");
    private final ChoiceWords choices = new ChoiceWords();
    private final EditorFaultWords faults;
    private final ObservableValue<Language> language;
    private final Words words;

    EditorWords(ObservableValue<Language> language) {
        this.language = language;
        words = new Words(texts, language);
        faults = new EditorFaultWords(this);
    }

    Words words() {
        return words;
    }

    /** What a field is called. */
    String field(Shape.Entry owner, String name) {
        String own = "field." + owner.type().getSimpleName() + "." + name;
        return words.say(texts.has(own) ? own : "field." + name);
    }

    /** What is wrong, beside the field that it is about. */
    String fault(Fault fault) {
        return faults.sentence(fault);
    }

    /** What can be chosen in a place; empty where one types. */
    List<Choice<String>> choices(Shape shape, boolean optional, ProfileDraft draft) {
        List<Choice<String>> found = new ArrayList<>();
        if (optional) {
            found.add(new Choice<>("", words.say("editor.unsaid"), ""));
        }
        found.addAll(choices(shape, draft));
        return found;
    }

    private List<Choice<String>> choices(Shape shape, ProfileDraft draft) {
        return switch (shape) {
            case Shape.Truth truth ->
                    List.of(
                            new Choice<>("true", words.say("editor.yes"), ""),
                            new Choice<>("false", words.say("editor.no"), ""));
            case Shape.Choice choice ->
                    choice.names().stream()
                            .map(name -> new Choice<>(name, word(choice.type(), name), ""))
                            .toList();
            case Shape.Listed listed ->
                    listed.catalogue().codes().stream()
                            .map(code -> new Choice<>(code, listed(listed, code), ""))
                            .toList();
            case Shape.Reference reference -> references(reference.part(), draft);
            default -> List.of();
        };
    }

    /** The word of a constant. */
    String word(Class<?> type, String name) {
        return choices.constant(type, name, language.getValue())
                .orElseGet(() -> words.say("choice." + choices.name(type) + "." + name));
    }

    private String listed(Shape.Listed listed, String code) {
        return listed.catalogue() == Known.Catalogue.USE
                ? choices.use(code, language.getValue())
                : words.say("choice.JURISDICTION." + code);
    }

    private List<Choice<String>> references(RefersTo.Part part, ProfileDraft draft) {
        String list =
                switch (part) {
                    case CLAUSE -> "clauses";
                    case OFFICE -> "offices";
                    case LINKED_TEXT -> "linkedTexts";
                };
        String key = part == RefersTo.Part.CLAUSE ? "id" : "code";
        Shape.Entry whole = Shape.of(PolicyProfile.class);
        Spot spot = Spot.WHOLE.then(list);
        List<Choice<String>> found = new ArrayList<>();
        if (whole.field(list) instanceof Shape.Field field
                && field.shape() instanceof Shape.Many many
                && many.entry() instanceof Shape.Entry entry) {
            for (int i = 0; i < draft.count(spot); i++) {
                String code = draft.text(spot.then(i).then(key));
                if (!code.isEmpty()) {
                    found.add(new Choice<>(code, title(entry, spot.then(i), draft), ""));
                }
            }
        }
        return found;
    }

    /** What an entry of a list is called, from what it says. */
    String title(Shape.Entry shape, Spot spot, ProfileDraft draft) {
        boolean coded = shape.field("code") != null;
        Stream<String> which =
                coded ? Stream.of() : WHICH.stream().map(name -> said(shape, name, spot, draft));
        Stream<String> what =
                WHAT.stream()
                        .filter(
                                name ->
                                        shape.field(name) instanceof Shape.Field field
                                                && field.shape() instanceof Shape.Both)
                        .map(name -> said(shape, name, spot, draft));
        List<String> parts =
                Stream.concat(which, what).filter(part -> !part.isEmpty()).limit(2).toList();
        String code = draft.text(spot.then("code")) + draft.text(spot.then("key"));
        if (parts.isEmpty() && shape.field("publisher") != null) {
            return words.say("editor.entry.body");
        }
        if (parts.isEmpty()) {
            return code.isEmpty() ? words.say("editor.entry.new") : code;
        }
        return coded ? parts.getFirst() : String.join(" – ", parts);
    }

    private String said(Shape.Entry shape, String name, Spot spot, ProfileDraft draft) {
        Shape.Field field = shape.field(name);
        if (field == null) {
            return "";
        }
        String text = draft.text(spot.then(name));
        return switch (field.shape()) {
            case Shape.Both both -> draft.text(spot.then(name).then(language.getValue().code()));
            case Shape.Choice choice when choice.names().contains(text) ->
                    word(choice.type(), text);
            default -> text;
        };
    }
}
