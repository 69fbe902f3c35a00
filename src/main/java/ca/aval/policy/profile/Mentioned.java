package ca.aval.policy.profile;

import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.YamlNode.Items;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Scalar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the parts of one file define, gathered before anything else is checked. */
final class Mentioned {
    private final Named root;
    private final Map<Part, List<String>> codes = new EnumMap<>(Part.class);

    Mentioned(Named root) {
        this.root = root;
        codes.put(Part.CLAUSE, of("clauses", "id"));
        codes.put(Part.OFFICE, of("offices", "code"));
        codes.put(Part.LINKED_TEXT, of("linkedTexts", "code"));
    }

    /** The codes that a part defines, in the order of the file. */
    List<String> codes(Part part) {
        return codes.getOrDefault(part, List.of());
    }

    /** The people to whom the policy speaks, by the name of their constant. */
    List<String> persons() {
        return of("persons", "type");
    }

    /** What sort of body it is; empty where the file does not say so rightly. */
    Optional<Identity.Kind> body() {
        String kind = root.get("identity") instanceof Named identity ? identity.text("kind") : null;
        return Stream.of(Identity.Kind.values()).filter(k -> k.name().equals(kind)).findFirst();
    }

    boolean gap(String code) {
        return of("gaps", "code").contains(code);
    }

    boolean gap(Gap.Effect effect) {
        return of("gaps", "effect").contains(effect.name());
    }

    /** Whether an entry of a list before this one says the same of itself. */
    // a draft has no places: only the entry itself tells which of two equal ones it is
    @SuppressWarnings("ReferenceEquality")
    boolean earlier(String list, Named before, Predicate<Named> same) {
        if (root.get(list) instanceof Items items) {
            for (YamlNode entry : items.entries()) {
                if (entry == before) {
                    return false;
                }
                if (entry instanceof Named named && same.test(named)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> of(String list, String key) {
        List<String> found = new ArrayList<>();
        if (root.get(list) instanceof Items items) {
            for (YamlNode entry : items.entries()) {
                if (entry instanceof Named named && named.get(key) instanceof Scalar scalar) {
                    found.add(scalar.text().strip());
                }
            }
        }
        return found;
    }
}
