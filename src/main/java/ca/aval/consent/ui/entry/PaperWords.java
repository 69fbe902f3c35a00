package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.form.ConsentUses;
import ca.aval.kit.Choice;
import ca.aval.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/** Says who signed a paper, and what its lines are called in a narrow column. */
final class PaperWords {
    private static final List<String> KNOWN =
            List.of(
                    "CLASS_SPACE",
                    "SCHOOL_DISPLAY",
                    "PARENT_NEWSLETTER",
                    "CLASS_PHOTO_SALE",
                    "STAFF_TRAINING",
                    "YEARBOOK",
                    "STUDENT_NEWSPAPER",
                    "AWARD_LIST",
                    "WORK_PUBLICATION",
                    "SCHOOL_WEBSITE",
                    "BOARD_WEBSITE",
                    "BOARD_PUBLICATION",
                    "LIVESTREAM",
                    "LOCAL_MEDIA",
                    "PARTNER_EVENT");

    private PaperWords() {}

    /** The short name of that use. */
    static String head(Words words, ConsentUses uses, String code) {
        if (KNOWN.contains(code)) {
            return words.say("use." + code);
        }
        String name = uses.platformName(code).orElse(code);
        String number = code.substring(code.lastIndexOf('/') + 1);
        String numbered =
                number.matches("[2-9]|\\d\\d+") ? words.say("use.number", name, number) : name;
        return code.startsWith("BOARD") ? words.say("use.board", numbered) : numbered;
    }

    /** The form in a list to choose from, with what tells namesakes apart. */
    static Choice<String> choice(Words words, FormToAnswer form) {
        return new Choice<>(
                form.code(),
                form.pupil().knownAs().sorted(),
                words.say("find.apart", form.group(), form.pupil().birthDate().toString()));
    }

    /** What that form already says; empty when nothing came back. */
    static String formerly(Words words, FormToAnswer form) {
        String all =
                form.answered().stream()
                        .map(entry -> said(words, form, entry))
                        .distinct()
                        .collect(Collectors.joining(" · "));
        return all.isEmpty() ? "" : words.say("row.formerly", all);
    }

    /** Whose answer that paper replaces without being signed by them; empty for nobody’s. */
    static String ofAnother(Words words, Typed paper) {
        FormToAnswer form = paper.form();
        String all =
                form.answered().stream()
                        .filter(entry -> paper.instead().contains(entry.id()))
                        .filter(entry -> isKnown(entry.signatory()))
                        .filter(
                                entry ->
                                        !paper.signer()
                                                .who()
                                                .contains(Signers.id(form, entry.signatory())))
                        .map(entry -> said(words, form, entry))
                        .collect(Collectors.joining(" · "));
        return all.isEmpty() ? "" : words.say("row.another", all);
    }

    private static boolean isKnown(@Nullable Signatory who) {
        return who instanceof Signatory.Adult || who instanceof Signatory.ThePupil;
    }

    /** “Mère, 2026-09-12”, or that nobody signed, or that no day stands there. */
    private static String said(Words words, FormToAnswer form, Returned entry) {
        String day =
                entry.signedOn() == null ? words.say("row.no-day") : entry.signedOn().toString();
        return words.say("row.said", signer(words, form, List.of(entry)), day);
    }

    /** Who signed, as short as in a column: “Mère et élève”. */
    static String signer(Words words, FormToAnswer form, List<Returned> said) {
        List<String> all = said.stream().map(entry -> who(words, form, entry)).distinct().toList();
        return all.size() == 2 && said.getLast().signatory() instanceof Signatory.ThePupil
                ? words.say("signer.both", all.getFirst())
                : all.stream().collect(Collectors.joining(", "));
    }

    private static String who(Words words, FormToAnswer form, Returned entry) {
        return switch (entry.signatory()) {
            case null -> words.say("signer.nobody");
            case Signatory.ThePupil self -> words.say("signer.pupil");
            case Signatory.Adult adult ->
                    form.pupil().guardians().stream()
                            .filter(g -> g.id().equals(adult.guardian()))
                            .findFirst()
                            .map(g -> words.say("capacity." + g.capacity()))
                            .orElseGet(() -> words.say("capacity." + adult.capacity()));
            case Signatory.Stranger stranger -> stranger.name();
        };
    }
}
