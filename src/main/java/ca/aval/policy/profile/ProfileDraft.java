package ca.aval.policy.profile;

import ca.aval.policy.profile.Shape.Entry;
import ca.aval.policy.profile.Shape.Many;
import ca.aval.policy.profile.YamlNode.Items;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Pair;
import ca.aval.policy.profile.YamlNode.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A profile while somebody changes it: it may be faulty meanwhile, and each change gives a new
 * draft.
 */
public final class ProfileDraft {
    private final Named root;

    private ProfileDraft(Named root) {
        this.root = root;
    }

    /** What a valid profile says. */
    public static ProfileDraft of(PolicyProfile profile) {
        return new ProfileDraft(ProfileTree.of(profile));
    }

    /** What was put aside with {@link #answers}. */
    public static ProfileDraft of(Map<String, String> answers) {
        return new ProfileDraft(DraftAnswers.read(answers));
    }

    /** Everything that it says, by its place, to be put aside. */
    public Map<String, String> answers() {
        return DraftAnswers.of(root);
    }

    /** Whether it is a profile, or why not; its faults have no lines. */
    public Reading check() {
        return new ProfileReader().check(root);
    }

    /** The text that stands at a place; empty when nothing does. */
    public String text(Spot spot) {
        return at(spot) instanceof Scalar scalar ? scalar.text() : "";
    }

    /** The texts of a list of texts. */
    public List<String> texts(Spot spot) {
        return at(spot) instanceof Items items
                ? items.entries().stream()
                        .map(entry -> entry instanceof Scalar scalar ? scalar.text() : "")
                        .toList()
                : List.of();
    }

    /** How many entries a list has. */
    public int count(Spot spot) {
        return at(spot) instanceof Items items ? items.entries().size() : 0;
    }

    /** Puts a text at a place; an empty one leaves the place out. */
    public ProfileDraft with(Spot spot, String text) {
        Shape shape = shape(spot);
        boolean plain = shape instanceof Shape.Truth || shape instanceof Shape.Number;
        YamlNode node = text.isEmpty() ? null : new Scalar(text, plain, Place.NOWHERE);
        return put(spot, node);
    }

    /** Puts a list of texts at a place; an empty one leaves the place out. */
    public ProfileDraft with(Spot spot, List<String> texts) {
        List<YamlNode> entries = new ArrayList<>();
        texts.forEach(text -> entries.add(new Scalar(text, false, Place.NOWHERE)));
        return put(spot, entries.isEmpty() ? null : new Items(entries, Place.NOWHERE));
    }

    /** Adds an entry of which nothing is said yet at the end of a list. */
    public ProfileDraft added(Spot list) {
        List<YamlNode> entries = new ArrayList<>();
        if (at(list) instanceof Items items) {
            entries.addAll(items.entries());
        }
        entries.add(new Named(List.of(), Place.NOWHERE));
        return put(list, new Items(List.copyOf(entries), Place.NOWHERE));
    }

    /** Takes an entry out of its list. */
    public ProfileDraft without(Spot entry) {
        return put(entry, null);
    }

    /** The place as faults name it: {@code approvals[PAGE_OPENING].by}. */
    public String path(Spot spot) {
        StringBuilder path = new StringBuilder();
        Shape shape = Shape.of(PolicyProfile.class);
        YamlNode node = root;
        for (String step : spot.steps()) {
            if (shape instanceof Many many && node instanceof Items items) {
                int number = Integer.parseInt(step);
                path.append('[').append(new EntryNames(many, items).name(number)).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
            node = below(node, step);
            shape = below(shape, step);
        }
        return path.toString();
    }

    private @Nullable YamlNode at(Spot spot) {
        YamlNode node = root;
        for (String step : spot.steps()) {
            node = below(node, step);
        }
        return node;
    }

    private static @Nullable YamlNode below(@Nullable YamlNode node, String step) {
        return switch (node) {
            case Named named -> named.get(step);
            case Items items when Integer.parseInt(step) < items.entries().size() ->
                    items.entries().get(Integer.parseInt(step));
            case null, default -> null;
        };
    }

    private static Shape shape(Spot spot) {
        Shape shape = Shape.of(PolicyProfile.class);
        for (String step : spot.steps()) {
            shape = below(shape, step);
        }
        return shape;
    }

    private static Shape below(Shape shape, String step) {
        return switch (shape) {
            case Entry entry -> {
                Shape.Field field = entry.field(step);
                yield field == null ? new Shape.Line() : field.shape();
            }
            case Many many -> many.entry();
            default -> new Shape.Line();
        };
    }

    private ProfileDraft put(Spot spot, @Nullable YamlNode value) {
        YamlNode changed = put(root, Shape.of(PolicyProfile.class), spot.steps(), value);
        return new ProfileDraft(
                changed instanceof Named named ? named : new Named(List.of(), Place.NOWHERE));
    }

    private static @Nullable YamlNode put(
            @Nullable YamlNode node, Shape shape, List<String> steps, @Nullable YamlNode value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.getFirst();
        YamlNode below =
                put(below(node, step), below(shape, step), steps.subList(1, steps.size()), value);
        if (shape instanceof Many) {
            List<YamlNode> entries =
                    new ArrayList<>(node instanceof Items items ? items.entries() : List.of());
            int number = Integer.parseInt(step);
            if (below == null) {
                entries.remove(number);
            } else {
                entries.set(number, below);
            }
            return entries.isEmpty() ? null : new Items(List.copyOf(entries), Place.NOWHERE);
        }
        List<Pair> pairs = new ArrayList<>(node instanceof Named named ? named.pairs() : List.of());
        int there = 0;
        while (there < pairs.size() && !pairs.get(there).key().equals(step)) {
            there++;
        }
        if (there < pairs.size()) {
            pairs.remove(there);
        }
        if (below != null) {
            pairs.add(there, new Pair(step, Place.NOWHERE, below));
        }
        boolean gone = pairs.isEmpty() && shape instanceof Shape.Both;
        return gone ? null : new Named(List.copyOf(pairs), Place.NOWHERE);
    }
}
