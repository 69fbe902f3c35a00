package ca.aval.consent;

import ca.aval.consent.form.BatchCoverSheet;
import ca.aval.consent.form.Composition;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts a batch by group, for its cover sheet. */
record CoverCounts(BatchFacts.Found found, FormIssue.Batch batch, String journalHead) {
    BatchCoverSheet sheet(Account account, SchoolClock clock) {
        var school = found.school();
        FormIssue.Worded first = batch.forms().getFirst();
        return new BatchCoverSheet(
                school.language(),
                batch.person(),
                school.name(),
                school.organization(),
                first.sheet().logo(),
                found.batches().printed(1),
                first.sheet().form(),
                found.campaign().year(),
                found.campaign().form().uses().size(),
                clock.onTheWall(clock.now()),
                account.displayName(),
                found.campaign().returnBy(),
                journalHead,
                groups(),
                reasons(school.language()));
    }

    private List<BatchCoverSheet.GroupCount> groups() {
        Map<String, List<FormIssue.Worded>> forms = new LinkedHashMap<>();
        Map<String, Integer> missing = new LinkedHashMap<>();
        for (Pupil pupil : found.pupils()) {
            forms.put(group(pupil), new ArrayList<>());
            missing.put(group(pupil), 0);
        }
        batch.forms()
                .forEach(
                        form ->
                                forms.getOrDefault(group(form.pupil()), new ArrayList<>())
                                        .add(form));
        batch.notPrinted().forEach(none -> missing.merge(group(none.pupil()), 1, Integer::sum));
        List<BatchCoverSheet.GroupCount> counts = new ArrayList<>();
        forms.forEach(
                (group, worded) ->
                        counts.add(count(group, worded, missing.getOrDefault(group, 0))));
        return counts;
    }

    private static BatchCoverSheet.GroupCount count(
            String group, List<FormIssue.Worded> forms, int missing) {
        int french =
                (int) forms.stream().filter(f -> f.form().language() == Language.FRENCH).count();
        int pages = forms.stream().mapToInt(f -> f.form().pages()).sum();
        return new BatchCoverSheet.GroupCount(
                group, forms.size() + missing, french, forms.size() - french, missing, pages);
    }

    private List<BatchCoverSheet.ReasonCount> reasons(Language language) {
        Map<Composition.Refused, Integer> counts = new LinkedHashMap<>();
        batch.notPrinted().forEach(none -> counts.merge(none.reason(), 1, Integer::sum));
        List<BatchCoverSheet.ReasonCount> reasons = new ArrayList<>();
        counts.forEach(
                (reason, count) ->
                        reasons.add(
                                new BatchCoverSheet.ReasonCount(reason.sentence(language), count)));
        return reasons;
    }

    private String group(Pupil pupil) {
        return pupil.enrolment(found.campaign().year()).map(Enrolment::group).orElse("");
    }
}
