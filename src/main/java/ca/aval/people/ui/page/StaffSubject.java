package ca.aval.people.ui.page;

import ca.aval.journal.RecordReading;
import ca.aval.kit.Words;
import ca.aval.people.NewStaffPlace;
import ca.aval.people.ReadStaffMember;
import ca.aval.people.StaffListPlace;
import ca.aval.people.StaffMember;
import ca.aval.people.StaffPlace;
import ca.aval.people.change.Edited;
import ca.aval.people.change.StaffActs;
import ca.aval.platform.place.Destination;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Predicate;

/** A member of the staff, as their page shows them. */
public final class StaffSubject implements RecordSubject<StaffPage, StaffMember> {
    private final ReadStaffMember read;
    private final StaffActs acts;
    private final Predicate<Permission> may;
    private final StaffEdits edits;
    private final StaffSheet sheet;
    private final RecordReading reading;
    private final StaffCards cards;

    /**
     * @param may what the account signed in may do
     * @param cards what else is shown
     */
    public StaffSubject(
            ReadStaffMember read,
            StaffActs acts,
            Predicate<Permission> may,
            SchoolClock clock,
            Words words,
            RecordReading reading,
            StaffCards cards) {
        this.read = read;
        this.acts = acts;
        this.may = may;
        this.reading = reading;
        this.cards = cards;
        edits = new StaffEdits(acts, words, clock);
        sheet = new StaffSheet(new RecordWords(words, clock), edits, may);
    }

    @Override
    public Optional<StaffPage> read(Destination place) {
        return place instanceof StaffPlace(var id)
                ? read.read(id).map(r -> new StaffPage(r, cards.read(r.member())))
                : Optional.empty();
    }

    @Override
    public void seen(StaffPage read) {
        reading.record(RecordReading.File.STAFF_MEMBER, read.record().member().id().value());
    }

    @Override
    public RecordSheet sheet(StaffPage known, RecordDesk<StaffMember> desk) {
        return sheet.of(known, desk);
    }

    @Override
    public @Nullable EditForm<StaffMember> empty(Destination place) {
        boolean asked = place instanceof NewStaffPlace && may.test(Permission.CHANGE_PEOPLE);
        return asked ? edits.add() : null;
    }

    @Override
    public Edited<StaffMember> restore(@Nullable StaffMember left, @Nullable StaffMember wanted) {
        return acts.restore().restore(left, wanted);
    }

    @Override
    public Destination place(StaffMember member) {
        return new StaffPlace(member.id());
    }

    @Override
    public Destination newcomer() {
        return new NewStaffPlace();
    }

    @Override
    public String addWord() {
        return "staff.add";
    }

    @Override
    public Destination list() {
        return new StaffListPlace();
    }
}
