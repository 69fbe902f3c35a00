package ca.aval.consent.ui.ahead;

import ca.aval.consent.answer.ReadBirthdays;
import ca.aval.consent.answer.SigningAhead;
import ca.aval.kit.Words;
import ca.aval.people.Enrolment;
import ca.aval.people.PupilId;
import ca.aval.people.PupilPlace;
import ca.aval.platform.place.Destination;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Consumer;

/** The pupils for whom a birthday changes who signs before the year ends. */
public final class BirthdaysViewModel {
    private final ReadBirthdays read;
    private final WorkRunner work;
    private final Words words;
    private final Consumer<Destination> go;
    private final ObservableList<BirthdayLine> lines = FXCollections.observableArrayList();
    private List<SigningAhead> known = List.of();

    /**
     * @param go leads to the page of a pupil
     */
    public BirthdaysViewModel(
            ReadBirthdays read, WorkRunner work, Words words, Consumer<Destination> go) {
        this.read = read;
        this.work = work;
        this.words = words;
        this.go = go;
        words.language().subscribe(language -> say());
    }

    ObservableList<BirthdayLine> lines() {
        return lines;
    }

    /** Reads them again. */
    public void refresh() {
        work.run(
                words.say("work"),
                read::read,
                found -> {
                    known = found;
                    say();
                });
    }

    void open(BirthdayLine line) {
        go.accept(new PupilPlace(new PupilId(line.key())));
    }

    private void say() {
        lines.setAll(known.stream().map(this::line).toList());
    }

    private BirthdayLine line(SigningAhead ahead) {
        String rule = ahead.after().name();
        return new BirthdayLine(
                ahead.pupil().id().value(),
                ahead.day().toString(),
                ahead.pupil().name().sorted(),
                ahead.pupil()
                        .enrolment(SchoolYear.of(ahead.day()))
                        .map(Enrolment::group)
                        .orElse(""),
                words.say(
                        "change." + rule,
                        ahead.day().getYear() - ahead.pupil().birthDate().getYear()),
                words.say("todo." + rule));
    }
}
