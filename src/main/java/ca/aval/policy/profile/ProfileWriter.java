package ca.aval.policy.profile;

import ca.aval.policy.profile.YamlNode.Items;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Pair;
import ca.aval.policy.profile.YamlNode.Scalar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a profile as a file, always in the same way: the same profile gives the same bytes. */
public final class ProfileWriter {
    /** What any reader of YAML takes for a text when it stands without quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ._/()’%+-]*");

    /** Words that some readers take for something other than a text. */
    private static final Set<String> NOT_WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    /** The file, with its last line ended. */
    public String write(PolicyProfile profile) {
        StringBuilder out = new StringBuilder();
        pairs(ProfileTree.of(profile), "", out);
        return out.toString();
    }

    private void pairs(Named named, String indent, StringBuilder out) {
        for (Pair pair : named.pairs()) {
            out.append(indent).append(pair.key()).append(':');
            value(pair.value(), indent, out);
        }
    }

    private void value(YamlNode node, String indent, StringBuilder out) {
        switch (node) {
            case Scalar scalar -> out.append(' ').append(text(scalar)).append('\n');
            case Named named when named.pairs().isEmpty() -> out.append(" {}\n");
            case Named named -> {
                out.append('\n');
                pairs(named, indent + "  ", out);
            }
            case Items items -> items(items.entries(), indent, out);
        }
    }

    private void items(List<YamlNode> entries, String indent, StringBuilder out) {
        if (entries.stream().allMatch(Scalar.class::isInstance)) {
            out.append(
                    entries.stream()
                            .map(entry -> text((Scalar) entry))
                            .collect(Collectors.joining(", ", " [", "]\n")));
            return;
        }
        out.append('\n');
        for (YamlNode entry : entries) {
            StringBuilder lines = new StringBuilder();
            pairs((Named) entry, indent + "    ", lines);
            out.append(indent).append("  - ").append(lines.substring(indent.length() + 4));
        }
    }

    private static String text(Scalar scalar) {
        String text = scalar.text();
        boolean plain =
                scalar.plain()
                        || PLAIN.matcher(text).matches()
                                && !text.endsWith(" ")
                                && !NOT_WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '"' -> out.append("\\\"");
                                case '\\' -> out.append("\\\\");
                                case '\n' -> out.append("\\n");
                                case '\t' -> out.append("\\t");
                                case 0x85, 0x2028, 0x2029, 0xFEFF ->
                                        out.append(String.format("\\u%04X", c));
                                default -> out.appendCodePoint(c);
                            }
                        });
        return out.append('"').toString();
    }
}
