package ca.aval.consent.store;

import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.FormLayout;
import ca.aval.consent.FormVersion;
import ca.aval.consent.PrintRun;
import ca.aval.people.PupilId;
import ca.aval.platform.data.Sessions;
import ca.aval.platform.time.SchoolYear;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Campaigns, kept by Hibernate. */
public final class HibernateCampaigns implements Campaigns {
    @Override
    public Optional<ConsentCampaign> find(SchoolYear year) {
        return select(CampaignRow.class, "from CampaignRow where firstYear = :it", year.firstYear())
                .stream()
                .findFirst()
                .map(row -> row.toCampaign(formVersion(row.formVersion)));
    }

    private static FormVersion formVersion(UUID id) {
        FormVersionRow row = Sessions.current().get(FormVersionRow.class, id);
        if (row == null) {
            throw new IllegalStateException("a campaign without its form");
        }
        return row.toFormVersion();
    }

    @Override
    public int formVersions() {
        return Sessions.current()
                .createSelectionQuery("select count(*) from FormVersionRow", Long.class)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void add(ConsentCampaign campaign, List<FormLayout> layouts) {
        Sessions.current().insert(new FormVersionRow(campaign.form()));
        layouts.forEach(layout -> Sessions.current().insert(new FormLayoutRow(layout)));
        Sessions.current().insert(new CampaignRow(campaign));
    }

    @Override
    public List<FormLayout> layouts(UUID formVersion) {
        return select(
                        FormLayoutRow.class,
                        "from FormLayoutRow where formVersion = :it order by template",
                        formVersion)
                .stream()
                .map(FormLayoutRow::toLayout)
                .toList();
    }

    @Override
    public FormLayout layout(UUID id) {
        FormLayoutRow row = Sessions.current().get(FormLayoutRow.class, id);
        if (row == null) {
            throw new IllegalStateException("a form without its layout");
        }
        return row.toLayout();
    }

    @Override
    public List<ConsentForm> forms(UUID campaign) {
        return select(ConsentFormRow.class, "from ConsentFormRow where campaign = :it", campaign)
                .stream()
                .map(ConsentFormRow::toForm)
                .toList();
    }

    @Override
    public Map<PupilId, Integer> formsByPupil() {
        return Sessions.current()
                .createSelectionQuery(
                        "select f.pupil, count(f) from ConsentFormRow f group by f.pupil",
                        Object[].class)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> new PupilId((UUID) row[0]),
                                row -> ((Long) row[1]).intValue()));
    }

    @Override
    public Optional<ConsentForm> formByShortCode(String shortCode) {
        return select(ConsentFormRow.class, "from ConsentFormRow where shortCode = :it", shortCode)
                .stream()
                .findFirst()
                .map(ConsentFormRow::toForm);
    }

    @Override
    public void add(PrintRun run, List<ConsentForm> newForms) {
        Sessions.current().insertMultiple(newForms.stream().map(ConsentFormRow::new).toList());
        Sessions.current().insert(new PrintRunRow(run));
    }

    @Override
    public List<PrintRun> runs(UUID campaign) {
        return select(
                        PrintRunRow.class,
                        "from PrintRunRow where campaign = :it order by number",
                        campaign)
                .stream()
                .map(PrintRunRow::toRun)
                .toList();
    }

    private static <R> List<R> select(Class<R> type, String query, Object it) {
        return Sessions.current()
                .createSelectionQuery(query, type)
                .setParameter("it", it)
                .getResultList();
    }
}
