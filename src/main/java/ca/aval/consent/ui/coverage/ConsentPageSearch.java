package ca.aval.consent.ui.coverage;

import ca.aval.consent.coverage.CoveragePlace;
import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.shell.search.Findable;
import ca.aval.shell.search.SearchSource;

import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;

/** The pages of the consents that stand in no navigation, found by their name. */
public final class ConsentPageSearch implements SearchSource {
    private final Words words;
    private final boolean lists;

    /**
     * @param words those of the coverage
     * @param lists whether the person may make lists of names
     */
    public ConsentPageSearch(Words words, boolean lists) {
        this.words = words;
        this.lists = lists;
    }

    @Override
    public ObservableValue<String> heading() {
        return words.live("search.pages");
    }

    @Override
    public List<Findable> read() {
        List<Findable> pages = new ArrayList<>();
        pages.add(
                new Findable(
                        Icon.BAR_CHART,
                        words.say("title"),
                        "",
                        () -> words.say("search.coverage"),
                        new CoveragePlace()));
        if (lists) {
            pages.add(
                    new Findable(
                            Icon.CAMERA,
                            words.say("search.photo"),
                            "",
                            () -> words.say("search.photo.about"),
                            new PhotoDayPlace()));
        }
        return pages;
    }
}
