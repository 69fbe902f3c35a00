package ca.aval.people.year;

import ca.aval.people.Enrolment;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.PeopleInMemory;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.people.PupilId;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.Province;
import ca.aval.school.SchoolsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A school in memory at the end of June, and what turns its year. */
public final class YearSetting {
    public static final SchoolYear YEAR = new SchoolYear(2026);
    public static final SchoolYear NEXT = new SchoolYear(2027);
    public static final SchoolClock CLOCK =
            new SchoolClock(
                    Clock.fixed(Instant.parse("2027-06-28T14:00:00Z"), ZoneOffset.ofHours(-4)));
    private static final String HEADER = "Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère";

    public final PeopleInMemory people = new PeopleInMemory();
    public final UnitOfWorkInMemory work = new UnitOfWorkInMemory();
    public final SchoolsInMemory schools = new SchoolsInMemory(Province.QC, YEAR);
    public final List<SchoolYear> used = new ArrayList<>();
    public final RollOverActs acts;

    public YearSetting() {
        this(Role.SECRETARY);
    }

    public YearSetting(Role role) {
        Guard guard = Guard.of(role);
        acts =
                new RollOverActs(
                        new PlanRollOver(guard, work, schools, people, day -> List.of()),
                        new ApplyRollOver(guard, work, schools, people, CLOCK),
                        new UndoRollOver(guard, work, schools, people, used::contains));
    }

    /** Two pupils in each of four levels, one of a class without level. */
    public YearSetting withSchool() {
        people.add(
                List.of(
                        pupil("10", "Roy", "Luc", "Préscolaire 5 ans", "001"),
                        pupil("11", "Diallo", "Awa", "Préscolaire 5 ans", "002"),
                        pupil("20", "Côté", "Noé", "1", "011"),
                        pupil("21", "Gagné", "Léa", "1", "012"),
                        pupil("50", "Nadeau", "Alix", "5", "051"),
                        pupil("51", "Tremblay", "Zoé", "5", "052"),
                        pupil("60", "Savard", "Théo", "6", "061"),
                        pupil("61", "Éthier", "Maya", "6", "062"),
                        pupil("90", "Haddad", "Sami", null, "ADA")));
        return this;
    }

    static Pupil pupil(
            String number, String family, String given, @Nullable String level, String group) {
        return new Pupil(
                PupilId.random(),
                0,
                number,
                new PersonName(family, given),
                LocalDate.of(2016, 3, 1),
                List.of(
                        new Enrolment(
                                UUID.randomUUID(),
                                YEAR,
                                level,
                                group,
                                LocalDate.of(2026, 8, 31),
                                null)),
                List.of());
    }

    public RollOverPlan plan() {
        return ready(acts.plan().plan(List.of(), ReadingOptions.FIND_OUT));
    }

    /** The plan with the list of the next year: {@code 20;Côté;Noé;2016-03-01;2;021}. */
    RollOverPlan plan(String... rows) {
        return ready(acts.plan().plan(List.of(list(rows)), ReadingOptions.FIND_OUT));
    }

    static RosterFile list(String... rows) {
        return file(HEADER, rows);
    }

    /** The list of the next year with a last column that says who is there. */
    static RosterFile listWithStatus(String... rows) {
        return file(HEADER + ";Statut", rows);
    }

    private static RosterFile file(String header, String... rows) {
        String text = header + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return new RosterFile("eleves-2027.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static RollOverPlan ready(PlannedRollOver planned) {
        return ((PlannedRollOver.Ready) planned).plan();
    }

    static RollOverChange applied(AppliedRollOver outcome) {
        return ((AppliedRollOver.Applied) outcome).change();
    }

    static RollOverLine line(RollOverPlan plan, String number) {
        return plan.lines().stream()
                .filter(l -> number.equals(l.pupil().fileNumber()))
                .findFirst()
                .orElseThrow();
    }

    Pupil pupil(String number) {
        return people.everyone().stream()
                .filter(p -> number.equals(p.fileNumber()))
                .findFirst()
                .orElseThrow();
    }

    /** Gives that pupil a court order, a usual name and the mark of a correction by hand. */
    static void markByHand(YearSetting setting, String number) {
        Pupil known = setting.pupil(number);
        setting.people.change(
                known,
                known.identified(number, known.name(), "Nono", known.birthDate())
                        .withHandEdited(Set.of(PupilField.USUAL_NAME)));
        recordOrder(setting, number);
    }

    static void recordOrder(YearSetting setting, String number) {
        Pupil known = setting.pupil(number);
        setting.people.change(
                known,
                known.withFacts(
                        List.of(
                                new LegalFact(
                                        UUID.randomUUID(),
                                        LegalFactKind.PUBLICATION_PROHIBITED,
                                        null,
                                        new Period(YEAR.firstDay(), null),
                                        null,
                                        "Direction",
                                        YEAR.firstDay()))));
    }
}
