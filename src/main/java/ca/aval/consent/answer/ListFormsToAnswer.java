package ca.aval.consent.answer;

import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.form.FormVersionText;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.scan.ShortCode;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells which forms of a year may come back, and what came back already. */
public final class ListFormsToAnswer {
    private final Guard guard;
    private final UnitOfWork work;
    private final AnswerDesk desk;

    public ListFormsToAnswer(Guard guard, UnitOfWork work, AnswerDesk desk) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
    }

    /** The forms of that year, also of pupils who left meanwhile. */
    public FormsToAnswer list(SchoolYear year) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.read(
                () -> {
                    Optional<ConsentCampaign> campaign = desk.campaigns().find(year);
                    return campaign.isEmpty()
                            ? new FormsToAnswer(year, List.of(), List.of())
                            : of(campaign.get());
                });
    }

    private FormsToAnswer of(ConsentCampaign campaign) {
        Map<PupilId, ConsentForm> forms = new HashMap<>();
        desk.campaigns().forms(campaign.id()).forEach(form -> forms.put(form.pupil(), form));
        List<Pupil> pupils =
                desk.people().everyone().stream()
                        .filter(pupil -> forms.containsKey(pupil.id()))
                        .sorted(PupilOrder.byGroup(campaign.year()))
                        .toList();
        Map<PupilId, ConsentHistory> histories = desk.consents().of(pupils);
        Map<UUID, WhoSigns> ages = new HashMap<>();
        List<FormToAnswer> all = new ArrayList<>();
        for (Pupil pupil : pupils) {
            ConsentForm form = forms.get(pupil.id());
            ConsentHistory history = histories.get(pupil.id());
            if (form != null && history != null) {
                all.add(line(form, history, ages));
            }
        }
        return new FormsToAnswer(campaign.year(), campaign.form().uses(), all);
    }

    private FormToAnswer line(ConsentForm form, ConsentHistory history, Map<UUID, WhoSigns> ages) {
        Asked asked =
                history.asked().stream()
                        .filter(a -> a.form().equals(form.id()))
                        .findFirst()
                        .orElseThrow();
        return new FormToAnswer(
                new ShortCode(form.shortCode()).printed(),
                form.codeId(),
                asked,
                ages.computeIfAbsent(form.layout(), this::ages),
                history.pupil().lastStay(asked.year()).map(Enrolment::group).orElse(""),
                history);
    }

    private WhoSigns ages(UUID layout) {
        String wording = desk.campaigns().layout(layout).wording();
        String json = new String(desk.documents().read(wording), StandardCharsets.UTF_8);
        return FormVersionText.read(json).wording().whoSigns();
    }
}
