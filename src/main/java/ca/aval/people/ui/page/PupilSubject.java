package ca.aval.people.ui.page;

import ca.aval.journal.RecordReading;
import ca.aval.kit.Words;
import ca.aval.people.NewPupilPlace;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Pupil;
import ca.aval.people.PupilPlace;
import ca.aval.people.PupilRecord;
import ca.aval.people.ReadPupil;
import ca.aval.people.change.Edited;
import ca.aval.people.change.PupilActs;
import ca.aval.platform.place.Destination;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A pupil, as their page shows them. */
public final class PupilSubject implements RecordSubject<PupilRecord, Pupil> {
    private final ReadPupil read;
    private final PupilActs acts;
    private final Predicate<Permission> may;
    private final Supplier<SchoolYear> year;
    private final SchoolClock clock;
    private final String person;
    private final Words words;
    private final RecordReading reading;

    /**
     * @param may what the account signed in may do
     * @param year the one at work, asked each time a page is made
     * @param person the name of whom is signed in, offered as who saw a document
     */
    public PupilSubject(
            ReadPupil read,
            PupilActs acts,
            Predicate<Permission> may,
            Supplier<SchoolYear> year,
            SchoolClock clock,
            String person,
            Words words,
            RecordReading reading) {
        this.read = read;
        this.acts = acts;
        this.may = may;
        this.year = year;
        this.clock = clock;
        this.person = person;
        this.words = words;
        this.reading = reading;
    }

    @Override
    public Optional<PupilRecord> read(Destination place) {
        return place instanceof PupilPlace(var id) ? read.read(id) : Optional.empty();
    }

    @Override
    public void seen(PupilRecord read) {
        if (may.test(Permission.SEE_LEGAL_FACTS) && !read.pupil().facts().isEmpty()) {
            reading.record(RecordReading.File.PUPIL, read.pupil().id().value());
        }
    }

    @Override
    public RecordSheet sheet(PupilRecord known, RecordDesk<Pupil> desk) {
        SchoolYear now = year.get();
        return new PupilSheet(new RecordWords(words, clock), edits(now), may, now).of(known, desk);
    }

    @Override
    public @Nullable EditForm<Pupil> empty(Destination place) {
        boolean asked = place instanceof NewPupilPlace && may.test(Permission.CHANGE_PEOPLE);
        return asked ? edits(year.get()).add() : null;
    }

    private PupilEdits edits(SchoolYear now) {
        return new PupilEdits(acts, words, now, clock, person);
    }

    @Override
    public Edited<Pupil> restore(@Nullable Pupil left, @Nullable Pupil wanted) {
        return acts.restore().restore(left, wanted);
    }

    @Override
    public Destination place(Pupil pupil) {
        return new PupilPlace(pupil.id());
    }

    @Override
    public Destination newcomer() {
        return new NewPupilPlace();
    }

    @Override
    public String addWord() {
        return "pupils.add";
    }

    @Override
    public Destination list() {
        return new PeoplePlace();
    }
}
