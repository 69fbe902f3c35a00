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

/** The groups of the year as the search of the whole program finds them. */
public final class GroupSearch implements SearchSource {
    private final ListPupils pupils;
    private final SchoolYear year;
    private final Words words;

    /**
     * @param words those of the screens of people
     */
    public GroupSearch(ListPupils pupils, SchoolYear year, Words words) {
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
        pupils.of(year).everyone().stream()
                .flatMap(pupil -> pupil.enrolment(year).stream())
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
