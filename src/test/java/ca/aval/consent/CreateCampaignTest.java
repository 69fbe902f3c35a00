package ca.aval.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.platform.crypto.Digest;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.problem.Problem;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.school.store.HibernateNumbers;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class CreateCampaignTest {
    private static final List<String> TWO = List.of("YEARBOOK", "LOCAL_MEDIA");

    private SampleRegister school;
    private OpenRegister open;

    @BeforeEach
    void open(@TempDir Path folder) {
        school = new SampleRegister(folder.resolve("register"));
        open = school.open();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void everyLanguageAndWayOfSigningHasItsLayoutKeptWithItsHash() {
        ConsentCampaign campaign = created(TWO);
        List<FormLayout> layouts =
                open.work().read(() -> open.campaigns().layouts(campaign.form().id()));
        Set<String> kinds = new HashSet<>();
        Set<Integer> templates = new HashSet<>();
        for (FormLayout layout : layouts) {
            kinds.add(layout.language() + " " + layout.rule());
            templates.add(layout.template());
            assertEquals(
                    layout.geometrySha256(), Digest.hex(open.documents().read(layout.geometry())));
            assertEquals(
                    layout.wordingSha256(), Digest.hex(open.documents().read(layout.wording())));
        }
        assertEquals(6, kinds.size());
        assertEquals(Set.of(1, 2, 3, 4, 5, 6), templates);
    }

    @Test
    void theUsesKeepTheirOrder() {
        assertEquals(TWO.reversed(), created(TWO.reversed()).form().uses());
    }

    @Test
    void aSecondCampaignOfTheYearIsRefused() {
        ConsentCampaign first = created(TWO);
        CampaignOutcome again =
                open.consentActs()
                        .create()
                        .create(SampleRegister.YEAR, TWO, SampleRegister.RETURN_BY);
        assertEquals(
                first.id(),
                assertInstanceOf(CampaignOutcome.AlreadyThere.class, again).campaign().id());
    }

    @Test
    void wrongUsesAreNamedAndNothingIsKept() {
        assertEquals(new CampaignOutcome.UnknownUse("NO_SUCH_USE"), tried(List.of("NO_SUCH_USE")));
        assertEquals(
                new CampaignOutcome.UseTwice("YEARBOOK"), tried(List.of("YEARBOOK", "YEARBOOK")));
        assertInstanceOf(CampaignOutcome.DoesNotFit.class, tried(List.of()));
        assertTrue(found().isEmpty());
    }

    @Test
    void cancellingKeepsNothing() {
        Progress stopped =
                new Progress() {
                    @Override
                    public void done(int count, int of) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertEquals(
                Optional.empty(),
                open.consentActs()
                        .create()
                        .create(SampleRegister.YEAR, TWO, SampleRegister.RETURN_BY, stopped));
        assertTrue(found().isEmpty());
    }

    @Test
    void withoutPermissionNothingIsCreated() {
        CreateCampaign create =
                new CreateCampaign(
                        Guard.of(Role.READ_ONLY),
                        open.work(),
                        open.schools(),
                        open.campaigns(),
                        new HibernateNumbers(),
                        ConsentUses.catalogue(),
                        s -> FormPolicy.ofLaw(Jurisdictions.of("quebec")),
                        new ConsentFormPrinter(new JasperPrinter()),
                        open.documents(),
                        open.clock(),
                        open.calendarActs().read()::days);
        Problem refused =
                assertThrows(
                        Problem.class,
                        () -> create.create(SampleRegister.YEAR, TWO, SampleRegister.RETURN_BY));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
        assertTrue(found().isEmpty());
    }

    @Test
    void theUsualChoicesAreAmongAllAndTheUsualDayIsAWeekday() {
        CreateCampaign create = open.consentActs().create();
        List<String> all = create.choices().stream().map(ConsentUse::code).toList();
        assertTrue(all.containsAll(create.defaults().stream().map(ConsentUse::code).toList()));
        assertEquals(SampleRegister.RETURN_BY, create.usualReturn());
    }

    private ConsentCampaign created(List<String> codes) {
        return assertInstanceOf(CampaignOutcome.Created.class, tried(codes)).campaign();
    }

    private CampaignOutcome tried(List<String> codes) {
        return open.consentActs()
                .create()
                .create(SampleRegister.YEAR, codes, SampleRegister.RETURN_BY);
    }

    private Optional<ConsentCampaign> found() {
        return open.work().read(() -> open.campaigns().find(SampleRegister.YEAR));
    }
}
