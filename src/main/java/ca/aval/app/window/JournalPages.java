package ca.aval.app.window;

import ca.aval.app.composition.JournalParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.journal.JournalPlace;
import ca.aval.journal.RecordPaper;
import ca.aval.journal.RecordReading;
import ca.aval.journal.ui.JournalView;
import ca.aval.journal.ui.JournalViewModel;
import ca.aval.journal.ui.PastPane;
import ca.aval.journal.ui.PastViewModel;
import ca.aval.journal.ui.ProofViewModel;
import ca.aval.kit.Icon;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.security.Permission;
import ca.aval.shell.NavItem;
import ca.aval.shell.Navigator;
import ca.aval.shell.PaperWatch;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The page of the journal, and what the window tells it. */
final class JournalPages {
    private final OpenWindow window;
    private final JournalParts parts;
    private final Words words;

    JournalPages(OpenWindow window) {
        this.window = window;
        parts = window.register().journalParts();
        words = Words.of(JournalView.class, "journal_ui", window.settings().language());
    }

    /** Makes the page known to those who may read it. */
    void addTo(Navigator navigator, TableTools tables) {
        if (mayRead()) {
            navigator.add(JournalPlace.class, () -> page(tables));
        }
    }

    /** The sections of the window with this one before the foot, for who may read it. */
    List<NavItem> among(List<NavItem> others) {
        List<NavItem> items = new ArrayList<>(others);
        if (mayRead()) {
            items.add(
                    items.size() - 1,
                    new NavItem(new JournalPlace(), Icon.JOURNAL_TEXT, words.live("nav.journal")));
        }
        return List.copyOf(items);
    }

    private boolean mayRead() {
        return window.register().guard().may(Permission.READ_JOURNAL);
    }

    /**
     * The history of a record, as a card of its page.
     *
     * @param record which one; asked off the screen thread
     */
    PastPane past(Supplier<UUID> record) {
        OpenRegister register = window.register();
        return new PastPane(
                new PastViewModel(parts.past(), record, register.clock(), window.work(), words),
                words);
    }

    /**
     * Shows the history of a record over the page it belongs to.
     *
     * @param record which one; asked off the screen thread
     */
    void showPast(Supplier<UUID> record) {
        PastPane pane = past(record);
        pane.shown();
        window.dialogs().showAll(words.say("past.title"), pane.panel());
    }

    /** Writes down that a paper at hand goes out. */
    PaperWatch papers() {
        return (way, paper) ->
                parts.paper()
                        .record(
                                switch (way) {
                                    case PRINTED -> RecordPaper.Way.PRINTED;
                                    case OPENED -> RecordPaper.Way.OPENED;
                                    case SAVED -> RecordPaper.Way.SAVED;
                                },
                                paper);
    }

    private JournalView page(TableTools tables) {
        OpenRegister register = window.register();
        return new JournalView(
                new JournalViewModel(
                        parts.read(),
                        () ->
                                parts.reading()
                                        .record(
                                                RecordReading.File.JOURNAL,
                                                register.account().id()),
                        register.clock(),
                        window.work(),
                        words,
                        window.navigator()::go),
                new ProofViewModel(
                        parts.read(), parts.verify(), register.clock(), window.work(), words),
                words,
                tables);
    }
}
