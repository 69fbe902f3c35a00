package ca.aval.publication;

import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.FormPolicy;
import ca.aval.notice.Confidentiality;
import ca.aval.notice.Delivery;
import ca.aval.notice.LetterDraft;
import ca.aval.notice.LetterSection;
import ca.aval.notice.LetterSection.Item;
import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Telephone;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;
import ca.aval.policy.profile.PolicyProfile.Law;
import ca.aval.publication.ReceiptAddress.Reader;
import ca.aval.publication.WithdrawalResult.Entry;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.School;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the receipt of a withdrawal (L08) for one reader, in their language. */
final class ReceiptLetter {
    static final String TEMPLATE = "L08";

    private static final String VERSION = "1.0";
    private static final Texts TEXTS = Texts.of(ReceiptLetter.class, "receipt");

    private final WithdrawalResult result;
    private final School school;
    private final FormPolicy policy;
    private final LocalDateTime received;
    private final LocalDate today;
    private final Reader reader;
    private final Language language;

    /**
     * @param received when the withdrawal was recorded, by the clock of the school
     * @param today the day of the letter
     */
    ReceiptLetter(
            WithdrawalResult result,
            School school,
            FormPolicy policy,
            LocalDateTime received,
            LocalDate today,
            Reader reader) {
        this.result = result;
        this.school = school;
        this.policy = policy;
        this.received = received;
        this.today = today;
        this.reader = reader;
        language = reader.language();
    }

    LetterDraft draft() {
        Withdrawal withdrawal = result.withdrawal();
        return new LetterDraft(
                TEMPLATE,
                VERSION,
                language,
                Confidentiality.PERSONAL_AND_CONFIDENTIAL,
                reader.name(),
                reader.address(),
                reader.address().size() > 1 ? Delivery.ORDINARY_MAIL : Delivery.BY_HAND,
                say("subject"),
                say("salutation"),
                List.of(),
                List.of(request(), effect(), posts(), limits(), followUp()),
                say("closing"),
                List.of(),
                List.of(),
                withdrawal.pupil().value(),
                withdrawal.id());
    }

    private LetterSection request() {
        List<Item> items = new ArrayList<>();
        items.add(
                Item.paragraph(
                        say(
                                reader.asked() ? "request.own" : "request.other",
                                day(received.toLocalDate()),
                                hour(),
                                say("route." + result.withdrawal().route()),
                                whose())));
        result.stopped().forEach(use -> items.add(Item.bullet(label(use))));
        return new LetterSection(say("head.request"), items);
    }

    /** A family reads the name of the register; the pupil reads of what is theirs. */
    private String whose() {
        if (reader.isPupil()) {
            return say("request.self");
        }
        String name = result.pupil().name().full();
        return say(
                Typography.elidedBefore(name) ? "request.pupil.vowel" : "request.pupil",
                escaped(name));
    }

    private LetterSection effect() {
        return LetterSection.of(
                say("head.effect"), say("effect", day(received.toLocalDate()), hour()));
    }

    private LetterSection posts() {
        String head = say("head.posts");
        return result.entries().isEmpty()
                ? LetterSection.of(head, say(reader.isPupil() ? "posts.none.self" : "posts.none"))
                : LetterSection.list(head, result.entries().stream().map(this::post).toList());
    }

    private String post(Entry entry) {
        Takedown down = entry.takedown();
        LocalDate settled = Objects.requireNonNullElse(down.settledOn(), down.dueOn());
        return switch (down.outcome()) {
            case WAITING -> line(waiting(entry), entry, day(down.dueOn()));
            case ASKED -> line("posts.asked", entry, "");
            case REMOVED -> line("posts.removed", entry, day(settled));
            case STOPPED -> line("posts.stopped", entry, day(settled));
            case NOT_REMOVED ->
                    line(
                            "posts.not-removed",
                            entry,
                            escaped(Objects.requireNonNullElse(down.note(), "")));
            case IRREVERSIBLE -> line("posts.irreversible", entry, "");
        };
    }

    /** What was to appear on this very day may have; what others publish can only be asked. */
    private String waiting(Entry entry) {
        LocalDate on = entry.publication().on();
        if (!entry.takedown().own()) {
            return on.isAfter(today) ? "posts.ask-coming" : "posts.ask";
        }
        if (on.isAfter(today)) {
            return "posts.coming";
        }
        return on.equals(today) ? "posts.today" : "posts.due";
    }

    private String line(String key, Entry entry, String last) {
        Publication publication = entry.publication();
        ConsentUse use = entry.use();
        String place = use == null ? escaped(publication.use()) : label(use);
        return say(key, escaped(publication.title()), place, day(publication.on()), last);
    }

    private LetterSection limits() {
        return LetterSection.of(say("head.limits"), say("limits"));
    }

    private LetterSection followUp() {
        List<Item> items = new ArrayList<>();
        items.add(Item.paragraph(say(result.allowed().isEmpty() ? "allowed.none" : "allowed")));
        result.allowed().forEach(use -> items.add(Item.bullet(label(use))));
        items.add(Item.paragraph(say("contact", contact())));
        String officer = officer();
        if (!officer.isEmpty()) {
            items.add(Item.paragraph(say("officer", officer)));
        }
        items.add(
                Item.paragraph(
                        say(officer.isEmpty() ? "complaint.school" : "complaint", regulator())));
        return new LetterSection(say("head.follow"), items);
    }

    private String contact() {
        return joined(
                say("contact.school"),
                Telephone.written(language, Objects.requireNonNullElse(school.phone(), "")),
                school.email());
    }

    private String officer() {
        PrivacyOfficer officer = school.officer();
        return joined(
                officer.name(),
                officer.title(language),
                officer.email(),
                Telephone.written(language, Objects.requireNonNullElse(officer.phone(), "")));
    }

    private String regulator() {
        boolean enterprise = policy.law() == Law.PRIVATE_ENTERPRISE;
        return Stream.of(enterprise ? "REGULATOR_PRIVATE" : "REGULATOR", "REGULATOR")
                .flatMap(code -> policy.jurisdiction().mention(code).stream())
                .findFirst()
                .map(text -> escaped(text.in(language)))
                .orElseThrow(() -> new IllegalStateException("no REGULATOR"));
    }

    private String label(ConsentUse use) {
        return escaped(Objects.requireNonNull(use.label().get(language)));
    }

    private String day(LocalDate date) {
        return Typography.date(language, date).replaceFirst("^1er", "1<sup>er</sup>");
    }

    private String hour() {
        return Typography.time(language, received.toLocalTime());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> escaped(part.strip()))
                .collect(Collectors.joining(", "));
    }

    private static String escaped(String plain) {
        return RichText.escaped(plain);
    }

    private String say(String key, Object... arguments) {
        return TEXTS.in(language, key, arguments);
    }
}
