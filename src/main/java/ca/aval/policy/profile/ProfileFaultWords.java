package ca.aval.policy.profile;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import java.util.Arrays;
import java.util.List;

/** Says a fault as a sentence: what is wrong and what is allowed. */
public final class ProfileFaultWords {
    private static final int MOST = 30;

    private final Texts texts = Texts.of(ProfileFaultWords.class, "faults");

    /** The sentence of a fault, without its place. */
    public String sentence(Fault fault, Language language) {
        List<String> args = fault.args();
        String kind = fault.kind().name();
        Object[] filled =
                switch (fault.kind()) {
                    case UNKNOWN_KEY, UNKNOWN_JURISDICTION, UNKNOWN_USE, NOT_ALLOWED ->
                            new Object[] {
                                args.get(0),
                                meant(args.get(1), language),
                                some(args.get(2), language)
                            };
                    case UNKNOWN_REFERENCE ->
                            new Object[] {
                                args.get(0),
                                meant(args.get(1), language),
                                some(args.get(2), language),
                                texts.in(language, "part." + args.get(3))
                            };
                    case WRONG_TYPE ->
                            new Object[] {
                                args.get(0).isEmpty() ? texts.in(language, "file") : args.get(0),
                                texts.in(language, "type." + args.get(1))
                            };
                    case BADLY_SPELLED ->
                            new Object[] {args.get(0), texts.in(language, "form." + args.get(1))};
                    case MISSING_LANGUAGE ->
                            new Object[] {
                                args.get(0), texts.in(language, "language." + args.get(1))
                            };
                    default -> args.toArray();
                };
        return texts.in(language, kind, filled);
    }

    /** The sentence with the place before it: {@code politique.yaml:12:5: …}. */
    public String line(String fileName, Fault fault, Language language) {
        return fileName
                + ":"
                + fault.line()
                + ":"
                + fault.column()
                + ": "
                + sentence(fault, language);
    }

    private String meant(String nearest, Language language) {
        return nearest.isEmpty() ? "" : " " + texts.in(language, "meant", nearest);
    }

    private String some(String listed, Language language) {
        if (listed.isEmpty()) {
            return texts.in(language, "none");
        }
        List<String> codes = Arrays.asList(listed.split(", ", -1));
        return codes.size() <= MOST
                ? listed
                : texts.in(
                        language,
                        "some",
                        String.join(", ", codes.subList(0, MOST)),
                        codes.size() - MOST);
    }
}
