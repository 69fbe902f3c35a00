package ca.aval.people.roster.past;

import ca.aval.people.PeopleInMemory;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.SomePupils;
import ca.aval.people.StaffInMemory;
import ca.aval.people.roster.ApplyRosterPlan;
import ca.aval.people.roster.PlanRoster;
import ca.aval.people.roster.PlannedRoster;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.people.roster.RosterReader;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A school in memory that imports lists and takes imports back. */
final class UndoneSchool {
    static final String HEADER =
            "Fiche;Nom;Prénom;Date de naissance;Degré;Groupe;Nom du répondant 1;"
                    + "Prénom du répondant 1;Courriel du répondant 1\r\n";

    final PeopleInMemory people = new PeopleInMemory();
    final StaffInMemory staff = new StaffInMemory();
    final PastImportsInMemory pastImports = new PastImportsInMemory();
    final UnitOfWorkInMemory unitOfWork = new UnitOfWorkInMemory();
    final Map<PupilId, Integer> uses = new HashMap<>();

    void imports(String rows) {
        importsList(HEADER + rows);
    }

    void importsList(String list) {
        Guard guard = Guard.of(Role.SECRETARY);
        PlannedRoster planned =
                new PlanRoster(guard, new RosterReader(), unitOfWork, people, staff)
                        .plan(
                                List.of(
                                        new RosterFile(
                                                "liste.csv",
                                                list.getBytes(StandardCharsets.UTF_8))),
                                ReadingOptions.FIND_OUT,
                                SomePupils.YEAR);
        if (!(planned instanceof PlannedRoster.Ready ready)) {
            throw new AssertionError(planned.toString());
        }
        new ApplyRosterPlan(guard, unitOfWork, people, staff, pastImports, () -> uses, clock())
                .apply(ready.plan());
    }

    TurnedImport undo(Role role) {
        return new UndoLastImport(
                        Guard.of(role), unitOfWork, pastImports, people, staff, () -> uses)
                .undo();
    }

    TurnedImport redo(Role role) {
        return new RedoLastImport(
                        Guard.of(role), unitOfWork, pastImports, people, staff, () -> uses)
                .redo();
    }

    TurnedImport undo(UUID pastImport) {
        Guard guard = Guard.of(Role.SECRETARY);
        return new UndoLastImport(guard, unitOfWork, pastImports, people, staff, () -> uses)
                .undo(pastImport);
    }

    TurnedImport redo(UUID pastImport) {
        Guard guard = Guard.of(Role.SECRETARY);
        return new RedoLastImport(guard, unitOfWork, pastImports, people, staff, () -> uses)
                .redo(pastImport);
    }

    /** Everyone as they are, whatever number of changes brought them there. */
    Set<String> content() {
        return Stream.concat(people.everyone().stream(), staff.everyone().stream())
                .map(person -> person.toString().replaceFirst("version=\\d+", ""))
                .collect(Collectors.toSet());
    }

    Pupil only() {
        return people.everyone().getFirst();
    }

    private static SchoolClock clock() {
        return new SchoolClock(Clock.fixed(Instant.parse("2026-09-14T12:00:00Z"), ZoneOffset.UTC));
    }
}
