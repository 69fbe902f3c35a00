package ca.aval.consent.answer;

import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.FormLayout;
import ca.aval.consent.FormVersion;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.form.FormPolicy;
import ca.aval.consent.form.FormVersionText;
import ca.aval.consent.form.FormWording;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.SigningRule;
import ca.aval.scan.ShortCode;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** An office in memory on October 5, 2026, where forms of September 2 come back; for tests. */
public final class AnswerOffice {
    public static final LocalDate ISSUED = LocalDate.of(2026, 9, 2);
    static final UUID RECORDER = UUID.randomUUID();

    public final Office office = new Office();
    final ConsentsInMemory consents = new ConsentsInMemory();
    public final Pupil pupil = office.pupil;
    final String mother = pupil.guardians().getFirst().name().full();
    public final String code;

    private final Map<String, ConsentForm> forms = new HashMap<>();
    private final Random random = new Random(7);
    private final DocumentVault vault;
    private final String wording;

    public AnswerOffice(Path folder) {
        vault = new DocumentVault(folder, new LocalDisk(), new byte[32], new byte[32]);
        FormPolicy law = FormPolicy.ofLaw(Jurisdictions.of("quebec"));
        FormWording words = FormWording.of(law, Language.FRENCH);
        wording =
                vault.keep(
                        FormVersionText.of(words, List.of())
                                .json()
                                .getBytes(StandardCharsets.UTF_8));
        code = print(pupil.id());
    }

    AnswerActs acts(Role role) {
        return acts(role, office.work, Office.CLOCK);
    }

    /** The same on that day, or with others at work. */
    AnswerActs acts(Role role, UnitOfWork work, SchoolClock clock) {
        return AnswerActs.of(
                Guard.of(role),
                work,
                new AnswerDesk(office.people, campaigns(), consents, vault, clock),
                RECORDER);
    }

    /** What a secretary does with a pile of forms. */
    public PileActs pile() {
        return pile(office.work, Office.CLOCK);
    }

    /** The same on that day, or with others at work. */
    PileActs pile(UnitOfWork work, SchoolClock clock) {
        return PileActs.of(
                Guard.of(Role.SECRETARY),
                work,
                new AnswerDesk(office.people, campaigns(), consents, vault, clock),
                RECORDER);
    }

    /** Prints the form of that pupil and gives its code. */
    public String print(PupilId id) {
        ShortCode made = ShortCode.random(random);
        UUID form = UUID.randomUUID();
        forms.put(
                made.symbols(),
                new ConsentForm(
                        form,
                        0,
                        UUID.randomUUID(),
                        id,
                        UUID.randomUUID(),
                        Language.FRENCH,
                        "2026-C-0412",
                        made.symbols(),
                        1,
                        wording,
                        null,
                        2,
                        ISSUED));
        List<String> uses = List.of(Family.WEBSITE, Family.YEARBOOK);
        consents.ask(id, new Asked(form, SomePupils.YEAR, uses, ISSUED, ISSUED.plusDays(16)));
        return made.printed();
    }

    /** A slip of that form, signed by the mother, with those answers for both uses. */
    AnswerSlip slip(Answer website, Answer yearbook) {
        return new AnswerSlip(
                code,
                Map.of(Family.WEBSITE, website, Family.YEARBOOK, yearbook),
                mother,
                ISSUED.plusDays(8),
                Route.FORM,
                null);
    }

    public ConsentHistory history() {
        return consents.of(office.people.find(pupil.id()).orElseThrow());
    }

    UseState today(String use) {
        return UseState.of(history(), use, Office.DAY);
    }

    private Campaigns campaigns() {
        return (Campaigns)
                Proxy.newProxyInstance(
                        Campaigns.class.getClassLoader(),
                        new Class<?>[] {Campaigns.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "formByShortCode" ->
                                            Optional.ofNullable(forms.get((String) arguments[0]));
                                    case "find" -> campaign((SchoolYear) arguments[0]);
                                    case "forms" -> List.copyOf(forms.values());
                                    case "layout" -> layout((UUID) arguments[0]);
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                });
    }

    private static Optional<ConsentCampaign> campaign(SchoolYear year) {
        List<String> uses = List.of(Family.WEBSITE, Family.YEARBOOK);
        return Optional.of(
                        new ConsentCampaign(
                                UUID.randomUUID(),
                                0,
                                SomePupils.YEAR,
                                new FormVersion(UUID.randomUUID(), 1, uses, ISSUED),
                                ISSUED.plusDays(16),
                                ISSUED,
                                null))
                .filter(c -> c.year().equals(year));
    }

    private FormLayout layout(UUID id) {
        return new FormLayout(
                id,
                UUID.randomUUID(),
                1,
                Language.FRENCH,
                SigningRule.GUARDIAN,
                "L06/4.1",
                wording,
                "0".repeat(64),
                wording,
                "0".repeat(64));
    }
}
