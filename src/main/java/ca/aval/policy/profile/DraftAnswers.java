package ca.aval.policy.profile;

import ca.aval.policy.profile.Shape.Entry;
import ca.aval.policy.profile.Shape.Many;
import ca.aval.policy.profile.YamlNode.Items;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Pair;
import ca.aval.policy.profile.YamlNode.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A draft as texts by their place, so that it can be put aside and taken up again. */
final class DraftAnswers {
    /** Ends the place of an entry in which nothing is said yet. */
    private static final String EMPTY = "/";

    private DraftAnswers() {}

    static Map<String, String> of(Named root) {
        Map<String, String> answers = new LinkedHashMap<>();
        put(root, "", answers);
        return answers;
    }

    private static void put(YamlNode node, String at, Map<String, String> answers) {
        switch (node) {
            case Scalar scalar -> answers.put(at, scalar.text());
            case Items items -> {
                for (int i = 0; i < items.entries().size(); i++) {
                    put(items.entries().get(i), below(at, Integer.toString(i)), answers);
                }
            }
            case Named named when named.pairs().isEmpty() -> answers.put(at + EMPTY, "");
            case Named named ->
                    named.pairs()
                            .forEach(pair -> put(pair.value(), below(at, pair.key()), answers));
        }
    }

    private static String below(String at, String step) {
        return at.isEmpty() ? step : at + "/" + step;
    }

    /** What a place that no profile has any longer says is let go. */
    static Named read(Map<String, String> answers) {
        Branch root = new Branch();
        answers.forEach(root::put);
        return root.node(Shape.of(PolicyProfile.class)) instanceof Named named
                ? named
                : new Named(List.of(), Place.NOWHERE);
    }

    /** The answers that begin with the same steps. */
    private static final class Branch {
        private final Map<String, Branch> branches = new TreeMap<>(Branch::byNumber);
        private @Nullable String text;

        private static int byNumber(String one, String other) {
            int longer = Integer.compare(one.length(), other.length());
            return longer == 0 ? one.compareTo(other) : longer;
        }

        void put(String at, String said) {
            Branch branch = this;
            for (String step : at.split("/")) {
                branch = branch.branches.computeIfAbsent(step, s -> new Branch());
            }
            branch.text = at.endsWith(EMPTY) ? null : said;
        }

        @Nullable YamlNode node(Shape shape) {
            return switch (shape) {
                case Many many -> {
                    List<YamlNode> entries = new ArrayList<>();
                    for (Branch branch : branches.values()) {
                        YamlNode entry = branch.node(many.entry());
                        if (entry != null) {
                            entries.add(entry);
                        }
                    }
                    yield new Items(List.copyOf(entries), Place.NOWHERE);
                }
                case Entry entry -> {
                    List<Pair> pairs = new ArrayList<>();
                    entry.fields().forEach(field -> add(field.name(), field.shape(), pairs));
                    yield new Named(List.copyOf(pairs), Place.NOWHERE);
                }
                case Shape.Both both -> {
                    List<Pair> pairs = new ArrayList<>();
                    add("fr", new Shape.Line(), pairs);
                    add("en", new Shape.Line(), pairs);
                    yield new Named(List.copyOf(pairs), Place.NOWHERE);
                }
                case Shape.Truth truth -> scalar(true);
                case Shape.Number number -> scalar(true);
                default -> scalar(false);
            };
        }

        private void add(String name, Shape shape, List<Pair> pairs) {
            Branch branch = branches.get(name);
            YamlNode node = branch == null ? null : branch.node(shape);
            if (node != null) {
                pairs.add(new Pair(name, Place.NOWHERE, node));
            }
        }

        private @Nullable YamlNode scalar(boolean plain) {
            String said = text;
            return said == null ? null : new Scalar(said, plain, Place.NOWHERE);
        }
    }
}
