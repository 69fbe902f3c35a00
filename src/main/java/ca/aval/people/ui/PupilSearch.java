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
import java.util.function.Supplier;

/** The pupils of the year as the search of the whole program finds them. */
public final class PupilSearch implements SearchSource {
    /** All that a line of the search says of a pupil. */
    private record Said(PersonName name, String group, LocalDate birth) {}

    private final ListPupils pupils;
    private final Supplier<SchoolYear> year;
    private final Words words;

    /**
     * @param year the one at work, asked at each reading
     * @param words those of the screens of people
     */
    public PupilSearch(ListPupils pupils, Supplier<SchoolYear> year, Words words) {
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
        SchoolYear now = year.get();
        List<Pupil> everyone = pupils.of(now).everyone();
        Map<Said, Integer> alike = new HashMap<>();
        everyone.forEach(pupil -> alike.merge(said(pupil, now), 1, Integer::sum));
        return everyone.stream()
                .map(
                        pupil -> {
                            Said said = said(pupil, now);
                            return findable(pupil, said, alike.getOrDefault(said, 0) > 1);
                        })
                .toList();
    }

    private Findable findable(Pupil pupil, Said said, boolean hasTwin) {
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

    private static Said said(Pupil pupil, SchoolYear year) {
        return new Said(
                pupil.name(),
                pupil.enrolment(year).map(Enrolment::group).orElse(""),
                pupil.birthDate());
    }
}
