package ca.aval.people.ui;

import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.people.Enrolment;
import ca.aval.people.ListPupils;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilPlace;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolYear;
import ca.aval.shell.search.Findable;
import ca.aval.shell.search.SearchSource;

import javafx.beans.value.ObservableValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pupils of the year as the search of the whole program finds them. */
public final class PupilSearch implements SearchSource {
    /** All that a line of the search says of a pupil. */
    private record Said(PersonName name, String group, LocalDate birth) {}

    private final ListPupils pupils;
    private final SchoolYear year;
    private final Words words;

    /**
     * @param words those of the screens of people
     */
    public PupilSearch(ListPupils pupils, SchoolYear year, Words words) {
        this.pupils = pupils;
        this.year = year;
        this.words = words;
    }

    @Override
    public ObservableValue<String> heading() {
        return words.live("people.title");
    }

    @Override
    public List<Findable> read() {
        List<Pupil> everyone = pupils.of(year).everyone();
        Map<Said, Integer> alike = new HashMap<>();
        everyone.forEach(pupil -> alike.merge(said(pupil), 1, Integer::sum));
        return everyone.stream()
                .map(pupil -> findable(pupil, alike.getOrDefault(said(pupil), 0) > 1))
                .toList();
    }

    private Findable findable(Pupil pupil, boolean hasTwin) {
        Said said = said(pupil);
        String number = pupil.fileNumber() == null ? "" : pupil.fileNumber();
        return new Findable(
                Icon.PERSON,
                pupil.name().full(),
                said.group() + " " + number,
                () -> {
                    String born = Typography.date(words.language().getValue(), said.birth());
                    String detail =
                            said.group().isEmpty()
                                    ? words.say("search.pupil.gone", born)
                                    : words.say("search.pupil", said.group(), born);
                    return hasTwin ? words.say("search.pupil.number", detail, number) : detail;
                },
                new PupilPlace(pupil.id()));
    }

    private Said said(Pupil pupil) {
        return new Said(
                pupil.name(),
                pupil.enrolment(year).map(Enrolment::group).orElse(""),
                pupil.birthDate());
    }
}
