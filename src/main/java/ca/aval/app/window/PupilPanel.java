package ca.aval.app.window;

import ca.aval.app.composition.ConsentPageParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.answer.AnswersPlace;
import ca.aval.consent.check.MayPublishPlace;
import ca.aval.consent.ui.CampaignView;
import ca.aval.consent.ui.PeopleWords;
import ca.aval.consent.ui.pupil.PupilConsentsView;
import ca.aval.consent.ui.pupil.PupilConsentsViewModel;
import ca.aval.consent.ui.pupil.PupilLeads;
import ca.aval.kit.Words;
import ca.aval.people.PupilPlace;
import ca.aval.people.ui.page.RecordPanel;
import ca.aval.platform.place.Destination;
import ca.aval.publication.WithdrawalPlace;
import ca.aval.security.Permission;
import ca.aval.shell.Navigator;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** The consents of a pupil, on their page. */
final class PupilPanel implements RecordPanel {
    private final PupilConsentsView view;

    PupilPanel(OpenWindow window) {
        Words words =
                Words.of(PupilConsentsView.class, "pupil_consents", window.settings().language());
        PeopleWords people =
                new PeopleWords(
                        Words.of(CampaignView.class, "campaign", window.settings().language()));
        view =
                new PupilConsentsView(
                        new PupilConsentsViewModel(
                                new ConsentPageParts(window.register()).pupil(),
                                window.work(),
                                words,
                                people),
                        words,
                        people,
                        window.dialogs(),
                        window.work(),
                        leads(window));
    }

    @Override
    public Node content() {
        return view.content();
    }

    @Override
    public void show(Destination place) {
        view.show(place instanceof PupilPlace(var id) ? id : null);
    }

    @Override
    public void refresh() {
        view.refresh();
    }

    private static PupilLeads leads(OpenWindow window) {
        OpenRegister register = window.register();
        boolean may = register.guard().may(Permission.RECORD_CONSENTS);
        Navigator navigator = window.navigator();
        return new PupilLeads(
                may && navigator.knows(AnswersPlace.class)
                        ? pupil -> navigator.go(new AnswersPlace(pupil))
                        : null,
                to(navigator, new MayPublishPlace()),
                may ? new ProofPapers(window)::open : null,
                may ? register.answers().acts().withdraw() : null,
                may && navigator.knows(WithdrawalPlace.class)
                        ? (pupil, withdrawal) ->
                                navigator.go(new WithdrawalPlace(pupil, withdrawal))
                        : null);
    }

    private static @Nullable Runnable to(Navigator navigator, Destination place) {
        return navigator.knows(place.getClass()) ? () -> navigator.go(place) : null;
    }
}
