package ca.aval.app.composition;

import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentForm;
import ca.aval.people.PupilForms;
import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.Schools;

import java.util.ArrayList;
import java.util.List;

/** The consent forms of a pupil, this year and the years before. */
record PrintedForms(UnitOfWork work, Schools schools, Campaigns campaigns) implements PupilForms {
    private static final int YEARS = 12;

    @Override
    public List<Form> of(PupilId pupil) {
        return work.read(
                () -> {
                    List<Form> found = new ArrayList<>();
                    int now = schools.current().year().firstYear();
                    for (int first = now; first > now - YEARS; first--) {
                        SchoolYear year = new SchoolYear(first);
                        campaigns
                                .find(year)
                                .ifPresent(c -> add(found, year, campaigns.forms(c.id()), pupil));
                    }
                    return found;
                });
    }

    private static void add(
            List<Form> found, SchoolYear year, List<ConsentForm> forms, PupilId pupil) {
        forms.stream()
                .filter(form -> form.pupil().equals(pupil))
                .map(form -> new Form(year, form.number(), form.issuedOn()))
                .forEach(found::add);
    }
}
