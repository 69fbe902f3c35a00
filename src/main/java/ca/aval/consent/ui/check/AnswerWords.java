package ca.aval.consent.ui.check;

import ca.aval.consent.check.Alternative;
import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.check.PrintAnswer;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationOutcome.Line;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Reason;
import ca.aval.consent.check.ReasonTexts;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.consent.form.Content;
import ca.aval.consent.form.PublicationAnswerSheet;
import ca.aval.kit.BannerAnswer;
import ca.aval.kit.Icon;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.text.Typography;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts an answer into words. */
record AnswerWords(Words words) {
    private static final ReasonTexts REASONS = new ReasonTexts();

    /** The answer in five words, then the reason. */
    BannerAnswer banner(Checked checked) {
        int all = checked.pupils().size();
        int denied = checked.denied().size();
        if (denied == 0) {
            return new BannerAnswer(
                    Tone.OK, words.say("answer.yes"), allowed("reason.yes", checked));
        }
        if (denied == all) {
            return new BannerAnswer(
                    Tone.NEUTRAL, words.say("answer.no"), allowed("reason.no", checked));
        }
        return new BannerAnswer(
                Tone.ATTENTION,
                words.say("answer.without", denied),
                allowed("reason.without", checked));
    }

    private String allowed(String key, Checked checked) {
        int all = checked.pupils().size();
        return words.say(
                key,
                all - checked.denied().size(),
                all,
                label(checked.use()),
                asked(checked.question()));
    }

    /** What is shown and how it is named: « photo de groupe, sans nom ». */
    String asked(PublicationQuestion question) {
        String naming = words.say(NameShown.of(question.named()).word() + ".said");
        return question.contents().isEmpty()
                ? naming
                : words.say("asked", contents(question.contents()), naming);
    }

    String contents(Set<Content> contents) {
        return contents.stream()
                .sorted()
                .map(c -> words.say("content." + c.name() + ".said"))
                .collect(Collectors.joining(", "));
    }

    String label(ConsentUse use) {
        return use.label().getOrDefault(words.language().getValue(), use.code());
    }

    DeniedLine denied(Line line) {
        return new DeniedLine(
                line.pupil().id().value(),
                line.pupil().name().sorted(),
                state(line.verdict().denial().orElseThrow()),
                since(line.since()));
    }

    String since(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The reason with its first day, for paper. */
    String onPaper(Line line) {
        return onPaper(line.verdict().denial().orElseThrow(), line.since());
    }

    /** The same of a kept answer. */
    String onPaper(Reason why, @Nullable LocalDate since) {
        String reason = state(why).word();
        return since == null
                ? reason
                : words.say(
                        "paper.since", reason, Typography.date(words.language().getValue(), since));
    }

    State state(Reason reason) {
        return new State(mark(reason), REASONS.of(words.language().getValue(), reason));
    }

    private static Mark mark(Reason reason) {
        return switch (reason) {
            case PUBLICATION_PROHIBITED -> Mark.REJECTED;
            case DECEASED_OR_SEALED -> Mark.CLOSED;
            case NOT_ENROLLED -> Mark.GONE;
            case WITHDRAWN -> Mark.WITHDRAWN;
            case DISPUTED -> Mark.DISAGREEMENT;
            case REFUSED -> Mark.REFUSED;
            case WRONG_SIGNATORY -> Mark.TO_VERIFY;
            case AGE_THRESHOLD_PASSED -> Mark.WAITING;
            case EXPIRED -> Mark.EXPIRED;
            case NOT_COVERED_BY_FORM, IDENTIFICATION_TOO_HIGH -> Mark.TO_CLARIFY;
            case BLANK -> Mark.PARTIAL;
            case NO_RESPONSE -> Mark.NO_ANSWER;
        };
    }

    AlternativeLine alternative(Alternative alternative) {
        PublicationQuestion asked = alternative.question();
        String where = label(alternative.use());
        String title =
                switch (alternative.kind()) {
                    case OTHER_USE -> words.say("instead.use", where);
                    case LESS_NAME ->
                            words.say(
                                    "instead.name",
                                    where,
                                    words.say(NameShown.of(asked.named()).word() + ".said"));
                    case FEWER_CONTENTS ->
                            words.say("instead.contents", where, contents(asked.contents()));
                    case FACELESS -> words.say("instead.faceless", where);
                };
        Icon icon =
                switch (alternative.kind()) {
                    case OTHER_USE -> Icon.IMAGES;
                    case LESS_NAME -> Icon.TAG;
                    case FEWER_CONTENTS -> Icon.LAYOUT_THREE_COLUMNS;
                    case FACELESS -> Icon.EYE_SLASH;
                };
        int left = alternative.of() - alternative.allowed();
        return new AlternativeLine(
                icon,
                title,
                words.say("instead.count", alternative.allowed(), alternative.of(), left),
                asked);
    }

    /** What the sheet of an answer says. */
    PrintAnswer.Words sheet(
            @Nullable KeptCheck kept,
            String answer,
            String where,
            PublicationQuestion question,
            int allowed,
            List<PublicationAnswerSheet.Line> denied) {
        String asking = asked(question);
        return new PrintAnswer.Words(
                words.language().getValue(),
                kept == null ? null : kept.number(),
                kept == null ? null : kept.journalHead(),
                answer,
                where,
                asking.substring(0, 1).toUpperCase(words.language().getValue().locale())
                        + asking.substring(1),
                question.date(),
                allowed,
                denied);
    }

    /** How the file of a sheet is called. */
    String file(boolean reasons) {
        return words.say(reasons ? "paper.file.reasons" : "paper.file.names");
    }

    /** What to do before publishing, as the answer has it. */
    List<TipLine> tips(Checked checked) {
        PublicationQuestion asked = checked.question();
        int denied = checked.denied().size();
        List<TipLine> tips = new ArrayList<>();
        if (denied == checked.pupils().size()) {
            tips.add(new TipLine(Icon.SLASH_CIRCLE, words.say("tip.none")));
            return tips;
        }
        if (asked.faceless()) {
            tips.add(new TipLine(Icon.EYE_SLASH, words.say("tip.faceless")));
        } else if (denied > 0) {
            tips.add(new TipLine(Icon.CROP, words.say("tip.crop", denied)));
            tips.add(new TipLine(Icon.PEOPLE, words.say("tip.single-out")));
        }
        tips.add(new TipLine(Icon.TAG, words.say("tip." + NameShown.of(asked.named()).word())));
        if (asked.contents().contains(Content.WORK)) {
            tips.add(new TipLine(Icon.PENCIL, words.say("tip.work")));
        }
        String use = checked.use().code();
        if (use.equals("LOCAL_MEDIA") || use.equals("LIVESTREAM")) {
            tips.add(new TipLine(Icon.MEGAPHONE, words.say("tip." + use)));
        }
        if (checked.use().audience() == Audience.PUBLIC) {
            tips.add(new TipLine(Icon.LINK, words.say("tip.address")));
        }
        return tips;
    }
}
