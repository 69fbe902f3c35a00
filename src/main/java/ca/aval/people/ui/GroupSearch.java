package ca.aval.people.ui;

import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.people.Enrolment;
import ca.aval.people.GroupPlace;
import ca.aval.people.ListPupils;
import ca.aval.platform.text.NameOrder;
import ca.aval.platform.time.SchoolYear;
import ca.aval.shell.search.Findable;
import ca.aval.shell.search.SearchSource;

import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The groups of the year as the search of the whole program finds them. */
public final class GroupSearch implements SearchSource {
    private final ListPupils pupils;
    private final Supplier<SchoolYear> year;
    private final Words words;

    /**
     * @param year the one at work, asked at each reading
     * @param words those of the screens of people
     */
    public GroupSearch(ListPupils pupils, Supplier<SchoolYear> year, Words words) {
        this.pupils = pupils;
        this.year = year;
        this.words = words;
    }

    @Override
    public ObservableValue<String> heading() {
        return words.live("search.groups");
    }

    @Override
    public List<Findable> read() {
        Map<String, Integer> sizes = new TreeMap<>(NameOrder.french());
        SchoolYear now = year.get();
        pupils.of(now).everyone().stream()
                .flatMap(pupil -> pupil.enrolment(now).stream())
                .map(Enrolment::group)
                .forEach(group -> sizes.merge(group, 1, Integer::sum));
        return sizes.entrySet().stream()
                .map(
                        group ->
                                new Findable(
                                        Icon.PEOPLE,
                                        group.getKey(),
                                        "groupe group",
                                        () -> words.say("search.group", group.getValue()),
                                        new GroupPlace(group.getKey())))
                .toList();
    }
}
