package ca.aval.app.demo;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.FormVersionText;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.data.Act;
import ca.aval.platform.time.SchoolYear;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the invented families answered to the forms that were printed for them. */
public final class MadeUpAnswers {
    private final OpenRegister register;

    public MadeUpAnswers(OpenRegister register) {
        this.register = register;
    }

    /**
     * Records the answers to every form of that year that was printed; the same for the same pupils
     * and days.
     *
     * @return how many forms came back
     */
    public int record(SchoolYear year) {
        List<FamilyAnswers> families = register.work().read(() -> families(year));
        List<Returned> returned = new ArrayList<>();
        List<Withdrawal> withdrawn = new ArrayList<>();
        for (FamilyAnswers family : families) {
            returned.addAll(family.returned());
            withdrawn.addAll(family.withdrawn());
        }
        Consents consents = register.answers().consents();
        register.work()
                .run(
                        Act.of("DEMONSTRATION", "answers " + returned.size()),
                        () -> {
                            returned.forEach(consents::add);
                            withdrawn.forEach(consents::add);
                            return year;
                        });
        return (int) returned.stream().map(Returned::form).distinct().count();
    }

    private List<FamilyAnswers> families(SchoolYear year) {
        var campaign = register.campaigns().find(year).orElseThrow();
        Map<PupilId, ConsentForm> forms =
                register.campaigns().forms(campaign.id()).stream()
                        .collect(Collectors.toMap(ConsentForm::pupil, form -> form));
        Map<UUID, WhoSigns> ages = new HashMap<>();
        List<FamilyAnswers> families = new ArrayList<>();
        for (List<Pupil> group : groups(year, forms)) {
            List<AnswerKind> kinds = AnswerKind.ofGroup(group, year);
            for (int i = 0; i < group.size(); i++) {
                Pupil pupil = group.get(i);
                ConsentForm form = Objects.requireNonNull(forms.get(pupil.id()));
                WhoSigns who = ages.computeIfAbsent(form.layout(), this::ages);
                var asked =
                        new FamilyAnswers.AskedOf(pupil, form.id(), campaign, who, form.issuedOn());
                families.add(new FamilyAnswers(asked, kinds.get(i), register));
            }
        }
        return families;
    }

    /** The pupils who have a form, group by group. */
    private List<List<Pupil>> groups(SchoolYear year, Map<PupilId, ConsentForm> forms) {
        Map<String, List<Pupil>> groups =
                register.people().enrolled(year).stream()
                        .filter(pupil -> forms.containsKey(pupil.id()))
                        .sorted(Comparator.comparing(p -> String.valueOf(p.fileNumber())))
                        .collect(
                                Collectors.groupingBy(
                                        p -> p.enrolment(year).orElseThrow().group()));
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private WhoSigns ages(UUID layout) {
        String wording = register.campaigns().layout(layout).wording();
        String json = new String(register.documents().read(wording), StandardCharsets.UTF_8);
        return FormVersionText.read(json).wording().whoSigns();
    }
}
