package ca.aval.policy.profile;

import static ca.aval.policy.profile.EntryReader.last;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.Fault.Kind;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Pair;
import ca.aval.policy.profile.YamlNode.Scalar;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Turns single texts into what a place of a profile may hold, noting everything wrong. */
final class ValueReader {
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final Mentioned mentioned;
    private final Faults faults;
    private final boolean strict;

    /**
     * @param strict whether bounds are checked
     */
    ValueReader(Mentioned mentioned, Faults faults, boolean strict) {
        this.strict = strict;
        this.mentioned = mentioned;
        this.faults = faults;
    }

    /** The value that stands here; null when it is wrong. */
    @Nullable Object read(Shape shape, YamlNode node, String path, Place at) {
        if (shape instanceof Shape.Both both) {
            return both(both, node, path, at);
        }
        if (!(node instanceof Scalar scalar)) {
            faults.add(at, path, Kind.WRONG_TYPE, last(path), type(shape));
            return null;
        }
        String text = words(scalar, Shape.LONGEST_LINE, path, at);
        if (text == null) {
            return null;
        }
        return switch (shape) {
            case Shape.Code code -> code(code, text, path, at);
            case Shape.Reference reference -> reference(reference, text, path, at);
            case Shape.Listed listed -> listed(listed, text, path, at);
            case Shape.Choice choice -> choice(choice, text, path, at);
            case Shape.Truth truth -> truth(scalar, text, path, at);
            case Shape.Number number -> number(number, scalar, text, path, at);
            case Shape.Day day -> day(text, path, at);
            default -> text;
        };
    }

    private @Nullable LocalText both(Shape.Both shape, YamlNode node, String path, Place at) {
        if (!(node instanceof Named named)) {
            faults.add(at, path, Kind.WRONG_TYPE, last(path), "BOTH");
            return null;
        }
        boolean sound = new KeyCheck(faults).check(named, LANGUAGES, path).sound();
        String fr = language(named, "fr", shape.longest(), path, at);
        String en = language(named, "en", shape.longest(), path, at);
        return !sound || fr == null || en == null ? null : new LocalText(fr, en);
    }

    private @Nullable String language(
            Named named, String code, int longest, String path, Place at) {
        Pair pair = named.pair(code);
        String below = path + "." + code;
        if (pair == null) {
            faults.add(at, below, Kind.MISSING_LANGUAGE, last(path), code);
            return null;
        }
        if (pair.value() instanceof Scalar scalar) {
            return words(scalar, longest, below, pair.at());
        }
        faults.add(pair.at(), below, Kind.WRONG_TYPE, code, "TEXT");
        return null;
    }

    private @Nullable String words(Scalar scalar, int longest, String path, Place at) {
        String text = scalar.text().strip();
        if (text.isEmpty() || scalar.absent()) {
            faults.add(at, path, Kind.EMPTY, last(path));
            return null;
        }
        if (strict && !Printable.all(text)) {
            faults.add(at, path, Kind.NOT_PRINTABLE);
            return null;
        }
        if (strict && text.length() > longest) {
            faults.add(
                    at,
                    path,
                    Kind.TOO_LONG,
                    last(path),
                    Integer.toString(text.length()),
                    Integer.toString(longest));
            return null;
        }
        return text;
    }

    private @Nullable String code(Shape.Code shape, String text, String path, Place at) {
        if (shape.form().fits(text)) {
            return text;
        }
        faults.add(at, path, Kind.BADLY_SPELLED, text, shape.form().name());
        return null;
    }

    private @Nullable String reference(Shape.Reference shape, String text, String path, Place at) {
        List<String> known = mentioned.codes(shape.part());
        if (known.contains(text)) {
            return text;
        }
        unknown(at, path, Kind.UNKNOWN_REFERENCE, text, known, shape.part().name());
        return null;
    }

    private @Nullable String listed(Shape.Listed shape, String text, String path, Place at) {
        List<String> known = shape.catalogue().codes();
        if (known.contains(text)) {
            return text;
        }
        Kind kind =
                switch (shape.catalogue()) {
                    case JURISDICTION -> Kind.UNKNOWN_JURISDICTION;
                    case USE -> Kind.UNKNOWN_USE;
                };
        unknown(at, path, kind, text, known, "");
        return null;
    }

    private @Nullable Object choice(Shape.Choice shape, String text, String path, Place at) {
        for (Enum<?> constant : shape.type().getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        unknown(at, path, Kind.NOT_ALLOWED, text, shape.names(), last(path));
        return null;
    }

    private void unknown(
            Place at, String path, Kind kind, String text, List<String> known, String what) {
        faults.add(at, path, kind, text, Nearest.of(text, known), String.join(", ", known), what);
    }

    private @Nullable Boolean truth(Scalar scalar, String text, String path, Place at) {
        if (scalar.plain() && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        }
        faults.add(at, path, Kind.WRONG_TYPE, last(path), "TRUTH");
        return null;
    }

    private @Nullable Integer number(
            Shape.Number shape, Scalar scalar, String text, String path, Place at) {
        if (!scalar.plain() || !text.matches("-?[0-9]+")) {
            faults.add(at, path, Kind.WRONG_TYPE, last(path), "NUMBER");
            return null;
        }
        if (text.matches("-?0*[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (!strict || (number >= shape.min() && number <= shape.max())) {
                return number;
            }
        }
        faults.add(
                at,
                path,
                Kind.OUT_OF_BOUNDS,
                text,
                Integer.toString(shape.min()),
                Integer.toString(shape.max()));
        return null;
    }

    private @Nullable LocalDate day(String text, String path, Place at) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= 1800) {
                    return day;
                }
            } catch (DateTimeException e) {
                // such as the 30th of February: said below
            }
        }
        faults.add(at, path, Kind.BAD_DATE, text);
        return null;
    }

    private static String type(Shape shape) {
        return switch (shape) {
            case Shape.Truth truth -> "TRUTH";
            case Shape.Number number -> "NUMBER";
            case Shape.Day day -> "DAY";
            default -> "TEXT";
        };
    }
}
