package ca.aval.consent;

import ca.aval.app.composition.FirstRunAnswers;
import ca.aval.app.composition.FirstRunAnswers.Letterhead;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.people.Capacity;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.data.Act;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;
import ca.aval.school.Province;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A real register of an invented school, on September 2, 2026. */
public final class SampleRegister implements AutoCloseable {
    public static final SchoolYear YEAR = new SchoolYear(2026);
    public static final LocalDate RETURN_BY = LocalDate.of(2026, 9, 18);
    public static final SchoolClock CLOCK =
            new SchoolClock(
                    Clock.fixed(Instant.parse("2026-09-02T14:00:00Z"), ZoneOffset.ofHours(-4)));

    private final OpenRegister open;

    public SampleRegister(Path folder) {
        open =
                new Registers(new LocalDisk(), CLOCK, new KeyCost(64, 1, 1))
                        .create(
                                folder,
                                new FirstRunAnswers(
                                        "ovachon",
                                        "Odile Vachon",
                                        "une phrase de passe".toCharArray(),
                                        "Centre de services scolaire des Deux-Rivages",
                                        "École des Grands-Pins",
                                        Province.QC,
                                        YEAR,
                                        Language.FRENCH,
                                        Letterhead.EMPTY));
    }

    public OpenRegister open() {
        return open;
    }

    public ConsentActs acts() {
        return new ConsentActs(
                open.consentActs().read(),
                open.consentActs().create(),
                open.consentActs().print(),
                open.consentActs().preview());
    }

    /** Four pupils of two groups: two share a name, one is fourteen, one family reads English. */
    public List<Pupil> addPupils() {
        List<Pupil> pupils =
                List.of(
                        pupil("Alix", "Nadeau", "2016-05-14", "401", Language.FRENCH),
                        pupil("Alix", "Nadeau", "2016-11-30", "401", Language.FRENCH),
                        pupil("Noé", "Tremblay-Roy", "2012-02-03", "402", Language.FRENCH),
                        pupil("Avery", "Lindsay", "2016-06-21", "402", Language.ENGLISH));
        add(pupils);
        return pupils;
    }

    public void add(List<Pupil> pupils) {
        open.work()
                .run(
                        Act.of("ADD_PUPILS"),
                        () -> {
                            open.people().add(pupils);
                            return pupils;
                        });
    }

    /** A campaign about the usual uses. */
    public ConsentCampaign begin() {
        CreateCampaign create = open.consentActs().create();
        List<String> codes = create.defaults().stream().map(use -> use.code()).toList();
        return ((CampaignOutcome.Created) create.create(YEAR, codes, RETURN_BY)).campaign();
    }

    public List<ConsentForm> forms() {
        return open.work()
                .read(
                        () ->
                                open.campaigns()
                                        .find(YEAR)
                                        .map(c -> open.campaigns().forms(c.id()))
                                        .orElse(List.of()));
    }

    public List<PrintRun> runs() {
        return open.work()
                .read(
                        () ->
                                open.campaigns()
                                        .find(YEAR)
                                        .map(c -> open.campaigns().runs(c.id()))
                                        .orElse(List.of()));
    }

    public static Pupil pupil(
            String given, String family, String born, String group, Language language) {
        List<Guardian> guardians = new ArrayList<>();
        guardians.add(
                new Guardian(
                        UUID.randomUUID(),
                        1,
                        new PersonName(family, "Maude"),
                        Capacity.MOTHER,
                        1,
                        language,
                        null,
                        null,
                        PostalAddress.NONE));
        return new Pupil(
                PupilId.random(),
                0,
                null,
                new PersonName(family, given),
                LocalDate.parse(born),
                List.of(new Enrolment(UUID.randomUUID(), YEAR, "4", group, YEAR.firstDay(), null)),
                guardians);
    }

    @Override
    public void close() {
        open.close();
    }
}
