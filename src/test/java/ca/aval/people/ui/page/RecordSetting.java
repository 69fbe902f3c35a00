package ca.aval.people.ui.page;

import ca.aval.journal.JournalLine;
import ca.aval.journal.RecordHistory;
import ca.aval.journal.RecordReading;
import ca.aval.kit.Reversible;
import ca.aval.kit.Words;
import ca.aval.people.ListStaff;
import ca.aval.people.Pupil;
import ca.aval.people.PupilRecord;
import ca.aval.people.ReadPupil;
import ca.aval.people.ReadStaffMember;
import ca.aval.people.SomePupils;
import ca.aval.people.StaffMember;
import ca.aval.people.change.Office;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The pages of one person over a school in memory, for tests. */
final class RecordSetting {
    final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.FRENCH);
    final Office office;
    final ImmediateWork work = new ImmediateWork();
    final List<Destination> visited = new ArrayList<>();
    final List<Reversible> offered = new ArrayList<>();
    final Words words = Words.of(RecordView.class, "page", language);
    final UnitOfWorkInMemory readings = new UnitOfWorkInMemory();
    private final RecordReading reading = new RecordReading(Guard.of(Role.PRINCIPAL), readings);
    boolean mayDrop = true;
    int asked;
    private final Role role;
    SchoolYear year = SomePupils.YEAR;
    private final RecordHistory history =
            record ->
                    List.of(
                            new RecordHistory.Entry(
                                    new JournalLine(
                                            4,
                                            Instant.parse("2026-09-21T14:05:00Z"),
                                            UUID.randomUUID(),
                                            "MOVE_PUPIL",
                                            List.of(),
                                            2,
                                            List.of(),
                                            ""),
                                    "Odile Vachon"),
                            new RecordHistory.Entry(
                                    new JournalLine(
                                            2,
                                            Instant.parse("2026-08-28T18:30:00Z"),
                                            UUID.randomUUID(),
                                            "IMPORT_CLASS_LIST",
                                            List.of(),
                                            812,
                                            List.of(),
                                            ""),
                                    "Odile Vachon"));

    RecordSetting(Role role) {
        this(role, new Office());
    }

    RecordSetting(Role role, Office office) {
        this.role = role;
        this.office = office;
    }

    /** A pupil of two households who changed class. */
    Pupil twoHouseholds() {
        Pupil pupil =
                SomePupils.moved(
                        SomePupils.pupil("2214", "Nguyen", "Mai-Linh", "2016-10-05", "041"));
        office.people.add(List.of(pupil));
        return pupil;
    }

    RecordViewModel<PupilRecord, Pupil> pupilModel() {
        return new RecordViewModel<>(
                new PupilSubject(
                        new ReadPupil(
                                Guard.of(role),
                                office.work,
                                office.people,
                                id -> List.copyOf(office.forms),
                                history,
                                Office.CLOCK),
                        office.pupils(role),
                        this::may,
                        () -> year,
                        Office.CLOCK,
                        "Odile Vachon",
                        words,
                        reading),
                work,
                words,
                offered::add,
                visited::add,
                () -> {
                    asked++;
                    return mayDrop;
                });
    }

    RecordViewModel<StaffPage, StaffMember> staffModel() {
        return new RecordViewModel<>(
                new StaffSubject(
                        new ReadStaffMember(Guard.of(role), office.work, office.staff, history),
                        office.staff(role),
                        this::may,
                        Office.CLOCK,
                        words,
                        reading,
                        StaffCards.none()),
                work,
                words,
                offered::add,
                visited::add,
                () -> {
                    asked++;
                    return mayDrop;
                });
    }

    StaffListViewModel listModel() {
        return new StaffListViewModel(
                new ListStaff(Guard.of(role), office.work, office.staff),
                Office.CLOCK,
                work,
                words,
                may(Permission.CHANGE_PEOPLE),
                visited::add);
    }

    private boolean may(Permission permission) {
        return role.may(permission);
    }
}
