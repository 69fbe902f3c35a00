package ca.aval.publication.ui;

import ca.aval.consent.form.ConsentUse;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;
import ca.aval.publication.PublicationActs;
import ca.aval.publication.PublicationLog;
import ca.aval.publication.ReadReceipts.Receipt;
import ca.aval.publication.WithdrawalPlace;
import ca.aval.publication.WithdrawalResult;
import ca.aval.shell.Paper;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** What came of a consent taken back: what stopped, what comes down, what was answered. */
public final class WithdrawalViewModel {
    private record Known(WithdrawalResult result, PublicationLog log, List<Receipt> receipts) {}

    private final PublicationActs acts;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final Supplier<AddressBlock> window;
    private final PublicationDeeds deeds;
    private final ObservableList<String> stopped = FXCollections.observableArrayList();
    private final ObservableList<String> allowed = FXCollections.observableArrayList();
    private final ObservableList<TakedownLine> posts = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper received = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper receipt = new ReadOnlyStringWrapper("");
    private final ObservableList<String> letters = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> letter = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable WithdrawalPlace place;
    private @Nullable Known known;

    /**
     * @param words those of this package
     * @param window where this computer's printer puts an address
     */
    public WithdrawalViewModel(
            PublicationActs acts,
            SchoolClock clock,
            WorkRunner work,
            Words words,
            UndoOffer undo,
            Supplier<AddressBlock> window) {
        this.acts = acts;
        this.clock = clock;
        this.work = work;
        this.words = words;
        this.window = window;
        deeds = new PublicationDeeds(acts, clock, work, words, undo, this::again);
        letter.subscribe(chosen -> look());
        words.language().subscribe(language -> say());
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** When and how it was received. */
    public ReadOnlyStringProperty received() {
        return received.getReadOnlyProperty();
    }

    /** How many publications come down, and by when. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** The uses that are withdrawn by it. */
    public ObservableList<String> stopped() {
        return stopped;
    }

    /** The uses that are allowed still. */
    public ObservableList<String> allowed() {
        return allowed;
    }

    public ObservableList<TakedownLine> posts() {
        return posts;
    }

    /** What was issued, or why nothing was; empty while nothing was asked. */
    public ReadOnlyStringProperty receipt() {
        return receipt.getReadOnlyProperty();
    }

    /** The letters that were issued, oldest first: the number, and whom it is for. */
    public ObservableList<String> letters() {
        return letters;
    }

    /** Which of the letters is on show; null while there is none. */
    public ObjectProperty<@Nullable String> letter() {
        return letter;
    }

    /** The letter on show as it went out; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Paper> paper() {
        return paper.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What can be done about the publications. */
    public PublicationDeeds deeds() {
        return deeds;
    }

    public void shown(WithdrawalPlace shown) {
        if (!shown.equals(place)) {
            receipt.set("");
        }
        place = shown;
        again();
    }

    /** Issues the receipt: a letter for each reader. */
    public void issue() {
        WithdrawalPlace here = place;
        if (here == null || busy.get()) {
            return;
        }
        AddressBlock block = window.get();
        busy.set(true);
        work.run(
                words.say("withdrawal.issuing"),
                () -> acts.receipt().issue(here.pupil(), here.withdrawal(), block),
                issued -> {
                    busy.set(false);
                    again();
                    if (issued.isEmpty()) {
                        receipt.set(words.say("withdrawal.nobody"));
                    }
                },
                refused -> {
                    busy.set(false);
                    receipt.set(words.say("withdrawal.refused"));
                });
    }

    private void again() {
        WithdrawalPlace here = place;
        if (here == null) {
            return;
        }
        work.run(
                words.say("work.read"),
                () ->
                        new Known(
                                acts.withdrawal()
                                        .read(here.pupil(), here.withdrawal())
                                        .orElseThrow(),
                                acts.read().log(),
                                acts.receipts().of(here.pupil(), here.withdrawal())),
                read -> {
                    known = read;
                    say();
                });
    }

    private void say() {
        Known now = known;
        if (now == null) {
            return;
        }
        WithdrawalResult result = now.result();
        Language language = words.language().getValue();
        LocalDateTime at = clock.onTheWall(result.withdrawal().at());
        title.set(words.say("withdrawal.title", result.pupil().knownAs().full()));
        received.set(
                words.say(
                        "withdrawal.received",
                        Typography.date(language, at.toLocalDate()),
                        Typography.time(language, at.toLocalTime()),
                        words.say("route." + result.withdrawal().route())));
        stopped.setAll(labels(result.stopped(), language));
        allowed.setAll(labels(result.allowed(), language));
        PublicationLines lines = new PublicationLines(now.log(), words, clock.today());
        posts.setAll(
                result.entries().stream()
                        .map(
                                e ->
                                        lines.line(
                                                e.takedown(),
                                                e.publication(),
                                                result.pupil().knownAs().sorted()))
                        .toList());
        summary.set(
                words.say(
                        "withdrawal.summary",
                        posts.size(),
                        posts.stream().filter(TakedownLine::open).count()));
        receipts(now.receipts());
    }

    private void receipts(List<Receipt> issued) {
        List<String> named = issued.stream().map(WithdrawalViewModel::named).toList();
        if (!letters.equals(named)) {
            letters.setAll(named);
            letter.set(named.isEmpty() ? null : named.getLast());
        }
        look();
        if (!issued.isEmpty()) {
            receipt.set(
                    words.say(
                            "withdrawal.issued",
                            String.join(
                                    ", ", issued.stream().map(r -> r.notice().number()).toList())));
        }
    }

    private void look() {
        Known now = known;
        paper.set(
                now == null
                        ? null
                        : now.receipts().stream()
                                .filter(r -> named(r).equals(letter.get()))
                                .findFirst()
                                .map(r -> new Paper(r.pdf(), r.notice().number()))
                                .orElse(null));
    }

    private static String named(Receipt receipt) {
        return receipt.notice().number() + " · " + receipt.notice().addressee();
    }

    private static List<String> labels(List<ConsentUse> uses, Language language) {
        return uses.stream().map(use -> Objects.requireNonNull(use.label().get(language))).toList();
    }
}
