package ca.aval.policy.ui;

import ca.aval.kit.Choice;
import ca.aval.policy.profile.Identity;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.Shape;
import ca.aval.policy.profile.Spelled;
import ca.aval.policy.profile.Spot;
import ca.aval.policy.ui.EditorRow.Field;
import ca.aval.policy.ui.EditorRow.Kind;

import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Lays a part of a draft out as lines: fields, lists with their entries, the open ones in full. */
final class EditorRows {
    /** The values of the profile that lie in no part. */
    static final String GENERAL = "general";

    private static final Shape.Entry WHOLE = Shape.of(PolicyProfile.class);
    private static final Set<String> NAMES = Set.of("organization", "title");
    private static final Set<String> UNCHANGED = Set.of("schema");

    private final EditorWords words;
    private final ProfileDraft draft;
    private final Set<Spot> open;
    private final Function<Spot, ObservableValue<String>> errors;
    private final List<EditorRow> rows = new ArrayList<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /**
     * @param errors what is wrong at a place, as it changes
     */
    EditorRows(
            EditorWords words,
            ProfileDraft draft,
            Set<Spot> open,
            Function<Spot, ObservableValue<String>> errors) {
        this.words = words;
        this.draft = draft;
        this.open = open;
        this.errors = errors;
    }

    /** The parts, in the order of the profile. */
    static List<String> sections() {
        List<String> sections = new ArrayList<>();
        sections.add(GENERAL);
        WHOLE.fields().stream()
                .filter(EditorRows::isPart)
                .forEach(field -> sections.add(field.name()));
        return sections;
    }

    /** The part in which a place lies. */
    static String section(String name) {
        return sections().contains(name) ? name : GENERAL;
    }

    private static boolean isPart(Shape.Field field) {
        return field.shape() instanceof Shape.Entry || field.shape() instanceof Shape.Many;
    }

    /** The lines of a part. */
    List<EditorRow> of(String section) {
        if (section.equals(GENERAL)) {
            names();
        }
        for (Shape.Field field : WHOLE.fields()) {
            boolean here =
                    section.equals(GENERAL)
                            ? !isPart(field) && !UNCHANGED.contains(field.name())
                            : field.name().equals(section);
            Spot spot = Spot.WHOLE.then(field.name());
            if (here && field.shape() instanceof Shape.Entry entry) {
                entry(entry, spot, 0);
            } else if (here) {
                field(WHOLE, field, spot, 0);
            }
        }
        return List.copyOf(rows);
    }

    /** What tells the board's own version from the one that it comes from. */
    private void names() {
        Shape.Entry identity = Shape.of(Identity.class);
        identity.fields().stream()
                .filter(field -> NAMES.contains(field.name()))
                .forEach(
                        field ->
                                field(
                                        identity,
                                        field,
                                        Spot.WHOLE.then("identity").then(field.name()),
                                        0));
    }

    /** The places of the lines by their id. */
    Map<String, Spot> spots() {
        return spots;
    }

    private void entry(Shape.Entry shape, Spot spot, int depth) {
        for (Shape.Field field : shape.fields()) {
            field(shape, field, spot.then(field.name()), depth);
        }
    }

    private void field(Shape.Entry owner, Shape.Field field, Spot spot, int depth) {
        String label = words.field(owner, field.name());
        switch (field.shape()) {
            case Shape.Entry entry -> {
                rows.add(new EditorRow.Heading(label, depth));
                entry(entry, spot, depth);
            }
            case Shape.Many many when many.entry() instanceof Shape.Entry entry ->
                    list(entry, label, spot, depth);
            case Shape.Many many -> several(many.entry(), label, spot, depth);
            case Shape.Both both -> both(label, spot, depth);
            default -> single(field, label, spot, depth);
        }
    }

    private void list(Shape.Entry entry, String label, Spot spot, int depth) {
        int count = draft.count(spot);
        rows.add(new EditorRow.Head(id(spot), label, count, errors.apply(spot), depth));
        for (int i = 0; i < count; i++) {
            Spot one = spot.then(i);
            boolean shown = open.contains(one);
            String title = words.title(entry, one, draft);
            rows.add(new EditorRow.Line(id(one), title, shown, errors.apply(one), depth));
            if (shown) {
                entry(entry, one, depth + 1);
            }
        }
    }

    private void several(Shape entry, String label, Spot spot, int depth) {
        List<Choice<String>> choices = words.choices(entry, false, draft);
        boolean typed = entry instanceof Shape.Code || entry instanceof Shape.Line;
        String hint = typed ? words.words().say("editor.list.hint") : "";
        Kind kind = typed ? Kind.SEVERAL_TYPED : Kind.SEVERAL_CHOSEN;
        rows.add(field(spot, label, kind, choices, hint, depth));
    }

    private void both(String label, Spot spot, int depth) {
        Field french = language(spot, "fr", words.words().say("editor.french", label), depth);
        Field english = language(spot, "en", words.words().say("editor.english", label), depth);
        rows.add(new EditorRow.Both(french, english, depth));
    }

    private Field language(Spot spot, String code, String label, int depth) {
        return field(spot.then(code), label, Kind.LONG, List.of(), "", depth);
    }

    private void single(Shape.Field field, String label, Spot spot, int depth) {
        List<Choice<String>> choices = words.choices(field.shape(), field.optional(), draft);
        Kind kind =
                switch (field.shape()) {
                    case Shape.Day day -> Kind.DAY;
                    case Shape.Truth truth -> Kind.CHOSEN;
                    case Shape.Choice choice -> Kind.CHOSEN;
                    case Shape.Listed listed -> Kind.CHOSEN;
                    case Shape.Reference reference -> Kind.CHOSEN;
                    default -> Kind.TYPED;
                };
        boolean capitals =
                field.shape() instanceof Shape.Code code && code.form() == Spelled.Form.CAPITALS;
        String hint = capitals ? words.words().say("editor.code.hint") : "";
        rows.add(field(spot, label, kind, kind == Kind.CHOSEN ? choices : List.of(), hint, depth));
    }

    private Field field(
            Spot spot,
            String label,
            Kind kind,
            List<Choice<String>> choices,
            String hint,
            int depth) {
        return new Field(id(spot), label, kind, choices, hint, errors.apply(spot), depth);
    }

    private String id(Spot spot) {
        spots.put(spot.toString(), spot);
        return spot.toString();
    }
}
