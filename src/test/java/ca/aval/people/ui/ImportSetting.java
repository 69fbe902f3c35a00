package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Reversible;
import ca.aval.kit.Words;
import ca.aval.people.ListPupils;
import ca.aval.people.PeopleInMemory;
import ca.aval.people.SomePupils;
import ca.aval.people.StaffInMemory;
import ca.aval.people.roster.ApplyRosterPlan;
import ca.aval.people.roster.ColumnActs;
import ca.aval.people.roster.KeptColumnsInMemory;
import ca.aval.people.roster.PlanRoster;
import ca.aval.people.roster.RosterReader;
import ca.aval.people.roster.past.PastImportsInMemory;
import ca.aval.people.roster.past.RedoLastImport;
import ca.aval.people.roster.past.UndoLastImport;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import javafx.beans.value.ObservableValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A school in memory and the screens of its people, for tests. */
final class ImportSetting {
    static final String HEADER =
            "Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère;Autobus;"
                    + "Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1";

    final PeopleInMemory people = new PeopleInMemory();
    final StaffInMemory staff = new StaffInMemory();
    final PastImportsInMemory pastImports = new PastImportsInMemory();
    final UnitOfWorkInMemory unitOfWork = new UnitOfWorkInMemory();
    final KeptColumnsInMemory columns = new KeptColumnsInMemory();
    final List<Reversible> undoable = new ArrayList<>();
    final ImmediateWork work = new ImmediateWork();
    final List<Destination> visited = new ArrayList<>();
    final Words words;
    Consumer<Destination> go = visited::add;
    private final Guard guard = Guard.of(Role.SECRETARY);

    ImportSetting(ObservableValue<Language> language) {
        words = Words.of(PeopleView.class, "people_ui", language);
    }

    PeopleViewModel peopleModel() {
        return new PeopleViewModel(
                new ListPupils(guard, unitOfWork, people),
                SomePupils.YEAR,
                work,
                words,
                place -> go.accept(place));
    }

    RosterImportViewModel importModel() {
        SchoolClock clock =
                new SchoolClock(Clock.fixed(Instant.parse("2026-09-28T14:00:00Z"), ZoneOffset.UTC));
        return new RosterImportViewModel(
                new PlanRoster(guard, new RosterReader(), unitOfWork, people, staff),
                new ApplyRosterPlan(guard, unitOfWork, people, staff, pastImports, Map::of, clock),
                ColumnActs.of(guard, new RosterReader(), columns),
                new ImportUndo(
                        new UndoLastImport(guard, unitOfWork, pastImports, people, staff, Map::of),
                        new RedoLastImport(guard, unitOfWork, pastImports, people, staff, Map::of),
                        undoable::add,
                        () -> assertTrue(undoable.getLast().undo().get().isEmpty())),
                SomePupils.YEAR,
                work,
                words,
                problem -> problem.kind().name(),
                place -> go.accept(place));
    }

    static Path list(Path folder, String name, String... rows) {
        return write(folder, name, StandardCharsets.UTF_8, rows);
    }

    static Path write(Path folder, String name, Charset charset, String... rows) {
        try {
            String text = HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String row(String number, String family, String given, String birth, String group) {
        return String.join(
                ";", number, family, given, birth, "4", group, "12", "Savoie", "Maëlle", "Mère");
    }

    /** A list that fills every bucket, for the school of {@link SomePupils#school()}. */
    static Path everyKind(Path folder) {
        return write(
                folder,
                "GPI_eleves_2026-09-28.csv",
                Charset.forName("windows-1252"),
                row("3001", "Gagné", "Olivier", "2016-10-02", "041"),
                row("3002", "Lapointe", "Maëlle", "2017-02-28", "042"),
                row("2241", "Tremblay", "Félix", "2016-12-22", "042"),
                row("2300", "O’Brien", "Liam", "2016-11-30", "051"),
                row("2199", "Côté-Lavoie", "Nathan", "2016-10-09", "042"),
                row("", "Nguyen", "Mai-Linh", "2016-10-05", "041"),
                row("9999", "Éthier", "Zoé", "2017-01-15", "041"),
                row("3003", "Bouchard-Roy", "Zoé", "2015-02-31", "041"),
                row("3004", "Haddad", "Yasmine", "", "042"),
                row("3005", "Morin", "", "2017-04-04", ""),
                row("3006", " Roy", "Luc", "2017-04-05", "051"),
                ";Total : 11;;;;;;;;");
    }
}
