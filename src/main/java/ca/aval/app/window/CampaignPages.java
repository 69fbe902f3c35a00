package ca.aval.app.window;

import ca.aval.app.composition.ConsentPageParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.answer.AnswersPlace;
import ca.aval.consent.coverage.CoveragePlace;
import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.consent.ui.CampaignView;
import ca.aval.consent.ui.CampaignViewModel;
import ca.aval.consent.ui.ahead.BirthdaysView;
import ca.aval.consent.ui.ahead.BirthdaysViewModel;
import ca.aval.kit.Drafts;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.platform.document.SystemPaperPrinter;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Permission;
import ca.aval.shell.Navigator;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pages of the consents, one for each year. */
final class CampaignPages {
    private final OpenWindow window;
    private final SchoolYears years;
    private final TableTools tables;
    private final Drafts drafts;

    CampaignPages(OpenWindow window, SchoolYears years, TableTools tables, Drafts drafts) {
        this.window = window;
        this.years = years;
        this.tables = tables;
        this.drafts = drafts;
    }

    /** The page of the consents of that year; a past one is only read. */
    CampaignView page(SchoolYear year) {
        Words words = words(CampaignView.class, "campaign");
        Words kit = words(Words.class, "kit");
        boolean past = years.isPast(year);
        CampaignViewModel model =
                new CampaignViewModel(
                                past
                                        ? window.register().pastConsentActs()
                                        : window.register().consentActs(),
                                year,
                                window.register().clock(),
                                new SystemPaperPrinter(),
                                new LocalDisk(),
                                window.work(),
                                words,
                                drafts)
                        .answers(new ConsentPageParts(window.register()).answers()::read);
        CampaignView view =
                new CampaignView(
                                model,
                                words,
                                kit,
                                window.dialogs(),
                                window.files(),
                                tables,
                                () -> new IsoDateField(kit, window.register().clock()))
                        .papers(new WindowPapers(window).acts())
                        .history(() -> new JournalPages(window).showPast(() -> campaign(year)));
        lead(view, year);
        return past ? view.lookBack() : view;
    }

    /** Leads on to what is known of by now. */
    private void lead(CampaignView view, SchoolYear year) {
        Navigator navigator = window.navigator();
        boolean may = window.register().guard().may(Permission.RECORD_CONSENTS);
        if (may && navigator.knows(AnswersPlace.class)) {
            view.leads().answers().set(() -> navigator.go(new AnswersPlace()));
            view.leads().change().set(pupil -> navigator.go(new AnswersPlace(new PupilId(pupil))));
        }
        if (navigator.knows(PhotoDayPlace.class)) {
            view.leads().photo().set(() -> navigator.go(new PhotoDayPlace()));
            view.leads()
                    .names()
                    .set(
                            pupils ->
                                    navigator.go(
                                            PhotoDayPlace.formsToReceive(
                                                    List.of(),
                                                    pupils.stream()
                                                            .map(PupilId::new)
                                                            .collect(Collectors.toSet()))));
        }
        if (window.register().guard().may(Permission.PRINT_FORMS)) {
            view.leads().reminders().set(new RemindersWindow(window, year)::open);
        }
        if (may) {
            view.leads().proof().set(new ProofPapers(window)::open);
        }
        if (navigator.knows(CoveragePlace.class)) {
            view.leads().coverage().set(() -> navigator.go(new CoveragePlace()));
        }
    }

    /** The list of birthdays that change who signs. */
    BirthdaysView birthdays() {
        Words words = words(BirthdaysView.class, "birthdays");
        return new BirthdaysView(
                new BirthdaysViewModel(
                        new ConsentPageParts(window.register()).birthdays(),
                        window.work(),
                        words,
                        window.navigator()::go),
                words,
                tables);
    }

    private UUID campaign(SchoolYear year) {
        OpenRegister register = window.register();
        return register.work()
                .read(() -> register.campaigns().find(year))
                .map(ConsentCampaign::id)
                .orElseThrow();
    }

    private Words words(Class<?> owner, String bundle) {
        return Words.of(owner, bundle, window.settings().language());
    }
}
