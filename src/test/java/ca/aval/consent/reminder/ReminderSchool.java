package ca.aval.consent.reminder;

import ca.aval.app.composition.FirstRunAnswers;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.app.composition.ReminderParts;
import ca.aval.consent.CampaignOutcome;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.PrintOutcome;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Recording;
import ca.aval.consent.answer.Route;
import ca.aval.notice.IssuedNotice;
import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.scan.ShortCode;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real register of an invented school whose days go by when a test says so. */
public final class ReminderSchool implements AutoCloseable {
    public static final SchoolYear YEAR = new SchoolYear(2026);
    public static final String WEBSITE = "SCHOOL_WEBSITE";
    public static final String YEARBOOK = "YEARBOOK";

    private final Days days = new Days();
    private final OpenRegister open;
    private final List<Pupil> pupils = new ArrayList<>();

    /** The noon of a day that can be changed. */
    private static final class Days extends Clock {
        private LocalDate day = LocalDate.of(2026, 9, 2);

        @Override
        public ZoneId getZone() {
            return ZoneId.of("America/Toronto");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(12, 0).atZone(getZone()).toInstant();
        }
    }

    @SuppressWarnings("NullAway") // an array that may be missing loses its mark in a class file
    public ReminderSchool(Path folder, Province province) {
        open =
                new Registers(new LocalDisk(), new SchoolClock(days), new KeyCost(64, 1, 1))
                        .create(
                                folder,
                                new FirstRunAnswers(
                                        "cmercier",
                                        "Claude Mercier",
                                        "une phrase de passe".toCharArray(),
                                        "Centre de services scolaire des Deux-Rivages",
                                        "École des Grands-Pins",
                                        province,
                                        YEAR,
                                        Language.FRENCH,
                                        new FirstRunAnswers.Letterhead(
                                                new PostalAddress(
                                                        "1200, rue des Mélèzes",
                                                        "Rivière-Blanche",
                                                        province.name(),
                                                        "G0X 9Z9"),
                                                "418 555-0142",
                                                "direction@grandspins.example",
                                                null,
                                                PrivacyOfficer.UNKNOWN,
                                                null,
                                                List.of())));
    }

    public OpenRegister open() {
        return open;
    }

    public ReminderActs acts() {
        return new ReminderParts(open).acts();
    }

    public void on(String day) {
        days.day = LocalDate.parse(day);
    }

    /** A pupil of that group whose adults are those. */
    public Pupil pupil(String given, String born, String group, Guardian... adults) {
        Pupil pupil =
                new Pupil(
                        PupilId.random(),
                        0,
                        null,
                        new PersonName("Nadeau", given),
                        LocalDate.parse(born),
                        List.of(
                                new Enrolment(
                                        UUID.randomUUID(),
                                        YEAR,
                                        "4",
                                        group,
                                        YEAR.firstDay(),
                                        null)),
                        Arrays.asList(adults));
        pupils.add(pupil);
        return pupil;
    }

    public static Guardian adult(
            int rank, int household, String given, Capacity capacity, Language language) {
        return new Guardian(
                UUID.randomUUID(),
                rank,
                new PersonName("Nadeau", given),
                capacity,
                household,
                language,
                null,
                null,
                new PostalAddress(
                        household + "5, chemin des Érables", "Rivière-Blanche", "QC", "G0X 9Z7"));
    }

    public static Guardian mother(int household) {
        return adult(1, household, "Maude", Capacity.MOTHER, Language.FRENCH);
    }

    /** Who lives in the second household and reads English. */
    public static Guardian father() {
        return adult(2, 2, "Liam", Capacity.FATHER, Language.ENGLISH);
    }

    /** The same pupil, of whom that is known; to be called before they are added. */
    public Pupil knowing(Pupil pupil, LegalFactKind kind, @Nullable Guardian about) {
        List<LegalFact> facts = new ArrayList<>(pupil.facts());
        LocalDate from = LocalDate.of(2026, 9, 1);
        facts.add(
                new LegalFact(
                        UUID.randomUUID(),
                        kind,
                        about == null ? null : about.id(),
                        Period.since(from),
                        null,
                        "O. V.",
                        from));
        Pupil knowing = pupil.withFacts(facts);
        pupils.replaceAll(p -> p.id().equals(pupil.id()) ? knowing : p);
        return knowing;
    }

    /** Adds the pupils, begins the campaign to be answered by September 18, prints the forms. */
    public void begin() {
        open.work()
                .run(
                        Act.of("ADD_PUPILS"),
                        () -> {
                            open.people().add(pupils);
                            return pupils;
                        });
        var create = open.consentActs().create();
        List<String> codes = create.defaults().stream().map(use -> use.code()).toList();
        if (!(create.create(YEAR, codes, LocalDate.of(2026, 9, 18))
                instanceof CampaignOutcome.Created)) {
            throw new IllegalStateException("no campaign");
        }
        if (!(open.consentActs().print().print(YEAR, new PrintOrder.Everyone(), Progress.NONE)
                instanceof PrintOutcome.Printed)) {
            throw new IllegalStateException("not printed");
        }
    }

    public ConsentForm form(Pupil pupil) {
        return open
                .work()
                .read(
                        () ->
                                open.campaigns()
                                        .find(YEAR)
                                        .map(c -> open.campaigns().forms(c.id()))
                                        .orElse(List.of()))
                .stream()
                .filter(form -> form.pupil().equals(pupil.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Every line answered so, except the website, which is answered with that. */
    public Recording answers(
            Pupil pupil,
            String signatory,
            @Nullable String signedOn,
            Answer website,
            Answer others) {
        Map<String, Answer> answers = new HashMap<>();
        open.work()
                .read(() -> open.campaigns().find(YEAR))
                .orElseThrow()
                .form()
                .uses()
                .forEach(use -> answers.put(use, others));
        answers.put(WEBSITE, website);
        return open.answers()
                .acts()
                .record()
                .record(
                        new AnswerSlip(
                                new ShortCode(form(pupil).shortCode()).printed(),
                                answers,
                                signatory,
                                signedOn == null ? null : LocalDate.parse(signedOn),
                                Route.FORM,
                                null));
    }

    public List<Need> needs() {
        return acts().who().read(YEAR).needs();
    }

    public ReminderOutcome print(ReminderOrder order) {
        return acts().print().print(YEAR, order, AddressBlock.moved(0, 0), Progress.NONE);
    }

    /** The words of a letter as it was kept. */
    public byte[] bytes(IssuedNotice notice) {
        return open.documents().read(notice.document());
    }

    @Override
    public void close() {
        open.close();
    }
}
