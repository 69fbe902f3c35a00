package ca.aval.consent.ui;

import ca.aval.consent.CampaignForms;
import ca.aval.consent.CampaignForms.PupilForm;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.answer.FormStanding;
import ca.aval.consent.answer.SchoolAnswers;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.platform.text.SearchKey;
import ca.aval.scan.ShortCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the pupils of a campaign into words, and counts them by group. */
final class CampaignLines {
    private final CampaignForms forms;
    private final SchoolAnswers answers;
    private final Words words;
    private final AnswerWords said;
    private final boolean answering;

    CampaignLines(CampaignForms forms, SchoolAnswers answers, Words words) {
        this.forms = forms;
        this.answers = answers;
        this.words = words;
        said = new AnswerWords(answers, words);
        answering = someAreAwaited();
    }

    /**
     * Whether answers are awaited now, rather than forms printed: some came, their day has passed,
     * or everybody has a form.
     */
    boolean answering() {
        return answering;
    }

    private boolean someAreAwaited() {
        return answers.told()
                && (answers.standings().values().stream()
                                .map(FormStanding::state)
                                .anyMatch(
                                        s -> s.settled() || s.toComplete() || s.silent() && late())
                        || forms.pupils().stream().allMatch(p -> p.form().isPresent()));
    }

    private boolean late() {
        return forms.campaign().filter(c -> forms.today().isAfter(c.returnBy())).isPresent();
    }

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

    private GroupLine group(String code, String name, boolean everyone, List<PupilLine> members) {
        int printed = (int) members.stream().filter(PupilLine::printed).count();
        int settled = (int) members.stream().filter(p -> p.answered().settled()).count();
        int rest = (int) members.stream().filter(p -> p.answered().toComplete()).count();
        return new GroupLine(
                code, name, everyone, printed, members.size(), settled, rest, answering);
    }

    private PupilLine line(PupilForm form, boolean homonym) {
        Pupil pupil = form.pupil();
        String name = homonym ? toldApart(pupil) : pupil.name().sorted();
        String code = form.form().map(f -> new ShortCode(f.shortCode()).printed()).orElse("");
        String number = form.form().map(ConsentForm::number).orElse("");
        Answered answered = said.of(form);
        return new PupilLine(
                pupil.id().value(),
                name,
                form.group(),
                answering ? said.signer(form) : signer(form),
                words.say("language." + form.language().code()),
                said.state(form),
                code,
                number,
                SearchKey.of(
                        pupil.name().full()
                                + " "
                                + form.group()
                                + " "
                                + code.replace("-", "")
                                + " "
                                + number),
                answered);
    }

    private String toldApart(Pupil pupil) {
        String number = pupil.fileNumber();
        String born = pupil.birthDate().toString();
        return number == null || number.isBlank()
                ? words.say("pupil.born", pupil.name().sorted(), born)
                : words.say("pupil.born.number", pupil.name().sorted(), born, number);
    }

    private String signer(PupilForm form) {
        String guardian =
                form.guardian()
                        .map(new PeopleWords(words)::guardian)
                        .orElse(words.say("signer.unnamed"));
        return switch (form.rule()) {
            case GUARDIAN -> guardian;
            case PUPIL_AND_GUARDIAN -> words.say("signer.both", guardian);
            case PUPIL -> words.say("signer.pupil");
        };
    }

    private static String nameKey(Pupil pupil) {
        return SearchKey.of(pupil.name().sorted());
    }
}
