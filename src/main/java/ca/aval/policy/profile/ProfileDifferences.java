package ca.aval.policy.profile;

import ca.aval.policy.profile.Difference.Kind;
import ca.aval.policy.profile.Shape.Entry;
import ca.aval.policy.profile.Shape.Field;
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
import java.util.stream.Collectors;

/** Compares two profiles entry by entry; entries of lists are matched by what names them. */
public final class ProfileDifferences {
    private static final Entry WHOLE = Shape.of(PolicyProfile.class);

    /** What differs, in the order of the file; empty exactly when both are equal. */
    public List<Difference> between(PolicyProfile before, PolicyProfile after) {
        List<Difference> found = new ArrayList<>();
        named(WHOLE, ProfileTree.of(before), ProfileTree.of(after), "", found);
        return List.copyOf(found);
    }

    private void named(
            Entry shape, Named before, Named after, String path, List<Difference> found) {
        for (Field field : shape.fields()) {
            String below = path.isEmpty() ? field.name() : path + "." + field.name();
            compare(field.shape(), before.get(field.name()), after.get(field.name()), below, found);
        }
    }

    private void compare(
            Shape shape,
            @Nullable YamlNode before,
            @Nullable YamlNode after,
            String path,
            List<Difference> found) {
        if (before == null || after == null) {
            alone(shape, before, after, path, found);
        } else if (shape instanceof Entry entry) {
            named(entry, (Named) before, (Named) after, path, found);
        } else if (shape instanceof Shape.Both) {
            both((Named) before, (Named) after, path, found);
        } else if (shape instanceof Many many && many.entry() instanceof Entry) {
            many(many, (Items) before, (Items) after, path, found);
        } else if (!before.equals(after)) {
            found.add(new Difference(path, Kind.CHANGED, plain(before), plain(after)));
        }
    }

    private void alone(
            Shape shape,
            @Nullable YamlNode before,
            @Nullable YamlNode after,
            String path,
            List<Difference> found) {
        boolean entries = shape instanceof Many many && many.entry() instanceof Entry;
        Items none = new Items(List.of(), Place.NOWHERE);
        if (before == null && after == null) {
            return;
        }
        if (entries) {
            many(
                    (Many) shape,
                    before == null ? none : (Items) before,
                    after == null ? none : (Items) after,
                    path,
                    found);
        } else if (before != null) {
            found.add(new Difference(path, Kind.REMOVED, plain(before), ""));
        } else if (after != null) {
            found.add(new Difference(path, Kind.ADDED, "", plain(after)));
        }
    }

    private void both(Named before, Named after, String path, List<Difference> found) {
        for (String language : List.of("fr", "en")) {
            compare(
                    new Shape.Line(),
                    before.get(language),
                    after.get(language),
                    path + "." + language,
                    found);
        }
    }

    private void many(Many shape, Items before, Items after, String path, List<Difference> found) {
        Map<String, YamlNode> old = byName(shape, before);
        Map<String, YamlNode> now = byName(shape, after);
        old.forEach(
                (name, entry) -> {
                    String below = path + "[" + name + "]";
                    if (now.containsKey(name)) {
                        compare(shape.entry(), entry, now.get(name), below, found);
                    } else {
                        found.add(new Difference(below, Kind.REMOVED, plain(entry), ""));
                    }
                });
        now.forEach(
                (name, entry) -> {
                    if (!old.containsKey(name)) {
                        String below = path + "[" + name + "]";
                        found.add(new Difference(below, Kind.ADDED, "", plain(entry)));
                    }
                });
        List<String> left = old.keySet().stream().filter(now::containsKey).toList();
        List<String> kept = now.keySet().stream().filter(old::containsKey).toList();
        if (!left.equals(kept)) {
            found.add(
                    new Difference(
                            path,
                            Kind.REORDERED,
                            String.join(", ", old.keySet()),
                            String.join(", ", now.keySet())));
        }
    }

    private static Map<String, YamlNode> byName(Many shape, Items items) {
        Map<String, YamlNode> found = new LinkedHashMap<>();
        EntryNames names = new EntryNames(shape, items);
        for (int i = 0; i < items.entries().size(); i++) {
            found.put(names.name(i), items.entries().get(i));
        }
        return found;
    }

    private static String plain(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> scalar.text();
            case Items items ->
                    items.entries().stream()
                            .map(ProfileDifferences::plain)
                            .collect(Collectors.joining(", "));
            case Named named ->
                    named.pairs().stream()
                            .map(ProfileDifferences::plain)
                            .collect(Collectors.joining("; "));
        };
    }

    private static String plain(Pair pair) {
        String value = plain(pair.value());
        return pair.value() instanceof Scalar
                ? pair.key() + ": " + value
                : pair.key() + " (" + value + ")";
    }
}
