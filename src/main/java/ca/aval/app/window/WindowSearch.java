package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.ui.CampaignView;
import ca.aval.consent.ui.FormSearch;
import ca.aval.consent.ui.coverage.ConsentPageSearch;
import ca.aval.consent.ui.coverage.CoverageView;
import ca.aval.kit.Words;
import ca.aval.people.ui.GroupSearch;
import ca.aval.people.ui.PeopleView;
import ca.aval.people.ui.PupilSearch;
import ca.aval.people.ui.page.RecordView;
import ca.aval.people.ui.page.StaffSearch;
import ca.aval.platform.place.Destination;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Permission;
import ca.aval.shell.search.Finder;
import ca.aval.shell.search.Recents;
import ca.aval.shell.search.SearchSource;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** What can be found in an open register, and what the person opened last. */
final class WindowSearch {
    private final OpenWindow window;
    private final RecentPlaces places = new RecentPlaces();
    private final Finder finder;
    private final Recents recents = new Recents();
    private boolean changed;

    /**
     * @param shell the words of the shell
     */
    WindowSearch(OpenWindow window, Words shell) {
        this.window = window;
        OpenRegister register = window.register();
        finder = new Finder(sources(register), register::acts, window.work(), shell);
        window.work()
                .run(
                        shell.say("search.reading"),
                        () -> register.desk().kept(RecentPlaces.KEY),
                        kept -> kept.map(places::read).ifPresent(recents::remember));
        window.navigator().place().subscribe(this::opened);
    }

    Finder finder() {
        return finder;
    }

    Recents recents() {
        return recents;
    }

    /** Keeps what was opened for the next time, before the register closes. */
    void keep(String title) {
        if (changed) {
            String written = places.write(recents.visits());
            window.work()
                    .run(
                            title,
                            () -> {
                                window.register().desk().keep(RecentPlaces.KEY, written);
                                return true;
                            },
                            kept -> {});
        }
    }

    private void opened(@Nullable Destination place) {
        if (place != null && RecentPlaces.counts(place)) {
            recents.opened(place, window.register().clock().now());
            changed = true;
        }
    }

    /** A new kind of thing that can be found is added here. */
    private List<SearchSource> sources(OpenRegister register) {
        Supplier<SchoolYear> year = () -> register.school().year();
        Words people = words(PeopleView.class, "people_ui");
        Words campaign = words(CampaignView.class, "campaign");
        return List.of(
                new PupilSearch(register.listPupils(), year, people),
                new GroupSearch(register.listPupils(), year, people),
                new StaffSearch(
                        register.listStaff(), register.clock(), words(RecordView.class, "page")),
                new FormSearch(register.consentActs().read(), year, campaign),
                new ConsentPageSearch(
                        words(CoverageView.class, "coverage"),
                        register.guard().may(Permission.EXPORT_LISTS)));
    }

    private Words words(Class<?> owner, String bundle) {
        return Words.of(owner, bundle, window.settings().language());
    }
}
