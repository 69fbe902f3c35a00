package ca.aval.policy.ui;

import ca.aval.policy.profile.Difference;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.Shape;

import java.util.ArrayList;
import java.util.List;

/** Says in one line each in what two versions of a policy differ. */
final class DifferenceWords {
    private final EditorWords words;

    DifferenceWords(EditorWords words) {
        this.words = words;
    }

    String line(Difference difference) {
        String where = where(difference.path());
        return switch (difference.kind()) {
            case ADDED -> words.words().say("editor.preview.added", where, difference.after());
            case REMOVED -> words.words().say("editor.preview.removed", where, difference.before());
            case CHANGED ->
                    words.words()
                            .say(
                                    "editor.preview.changed",
                                    where,
                                    difference.before(),
                                    difference.after());
            case REORDERED -> words.words().say("editor.preview.reordered", where);
        };
    }

    /** A path as a person says it: part, entry, field. */
    private String where(String path) {
        List<String> said = new ArrayList<>();
        Shape shape = Shape.of(PolicyProfile.class);
        int at = 0;
        while (at < path.length()) {
            if (path.charAt(at) == '[') {
                int end = path.indexOf(']', at);
                said.add(path.substring(at + 1, end));
                shape = shape instanceof Shape.Many many ? many.entry() : shape;
                at = end + 1;
            } else {
                int start = path.charAt(at) == '.' ? at + 1 : at;
                int end = start;
                while (end < path.length() && ".[".indexOf(path.charAt(end)) < 0) {
                    end++;
                }
                String name = path.substring(start, end);
                Shape.Field field = shape instanceof Shape.Entry entry ? entry.field(name) : null;
                said.add(field == null ? name : words.field((Shape.Entry) shape, name));
                shape = field == null ? shape : field.shape();
                at = end;
            }
        }
        return String.join(" › ", said);
    }
}
