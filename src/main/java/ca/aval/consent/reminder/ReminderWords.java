package ca.aval.consent.reminder;

import ca.aval.notice.AddressLines;
import ca.aval.notice.Confidentiality;
import ca.aval.notice.Delivery;
import ca.aval.notice.LetterDraft;
import ca.aval.notice.LetterSection;
import ca.aval.people.Guardian;
import ca.aval.people.PersonName;
import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.school.PostalAddress;
import ca.aval.school.School;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Words the letters about forms: no pressure, no reasons, nobody of another household. */
final class ReminderWords {
    /** Of the words; a change of a sentence is a new version. */
    static final String VERSION = "1.0";

    private final Texts texts = Texts.of(ReminderWords.class, "reminder");

    /**
     * What one letter is about.
     *
     * @param wave 1 or 2; {@link Reminder#TOLD} where nothing is asked
     * @param replyBy the day by which one answers
     * @param enclosed whether the form comes with it
     * @param pupilToo whether the pupil signs beside a holder
     */
    record Order(
            School school,
            Need need,
            Recipient recipient,
            int wave,
            LocalDate replyBy,
            boolean enclosed,
            boolean pupilToo) {}

    /** Which letter it is, as its foot says. */
    static String template(Need need, Recipient recipient, int wave) {
        return switch (need.situation()) {
            case DISAGREEMENT -> "L07-D";
            case DEFECT, BLANKS -> "L07-R";
            case SILENT, DECIDES_ALONE ->
                    recipient.isPupil() ? "L07-A" : wave > 1 ? "L07-2" : "L07";
        };
    }

    LetterDraft letter(Order order) {
        Need need = order.need();
        Language language = order.recipient().language();
        String template = template(need, order.recipient(), order.wave());
        ReminderText text = new ReminderText(texts, language, order);
        return new LetterDraft(
                template,
                VERSION,
                language,
                Confidentiality.CONFIDENTIAL,
                names(order).stream().collect(Collectors.joining(", ")),
                address(order),
                byHand(order) ? Delivery.BY_HAND : Delivery.ORDINARY_MAIL,
                text.subject(template),
                text.greeting(),
                List.of(text.opening(template)),
                text.sections(),
                texts.in(language, "closing"),
                order.enclosed()
                        ? List.of(texts.in(language, "enclosed", need.form().pages()))
                        : List.of(),
                List.of(),
                need.pupil().id().value(),
                need.form().id());
    }

    private static List<String> names(Order order) {
        return order.recipient().isPupil()
                ? List.of(order.need().pupil().knownAs().full())
                : order.recipient().adults().stream()
                        .map(Guardian::name)
                        .map(PersonName::full)
                        .toList();
    }

    /** Where the register holds no address, the letter goes by way of the class. */
    private static boolean byHand(Order order) {
        return order.recipient().isPupil()
                || !order.recipient().adults().getFirst().address().isComplete();
    }

    private List<String> address(Order order) {
        Language language = order.recipient().language();
        String and = texts.in(language, "and");
        String province = order.school().province().name();
        PostalAddress address =
                byHand(order)
                        ? new PostalAddress(group(order.need().group(), language), null, null, null)
                        : order.recipient().adults().getFirst().address();
        return AddressLines.of(names(order), and, address, province, language);
    }

    String group(String code, Language language) {
        return code.isBlank()
                ? texts.in(language, "group.none")
                : texts.in(language, "group", code);
    }

    /** The sheet on top of a run: how many letters each group gets, and no name. */
    LetterDraft cover(RunSheet run) {
        Language language = run.language();
        List<LetterSection> sections =
                run.groups().stream()
                        .map(
                                g ->
                                        LetterSection.of(
                                                escapedGroup(g.code(), language),
                                                counts(g, language)))
                        .collect(Collectors.toList());
        sections.add(
                LetterSection.of(texts.in(language, "run.total"), counts(run.total(), language)));
        return sheet(
                run,
                texts.in(language, "run.office"),
                texts.in(language, "run.subject", run.number()),
                texts.in(language, "run.opening"),
                sections);
    }

    /** The sheet for whoever teaches a group: whose forms are awaited, and never why. */
    LetterDraft names(RunSheet run, RunSheet.Group group) {
        Language language = run.language();
        return sheet(
                run,
                group(group.code(), language),
                texts.in(language, "run.names.subject"),
                escapedGroup(group.code(), language),
                List.of(
                        LetterSection.list(
                                texts.in(language, "run.names"),
                                group.names().stream().map(RichText::escaped).toList())));
    }

    private LetterDraft sheet(
            RunSheet run,
            String whom,
            String subject,
            String opening,
            List<LetterSection> sections) {
        return new LetterDraft(
                "L07-L",
                VERSION,
                run.language(),
                Confidentiality.CONFIDENTIAL,
                whom,
                List.of(whom),
                Delivery.BY_HAND,
                subject,
                "",
                List.of(opening),
                sections,
                "",
                List.of(),
                List.of(),
                run.id(),
                null);
    }

    private String escapedGroup(String code, Language language) {
        return RichText.escaped(group(code, language));
    }

    private String counts(RunSheet.Group group, Language language) {
        return texts.in(language, "run.counts", group.letters(), group.forms(), group.pages());
    }

    String title(String number, Language language) {
        return texts.in(language, "run.title", number);
    }
}
