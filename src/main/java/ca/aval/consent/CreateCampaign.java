package ca.aval.consent;

import ca.aval.consent.form.ComposeConsentSheet;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.Progress;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.school.School;
import ca.aval.school.SchoolDays;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Begins a year's asking: chooses the uses and freezes the form that asks for them. */
public final class CreateCampaign {
    private static final String LAYOUTS = "T";
    private static final int DAYS_TO_ANSWER = 16;

    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final Campaigns campaigns;
    private final Numbers numbers;
    private final ConsentUses uses;
    private final FormPolicies policies;
    private final LayoutSpecimens specimens;
    private final SchoolClock clock;
    private final Supplier<SchoolDays> days;

    /**
     * @param policies under which policy a new form is made
     * @param days reads the days of class, outside any unit of work
     */
    public CreateCampaign(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            Campaigns campaigns,
            Numbers numbers,
            ConsentUses uses,
            FormPolicies policies,
            ConsentFormPrinter printer,
            DocumentVault documents,
            SchoolClock clock,
            Supplier<SchoolDays> days) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.campaigns = campaigns;
        this.numbers = numbers;
        this.uses = uses;
        this.policies = policies;
        this.clock = clock;
        this.days = days;
        specimens = new LayoutSpecimens(new ComposeConsentSheet(uses), printer, documents);
    }

    /** The uses that are asked about unless others are chosen. */
    public List<ConsentUse> defaults() {
        return work.read(() -> uses().defaults(schools.current()));
    }

    /** Every use that can be asked about. */
    public List<ConsentUse> choices() {
        return work.read(() -> uses().all(schools.current()));
    }

    private ConsentUses uses() {
        return uses.under(policies.of(schools.current()));
    }

    /** The days of class, as far as they are known. */
    public SchoolDays schoolDays() {
        return days.get();
    }

    /** The day by which families would be asked to answer: a day of class in about two weeks. */
    public LocalDate usualReturn() {
        SchoolDays open = days.get();
        LocalDate day = clock.today().plusDays(DAYS_TO_ANSWER);
        for (int before = 0; before < DAYS_TO_ANSWER; before++) {
            if (open.isSchoolDay(day.minusDays(before))) {
                return day.minusDays(before);
            }
        }
        // no class until then, as in summer: a weekday at least
        boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        return weekend ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    }

    /**
     * Creates the campaign of that year.
     *
     * @param codes the uses in the order in which they are asked
     */
    public CampaignOutcome create(SchoolYear year, List<String> codes, LocalDate returnBy) {
        return create(year, codes, returnBy, Progress.NONE).orElseThrow();
    }

    /**
     * The same while someone watches; empty when they cancelled, and then nothing is kept.
     *
     * @param progress counts the layouts of the form
     */
    public Optional<CampaignOutcome> create(
            SchoolYear year, List<String> codes, LocalDate returnBy, Progress progress) {
        guard.require(Permission.MANAGE_CAMPAIGN);
        Found found =
                work.read(
                        () ->
                                new Found(
                                        schools.current(),
                                        policies.of(schools.current()),
                                        policies.version(),
                                        campaigns.find(year),
                                        campaigns.formVersions(),
                                        numbers.read(LAYOUTS, 0)));
        if (found.campaign.isPresent()) {
            return Optional.of(new CampaignOutcome.AlreadyThere(found.campaign.get()));
        }
        ConsentUses known = uses.under(found.policy);
        Optional<CampaignOutcome> wrong = wrong(known, found.school, codes);
        if (wrong.isPresent()) {
            return wrong;
        }
        List<ConsentUse> chosen =
                codes.stream().map(code -> known.find(found.school, code).orElseThrow()).toList();
        LocalDate today = clock.today();
        FormVersion form =
                new FormVersion(
                        UUID.randomUUID(), found.formVersions + 1, List.copyOf(codes), today);
        ConsentCampaign campaign =
                new ConsentCampaign(
                        UUID.randomUUID(), 0, year, form, returnBy, today, found.version);
        var ask =
                new LayoutSpecimens.Ask(found.school, found.policy, form, chosen, returnBy, today);
        return switch (specimens.freeze(ask, found.layouts.last() + 1, progress)) {
            case LayoutSpecimens.Result.Refused(var refusal) ->
                    Optional.of(new CampaignOutcome.DoesNotFit(refusal));
            case LayoutSpecimens.Result.Cancelled cancelled -> Optional.empty();
            case LayoutSpecimens.Result.Frozen(var layouts) ->
                    Optional.of(keep(campaign, layouts, found.layouts));
        };
    }

    private static Optional<CampaignOutcome> wrong(
            ConsentUses known, School school, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (known.find(school, code).isEmpty()) {
                return Optional.of(new CampaignOutcome.UnknownUse(code));
            }
            if (!seen.add(code)) {
                return Optional.of(new CampaignOutcome.UseTwice(code));
            }
        }
        return Optional.empty();
    }

    private CampaignOutcome keep(
            ConsentCampaign campaign, List<FormLayout> layouts, NumberBlock block) {
        Act act =
                Act.of(
                        "CREATE_CAMPAIGN",
                        campaign.year().toString(),
                        "uses " + campaign.form().uses().size());
        work.run(
                act,
                () -> {
                    numbers.take(block, layouts.size());
                    campaigns.add(campaign, layouts);
                    return campaign;
                });
        return new CampaignOutcome.Created(campaign);
    }

    private record Found(
            School school,
            FormPolicy policy,
            @Nullable UUID version,
            Optional<ConsentCampaign> campaign,
            int formVersions,
            NumberBlock layouts) {}
}
