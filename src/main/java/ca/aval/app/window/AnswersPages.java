package ca.aval.app.window;

import ca.aval.app.composition.AnswerParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.CampaignPlace;
import ca.aval.consent.answer.AnswersPlace;
import ca.aval.consent.ui.entry.AnswersView;
import ca.aval.consent.ui.entry.AnswersViewModel;
import ca.aval.consent.ui.entry.EntryDesk;
import ca.aval.consent.ui.entry.EntryDesk.Hindrance;
import ca.aval.kit.Drafts;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Words;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Permission;
import ca.aval.shell.Navigator;

import java.util.List;

/** The page on which the forms that came back are typed in, put together in one place. */
final class AnswersPages {
    private final OpenWindow window;
    private final SchoolYears years;
    private final Drafts drafts;

    AnswersPages(OpenWindow window, SchoolYears years, Drafts drafts) {
        this.window = window;
        this.years = years;
        this.drafts = drafts;
    }

    /** Makes the page known, under the section of the consents. */
    void addTo(Navigator navigator, Words yearWords) {
        navigator.add(
                AnswersPlace.class,
                CampaignPlace.class,
                () -> new YearPage(years, yearWords, this::page));
    }

    private AnswersView page(SchoolYear year) {
        OpenRegister register = window.register();
        AnswerParts parts = register.answers();
        Words words = words(AnswersView.class, "entry");
        Words kit = words(Words.class, "kit");
        AnswersViewModel model =
                new AnswersViewModel(
                        new EntryDesk(
                                parts.pile(),
                                parts.codes(),
                                year,
                                hindrance(year),
                                register.account().displayName(),
                                register.clock(),
                                window.work(),
                                words,
                                window.undo(),
                                window.news(),
                                drafts,
                                window.navigator()::go));
        AnswersView view =
                new AnswersView(
                        model,
                        words,
                        kit,
                        window.dialogs(),
                        window.files(),
                        new IsoDateField(kit, register.clock()),
                        window.undo()::undo);
        if (register.guard().may(Permission.PRINT_FORMS)) {
            RemindersWindow letters = new RemindersWindow(window, year);
            view.letters((pupil, entry) -> letters.open(List.of(pupil.value())));
        }
        return view;
    }

    private Hindrance hindrance(SchoolYear year) {
        if (!window.register().guard().may(Permission.RECORD_CONSENTS)) {
            return Hindrance.NO_RIGHT;
        }
        return years.isPast(year) ? Hindrance.PAST_YEAR : Hindrance.NONE;
    }

    private Words words(Class<?> owner, String bundle) {
        return Words.of(owner, bundle, window.settings().language());
    }
}
