package ca.aval.policy.ui;

import ca.aval.policy.profile.Difference;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.Shape;

import java.util.List;
import java.util.stream.Collectors;

/** Says in which parts two versions of a policy differ, also where no rule speaks of it. */
final class DifferenceWords {
    private final EditorWords words;

    DifferenceWords(EditorWords words) {
        this.words = words;
    }

    String parts(List<Difference> differences) {
        return words.words()
                .say(
                        "editor.preview.parts",
                        differences.stream()
                                .map(difference -> difference.path().split("[.\\[]", 2)[0])
                                .distinct()
                                .map(this::part)
                                .collect(Collectors.joining("; ")));
    }

    private String part(String name) {
        return words.field(Shape.of(PolicyProfile.class), name);
    }
}
