package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.Proof;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.kit.Reply;
import ca.aval.kit.Words;
import ca.aval.platform.time.SchoolClock;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The paper at hand: whose form it is, what is ticked, who signed and when. */
public final class PaperViewModel {
    private final SchoolClock clock;
    private final Words words;
    private final Signers people;
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable FormToAnswer> form =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<Reply> replies = FXCollections.observableArrayList();
    private final ObservableList<Signer> signers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Signer> signer = new SimpleObjectProperty<>();
    private final StringProperty otherName = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final BooleanProperty undated = new SimpleBooleanProperty();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.FORM);
    private final ObjectProperty<@Nullable Proof> proof = new SimpleObjectProperty<>();
    private final Correction correction = new Correction();
    private final ReadOnlyStringWrapper doubt = new ReadOnlyStringWrapper("");
    private @Nullable LocalDate lastDay;

    PaperViewModel(SchoolClock clock, Words words) {
        this.clock = clock;
        this.words = words;
        people = new Signers(words);
        InvalidationListener again = change -> judge();
        signer.addListener((o, before, now) -> correction.signerChanged());
        day.addListener((o, before, now) -> offer());
        undated.addListener((o, before, now) -> offer());
        words.language().subscribe(language -> offer());
        signer.addListener(again);
        otherName.addListener(again);
    }

    /** What is typed in the first field: a code, or a name. */
    public StringProperty code() {
        return code;
    }

    ReadOnlyObjectProperty<@Nullable FormToAnswer> form() {
        return form.getReadOnlyProperty();
    }

    /** One for each line of the form. */
    public ObservableList<Reply> replies() {
        return replies;
    }

    public ObservableList<Signer> signers() {
        return signers;
    }

    public ObjectProperty<@Nullable Signer> signer() {
        return signer;
    }

    /** Who signed, when it is nobody of the list. */
    public StringProperty otherName() {
        return otherName;
    }

    /** The day of the signature; the next paper begins with the same. */
    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    public BooleanProperty undated() {
        return undated;
    }

    public ObjectProperty<Way> way() {
        return way;
    }

    ObjectProperty<@Nullable Proof> proof() {
        return proof;
    }

    /** What this form already says, while one must choose what becomes of it; else empty. */
    public ReadOnlyStringProperty formerly() {
        return correction.formerly();
    }

    /** Why whoever signed may not, in words; it is recorded all the same. */
    public ReadOnlyStringProperty doubt() {
        return doubt.getReadOnlyProperty();
    }

    /** The entries that this paper corrects. */
    ReadOnlyObjectProperty<Set<UUID>> instead() {
        return correction.instead();
    }

    /** The day for which capacities hold. */
    LocalDate decided() {
        LocalDate signed = day.get();
        return signed == null || undated.get() ? clock.today() : signed;
    }

    /** How many lines the forms of the year have. */
    void lines(int count) {
        if (replies.size() != count) {
            replies.setAll(Collections.nCopies(count, Reply.AWAITED));
        }
    }

    /** Whether nothing is typed. */
    boolean isEmpty() {
        return form.get() == null
                && code.get().isBlank()
                && replies.stream().allMatch(reply -> reply == Reply.AWAITED);
    }

    /** It is that form; what was typed ahead stays. */
    void take(FormToAnswer found) {
        form.set(found);
        code.set(found.code());
        signer.set(null);
        offer();
        correction.ask(PaperWords.formerly(words, found));
    }

    /** The form says something else than what was recorded: its latest paper is shown again. */
    public void correct() {
        FormToAnswer here = form.get();
        if (here == null || here.answered().isEmpty() || correction.confirmed()) {
            return;
        }
        Returned latest = Collections.max(here.answered(), Comparator.comparing(Returned::day));
        correct(
                here,
                here.answered().stream()
                        .filter(r -> r.answers().equals(latest.answers()))
                        .filter(r -> Objects.equals(r.signedOn(), latest.signedOn()))
                        .toList());
    }

    void correct(FormToAnswer here, List<Returned> said) {
        Returned one = said.getFirst();
        if (form.get() != here) {
            take(here);
        }
        correction.of(said.stream().map(Returned::id).collect(Collectors.toUnmodifiableSet()));
        if (replies.stream().allMatch(reply -> reply == Reply.AWAITED)) {
            replies.setAll(
                    one.answers().stream().map(UseAnswer::answer).map(Typed::reply).toList());
        }
        undated.set(one.signedOn() == null);
        day.set(one.signedOn());
        way.set(Way.of(one.route()));
        signedBy(said.stream().map(r -> Signers.id(here, r.signatory())).toList());
    }

    /** One more answer, of somebody else or of a later day. */
    public void further() {
        correction.none();
    }

    /** Shows a paper that was typed before. */
    void fill(Typed typed) {
        take(typed.form());
        replies.setAll(typed.replies());
        undated.set(typed.signedOn() == null);
        day.set(typed.signedOn());
        way.set(typed.way());
        proof.set(typed.proof());
        otherName.set(typed.otherName());
        offer();
        choose(typed.signer());
        correction.of(typed.instead());
    }

    /** Those people signed: identities, or the name of somebody else; nothing: nobody. */
    void signedBy(List<String> who) {
        List<String> named = who.stream().filter(id -> !id.isEmpty()).toList();
        Optional<Signer> known =
                signers.stream().filter(s -> !s.other() && s.who().equals(named)).findFirst();
        if (known.isEmpty() && !named.isEmpty()) {
            otherName.set(named.getFirst());
        }
        signer.set(known.orElseGet(signers::getLast));
    }

    /** The next choice whose word begins with that letter. */
    public void signByLetter(String letter) {
        Signers.next(signers, signer.get(), letter).ifPresent(signer::set);
    }

    /** What is wrong with the paper as it is typed, if anything is. */
    Optional<Complaint> complaint() {
        Optional<Complaint> complaint = new PaperCheck(clock.today()).complaint(this);
        return complaint.isPresent()
                ? complaint
                : correction.complaint(PaperWords.ofAnother(words, typed()));
    }

    /** The paper as it is; only without a complaint. */
    Typed typed() {
        FormToAnswer here = Objects.requireNonNull(form.get());
        Signer who = Objects.requireNonNull(signer.get());
        return new Typed(
                here,
                replies,
                who,
                otherName.get(),
                undated.get() ? null : day.get(),
                way.get(),
                proof.get(),
                correction.instead().get());
    }

    /** Another paper: day and way stay as they were. */
    void begin() {
        if (!undated.get() && day.get() != null) {
            lastDay = day.get();
        }
        form.set(null);
        code.set("");
        replies.setAll(Collections.nCopies(replies.size(), Reply.AWAITED));
        signer.set(null);
        signers.clear();
        otherName.set("");
        undated.set(false);
        day.set(lastDay);
        proof.set(null);
        correction.none();
        judge();
    }

    /** Who can be chosen depends on the day and on the language. */
    private void offer() {
        FormToAnswer here = form.get();
        if (here == null) {
            return;
        }
        Signer chosen = signer.get();
        signers.setAll(people.of(here, decided()));
        if (chosen == null) {
            signedBy(List.of(Signers.usual(here, decided())));
        } else {
            choose(chosen);
        }
        judge();
    }

    private void choose(Signer chosen) {
        signer.set(signers.stream().filter(chosen::same).findFirst().orElseGet(signers::getLast));
    }

    private void judge() {
        FormToAnswer here = form.get();
        Signer who = signer.get();
        doubt.set(
                here == null || who == null
                        ? ""
                        : people.doubt(here, who, otherName.get(), decided()));
    }
}
