package ca.aval.consent.reminder;

import ca.aval.notice.LetterSection;
import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Telephone;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sentences of one letter about a form. */
final class ReminderText {
    private final Texts texts;
    private final Language language;
    private final ReminderWords.Order order;
    private final boolean own;

    ReminderText(Texts texts, Language language, ReminderWords.Order order) {
        this.texts = texts;
        this.language = language;
        this.order = order;
        own = order.recipient().isPupil();
    }

    String subject(String template) {
        return text("subject." + template, before("of", given()));
    }

    String greeting() {
        return own ? text("greeting.name", given()) : text("greeting");
    }

    String opening(String template) {
        boolean bare = order.need().situation() == Situation.SILENT && !order.enclosed();
        return text("opening." + (bare ? "bare" : template), about(), group(), issued());
    }

    List<LetterSection> sections() {
        return switch (order.need().situation()) {
            case DISAGREEMENT -> disagreement();
            case SILENT, DECIDES_ALONE -> asking(missing(), "");
            case DEFECT, BLANKS -> asking(incomplete(), ".incomplete");
        };
    }

    private List<LetterSection> asking(LetterSection first, String kind) {
        String until =
                own
                        ? text("until.own" + kind)
                        : text(kind.isEmpty() ? "until.text" : "until.incomplete", given());
        return List.of(first, LetterSection.of(text("until"), until), reply(), help());
    }

    private LetterSection missing() {
        if (!own) {
            return LetterSection.of(
                    text("missing"), text("missing.text", about(), group(), issued()));
        }
        String form = text("missing.own", issued());
        return order.need().situation() == Situation.DECIDES_ALONE
                ? LetterSection.of(text("missing"), form, text("missing.own.before"))
                : LetterSection.of(text("missing"), form);
    }

    private LetterSection incomplete() {
        return LetterSection.list(
                text("complete"), order.need().faults().stream().map(this::fault).toList());
    }

    private String fault(Fault fault) {
        String lines =
                fault.lines().stream()
                        .map(line -> text("line", line))
                        .collect(Collectors.joining(", "));
        return switch (fault.defect()) {
            case UNSIGNED -> text("complete.UNSIGNED");
            case UNDATED -> text("complete.UNDATED");
            case WRONG_SIGNATORY ->
                    text(own ? "complete.WRONG_SIGNATORY.own" : "complete.WRONG_SIGNATORY");
            case BOTH_BOXES -> text("complete.BOTH_BOXES", lines);
            case BLANK_LINE -> text("complete.BLANK_LINE", lines);
        };
    }

    private LetterSection reply() {
        List<String> points = new ArrayList<>();
        points.add(text(order.enclosed() ? "reply.fill" : "reply.copy"));
        if (order.pupilToo() && !own) {
            points.add(text("reply.both", given()));
        }
        points.add(text("reply.return", date(order.replyBy())));
        points.add(text("reply.already"));
        return LetterSection.list(text("reply"), points);
    }

    private LetterSection help() {
        String way = phone().isEmpty() ? text("help.visit") : text("help.phone", phone());
        String more = text(order.wave() < Reminder.WAVES ? "help.one-more" : "help.last");
        return LetterSection.of(text("help"), way + " " + more);
    }

    private List<LetterSection> disagreement() {
        String change = phone().isEmpty() ? text("change.visit") : text("change.phone", phone());
        return List.of(
                LetterSection.of(text("meanwhile"), text("meanwhile.text", given())),
                LetterSection.of(text("role"), text("role.text")),
                LetterSection.of(text("change"), change));
    }

    private String phone() {
        String phone = Objects.requireNonNullElse(order.school().phone(), "");
        return RichText.escaped(Telephone.written(language, phone));
    }

    /** A family reads the name of the register; the pupil the one they go by. */
    private String given() {
        var name = own ? order.need().pupil().knownAs() : order.need().pupil().name();
        return RichText.escaped(name.given().isEmpty() ? name.family() : name.given());
    }

    private String about() {
        return before("about", RichText.escaped(order.need().pupil().name().full()));
    }

    private String before(String key, String name) {
        return text(Typography.elidedBefore(name) ? key + ".vowel" : key, name);
    }

    private String group() {
        String code = order.need().group();
        return code.isBlank() ? "" : text("in.group", RichText.escaped(code));
    }

    private String issued() {
        return date(order.need().form().issuedOn());
    }

    private String date(LocalDate date) {
        return Typography.date(language, date).replaceFirst("^1er", "1<sup>er</sup>");
    }

    private String text(String key, Object... arguments) {
        return texts.in(language, key, arguments);
    }
}
