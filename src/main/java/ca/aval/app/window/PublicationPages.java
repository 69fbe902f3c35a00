package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.PublicationParts;
import ca.aval.consent.check.MayPublishPlace;
import ca.aval.kit.Drafts;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.settings.EnvelopeOffset;
import ca.aval.publication.NewPublicationPlace;
import ca.aval.publication.PublicationActs;
import ca.aval.publication.PublicationsPlace;
import ca.aval.publication.WithdrawalPlace;
import ca.aval.publication.ui.PublicationFormView;
import ca.aval.publication.ui.PublicationFormViewModel;
import ca.aval.publication.ui.PublicationsView;
import ca.aval.publication.ui.PublicationsViewModel;
import ca.aval.publication.ui.WithdrawalView;
import ca.aval.publication.ui.WithdrawalViewModel;
import ca.aval.security.Permission;
import ca.aval.shell.Navigator;

/** The pages of publications and of what came of a withdrawal, put together in one place. */
final class PublicationPages {
    private final OpenWindow window;
    private final OpenRegister register;
    private final TableTools tables;
    private final Drafts drafts;
    private final Words words;
    private final Words kit;

    PublicationPages(OpenWindow window, TableTools tables, Drafts drafts) {
        this.window = window;
        this.tables = tables;
        this.drafts = drafts;
        register = window.register();
        words = words(PublicationsView.class, "publications");
        kit = words(Words.class, "kit");
    }

    /** Makes these pages known; what changes something, to whoever may record publications. */
    void addTo(Navigator navigator) {
        navigator.add(PublicationsPlace.class, this::log);
        if (mayRecord()) {
            navigator.add(NewPublicationPlace.class, PublicationsPlace.class, this::form);
            navigator.add(WithdrawalPlace.class, PublicationsPlace.class, this::withdrawal);
        }
    }

    private PublicationsView log() {
        Navigator navigator = window.navigator();
        return new PublicationsView(
                new PublicationsViewModel(
                        acts(), register.clock(), window.work(), words, window.undo(), mayRecord()),
                words,
                kit,
                tables,
                window.dialogs(),
                () -> navigator.go(new NewPublicationPlace()),
                () -> navigator.go(new MayPublishPlace()));
    }

    private PublicationFormView form() {
        return new PublicationFormView(
                new PublicationFormViewModel(
                        acts(),
                        register.clock(),
                        window.work(),
                        words,
                        drafts,
                        window.news(),
                        window.navigator()::go),
                words,
                kit,
                new IsoDateField(kit, register.clock()),
                () -> window.navigator().go(new PublicationsPlace()));
    }

    private WithdrawalView withdrawal() {
        return new WithdrawalView(
                new WithdrawalViewModel(
                        acts(),
                        register.clock(),
                        window.work(),
                        words,
                        window.undo(),
                        this::addressBlock),
                words,
                tables,
                new WindowPapers(window).acts(),
                () -> window.navigator().go(new PublicationsPlace()));
    }

    private AddressBlock addressBlock() {
        EnvelopeOffset offset = window.settings().settings().get().envelope();
        return AddressBlock.moved(offset.right(), offset.down());
    }

    private PublicationActs acts() {
        return new PublicationParts(register).acts();
    }

    private boolean mayRecord() {
        return register.guard().may(Permission.RECORD_PUBLICATIONS);
    }

    private Words words(Class<?> owner, String bundle) {
        return Words.of(owner, bundle, window.settings().language());
    }
}
