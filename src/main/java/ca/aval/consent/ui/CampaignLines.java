package ca.aval.consent.ui;

import ca.aval.consent.CampaignForms;
import ca.aval.consent.CampaignForms.PupilForm;
import ca.aval.consent.ConsentForm;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.SearchKey;
import ca.aval.scan.ShortCode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the pupils of a campaign into words, and counts them by group. */
record CampaignLines(CampaignForms forms, Words words) {
    /** One line a pupil, in class-list order. */
    List<PupilLine> pupils() {
        Map<String, Long> names =
                forms.pupils().stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> nameKey(p.pupil()), Collectors.counting()));
        return forms.pupils().stream()
                .map(p -> line(p, names.getOrDefault(nameKey(p.pupil()), 0L) > 1))
                .toList();
    }

    /** The whole school first, then its groups in the order of the pupils. */
    List<GroupLine> groups(List<PupilLine> pupils) {
        Map<String, List<PupilLine>> byGroup = new LinkedHashMap<>();
        pupils.forEach(p -> byGroup.computeIfAbsent(p.group(), g -> new ArrayList<>()).add(p));
        List<GroupLine> groups = new ArrayList<>();
        groups.add(group("", words.say("groups.school"), true, pupils));
        byGroup.forEach(
                (code, members) ->
                        groups.add(
                                group(
                                        code,
                                        code.isEmpty() ? words.say("groups.none") : code,
                                        false,
                                        members)));
        return groups;
    }

    private static GroupLine group(
            String code, String name, boolean everyone, List<PupilLine> members) {
        int printed = (int) members.stream().filter(PupilLine::printed).count();
        return new GroupLine(code, name, everyone, printed, members.size());
    }

    private PupilLine line(PupilForm form, boolean homonym) {
        Pupil pupil = form.pupil();
        String name = homonym ? toldApart(pupil) : pupil.name().sorted();
        String code = form.form().map(f -> new ShortCode(f.shortCode()).printed()).orElse("");
        String number = form.form().map(ConsentForm::number).orElse("");
        return new PupilLine(
                pupil.id().value(),
                name,
                form.group(),
                signer(form),
                words.say("language." + form.language().code()),
                state(form),
                code,
                number,
                SearchKey.of(
                        pupil.name().full()
                                + " "
                                + form.group()
                                + " "
                                + code.replace("-", "")
                                + " "
                                + number));
    }

    private String toldApart(Pupil pupil) {
        String number = pupil.fileNumber();
        String born = pupil.birthDate().toString();
        return number == null || number.isBlank()
                ? words.say("pupil.born", pupil.name().sorted(), born)
                : words.say("pupil.born.number", pupil.name().sorted(), born, number);
    }

    private State state(PupilForm form) {
        return form.form()
                .map(
                        f ->
                                new State(
                                        Mark.COMPLETE,
                                        words.say("state.printed", shortDate(f.issuedOn()))))
                .orElseGet(() -> new State(Mark.NO_ANSWER, words.say("state.to-print")));
    }

    /** {@code 2 sept.}, {@code 1er sept.}; {@code Sep. 2}. */
    private String shortDate(LocalDate date) {
        Language language = words.language().getValue();
        String month = DateTimeFormatter.ofPattern("MMM", language.locale()).format(date);
        int day = date.getDayOfMonth();
        return switch (language) {
            case FRENCH -> (day == 1 ? "1er" : day) + "\u00A0" + month;
            case ENGLISH -> month + "\u00A0" + day;
        };
    }

    private String signer(PupilForm form) {
        String guardian = form.guardian().map(this::guardian).orElse(words.say("signer.unnamed"));
        return switch (form.rule()) {
            case GUARDIAN -> guardian;
            case PUPIL_AND_GUARDIAN -> words.say("signer.both", guardian);
            case PUPIL -> words.say("signer.pupil");
        };
    }

    private String guardian(Guardian guardian) {
        return words.say(
                "signer.guardian",
                guardian.name().full(),
                words.say("capacity." + guardian.capacity().name().toLowerCase(Locale.ROOT)));
    }

    private static String nameKey(Pupil pupil) {
        return SearchKey.of(pupil.name().sorted());
    }
}
