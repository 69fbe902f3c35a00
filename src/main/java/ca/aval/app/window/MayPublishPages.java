package ca.aval.app.window;

import ca.aval.app.composition.CheckParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.check.CheckActs;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.KeptChecksPlace;
import ca.aval.consent.check.MayPublishPlace;
import ca.aval.consent.ui.check.AnswerPrinting;
import ca.aval.consent.ui.check.KeptChecksView;
import ca.aval.consent.ui.check.KeptChecksViewModel;
import ca.aval.consent.ui.check.MayPublishView;
import ca.aval.consent.ui.check.MayPublishViewModel;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.publication.NewPublicationPlace;
import ca.aval.publication.PublicationsPlace;
import ca.aval.shell.Navigator;

/** The question whether somebody may be published, and the answers that were kept. */
final class MayPublishPages {
    private final OpenWindow window;
    private final TableTools tables;
    private final CheckActs acts;
    private final Words words;
    private final Words kit;

    MayPublishPages(OpenWindow window, TableTools tables) {
        this.window = window;
        this.tables = tables;
        acts = new CheckParts(window.register()).acts();
        words = words(MayPublishView.class, "may_publish");
        kit = words(Words.class, "kit");
    }

    void addTo(Navigator navigator) {
        navigator.add(MayPublishPlace.class, PublicationsPlace.class, this::question);
        navigator.add(KeptChecksPlace.class, PublicationsPlace.class, this::kept);
    }

    private MayPublishView question() {
        OpenRegister register = window.register();
        MayPublishViewModel model =
                new MayPublishViewModel(acts, register.clock(), window.work(), words);
        if (acts.mayKeep()) {
            model.recordedBy(this::record);
        }
        return new MayPublishView(
                model,
                words,
                kit,
                window.dialogs(),
                new IsoDateField(kit, register.clock()),
                printing(),
                () -> window.navigator().go(new KeptChecksPlace(null)));
    }

    private KeptChecksView kept() {
        return new KeptChecksView(
                new KeptChecksViewModel(
                        acts, window.register().clock(), window.work(), words, this::record),
                words,
                tables,
                printing(),
                () -> window.navigator().go(new MayPublishPlace()));
    }

    private void record(KeptCheckId check) {
        window.navigator().go(new NewPublicationPlace(check));
    }

    private AnswerPrinting printing() {
        return new AnswerPrinting(
                words, kit, window.dialogs(), tables.gate(), () -> new WindowPapers(window).acts());
    }

    private Words words(Class<?> owner, String bundle) {
        return Words.of(owner, bundle, window.settings().language());
    }
}
