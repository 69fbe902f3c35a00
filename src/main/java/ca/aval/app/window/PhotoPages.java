package ca.aval.app.window;

import ca.aval.app.composition.CoverageParts;
import ca.aval.app.composition.PhotoParts;
import ca.aval.consent.CampaignPlace;
import ca.aval.consent.coverage.CoveragePlace;
import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.consent.ui.coverage.CoveragePaper;
import ca.aval.consent.ui.coverage.CoverageView;
import ca.aval.consent.ui.coverage.CoverageViewModel;
import ca.aval.consent.ui.photo.PhotoActs;
import ca.aval.consent.ui.photo.PhotoDayView;
import ca.aval.consent.ui.photo.PhotoDayViewModel;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.platform.time.SchoolYear;
import ca.aval.shell.Navigator;

/** The pages of the lists for photo day and of the coverage. */
final class PhotoPages {
    private final OpenWindow window;
    private final SchoolYears years;
    private final Words yearWords;
    private final TableTools tables;

    PhotoPages(OpenWindow window, SchoolYears years, Words yearWords, TableTools tables) {
        this.window = window;
        this.years = years;
        this.yearWords = yearWords;
        this.tables = tables;
    }

    /** Makes them known under the section of the consents. */
    void addTo(Navigator navigator) {
        if (tables.gate().mayPass()) {
            navigator.add(PhotoDayPlace.class, CampaignPlace.class, this::photoDay);
        }
        navigator.add(
                CoveragePlace.class,
                CampaignPlace.class,
                () -> new YearPage(years, yearWords, this::coverage));
    }

    private CoverageView coverage(SchoolYear year) {
        Words words = words(CoverageView.class, "coverage");
        CoverageParts parts = new CoverageParts(window.register());
        CoverageViewModel model =
                new CoverageViewModel(
                        parts.read(), year, window.work(), words, window.navigator()::go);
        CoveragePaper paper =
                new CoveragePaper(
                        model, parts.printer(), window.register()::school, window.work(), words);
        return new CoverageView(model, words, tables, paper, new WindowPapers(window).acts());
    }

    private PhotoDayView photoDay() {
        PhotoParts parts = new PhotoParts(window.register());
        Words words = words(PhotoDayView.class, "photo");
        Words kit = words(Words.class, "kit");
        PhotoDayViewModel model =
                new PhotoDayViewModel(
                        new PhotoActs(
                                parts.prepare(),
                                parts.issue(),
                                parts.issued(),
                                parts.printer(),
                                tables.sheets(),
                                tables.gate()),
                        window.work(),
                        words);
        return new PhotoDayView(
                model,
                words,
                kit,
                new IsoDateField(kit, window.register().clock()),
                new WindowPapers(window).acts());
    }

    private Words words(Class<?> owner, String bundle) {
        return Words.of(owner, bundle, window.settings().language());
    }
}
