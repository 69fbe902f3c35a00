package ca.aval.consent.ui.pupil;

import ca.aval.consent.answer.PupilConsents;
import ca.aval.consent.answer.WithdrawConsent;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.ui.PeopleWords;
import ca.aval.consent.ui.Proof;
import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.StateLabel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.Dialogs;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The consents on the page of a pupil: each use today, everything said, and what can be done. */
public final class PupilConsentsView {
    private final PupilConsentsViewModel model;
    private final Words words;
    private final PeopleWords people;
    private final Dialogs dialogs;
    private final WorkRunner work;
    private final PupilLeads leads;
    private final VBox uses = new VBox();
    private final VBox past = new VBox();
    private final StringProperty told = new SimpleStringProperty("");
    private final VBox content = new VBox();
    private @Nullable Withdrawal last;

    /**
     * @param words those of this panel
     * @param leads where one goes on from here
     */
    public PupilConsentsView(
            PupilConsentsViewModel model,
            Words words,
            PeopleWords people,
            Dialogs dialogs,
            WorkRunner work,
            PupilLeads leads) {
        this.model = model;
        this.words = words;
        this.people = people;
        this.dialogs = dialogs;
        this.work = work;
        this.leads = leads;
        uses.getStyleClass().add("consent-list");
        past.getStyleClass().add("consent-past");
        model.uses().addListener((ListChangeListener<UseLine>) change -> showUses());
        model.past().addListener((ListChangeListener<PastLine>) change -> showPast());
        Panel history = new Panel(words.live("past.title")).padded(past);
        history.visibleProperty().bind(Bindings.isNotEmpty(model.past()));
        history.managedProperty().bind(history.visibleProperty());
        content.getStyleClass().add("record-cards");
        content.getChildren().setAll(today(), history);
    }

    public Node content() {
        return content;
    }

    /** Shows that pupil; nothing for a person who is not in the register yet. */
    public void show(@Nullable PupilId pupil) {
        told.set("");
        last = null;
        model.show(pupil);
        content.setVisible(pupil != null);
        content.setManaged(pupil != null);
    }

    /** Reads again. */
    public void refresh() {
        model.refresh();
    }

    private Panel today() {
        Hyperlink follow = Buttons.link(words.live("withdraw.follow"), this::follow);
        follow.managedProperty().bind(follow.visibleProperty());
        follow.setVisible(leads.withdrawn() != null);
        HBox done = new HBox(new Note(Tone.ATTENTION, told), follow);
        done.getStyleClass().add("row");
        done.visibleProperty().bind(told.isNotEmpty());
        done.managedProperty().bind(done.visibleProperty());
        Label note = new Label();
        note.setWrapText(true);
        note.getStyleClass().add("hint");
        note.textProperty().bind(model.note());
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        note.visibleProperty().bind(note.managedProperty());
        VBox body = new VBox(done, note, uses);
        body.getStyleClass().add("fact-groups");
        Panel panel = new Panel(words.live("uses.title")).filled(body);
        List<Node> acts = acts();
        return acts.isEmpty() ? panel : panel.foot(acts.toArray(Node[]::new));
    }

    private List<Node> acts() {
        List<Node> acts = new ArrayList<>();
        if (leads.record() != null) {
            acts.add(Buttons.plain(words.live("do.record"), Icon.KEYBOARD, this::record));
        }
        if (leads.act() != null) {
            Button withdraw =
                    Buttons.plain(
                            words.live("do.withdraw"), Icon.ARROW_COUNTERCLOCKWISE, this::withdraw);
            withdraw.disableProperty().bind(model.asked().not());
            acts.add(withdraw);
        }
        Runnable check = leads.check();
        if (check != null) {
            acts.add(Buttons.plain(words.live("do.check"), Icon.QUESTION_CIRCLE, check));
        }
        return acts;
    }

    private void record() {
        PupilConsents known = model.known();
        Consumer<PupilId> record = leads.record();
        if (known != null && record != null) {
            record.accept(known.pupil().id());
        }
    }

    private void withdraw() {
        PupilConsents known = model.known();
        WithdrawConsent act = leads.act();
        if (known == null || act == null || !model.asked().get()) {
            return;
        }
        WithdrawViewModel asked =
                new WithdrawViewModel(act, work, words, people, known, List.copyOf(model.uses()));
        new WithdrawForm(asked, words, dialogs)
                .ask(
                        (said, withdrawal) -> {
                            told.set(said);
                            last = withdrawal;
                            model.refresh();
                        });
    }

    private void follow() {
        Withdrawal withdrawal = last;
        PupilLeads.AfterWithdrawal to = leads.withdrawn();
        if (withdrawal != null && to != null) {
            to.follow(withdrawal.pupil(), withdrawal.id());
        }
    }

    private void showUses() {
        uses.getChildren().setAll(model.uses().stream().map(this::use).toList());
    }

    private Node use(UseLine line) {
        Label label = new Label(line.label());
        label.getStyleClass().add("strong");
        label.setMinWidth(0);
        StateLabel state = new StateLabel();
        state.show(line.state());
        state.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(label, gap, state);
        head.getStyleClass().add("record-heading");
        VBox box = new VBox(head);
        box.getStyleClass().addAll("fact-group", "consent-entry");
        detail(box, line.detail(), line.proof());
        return box;
    }

    private void showPast() {
        past.getChildren().setAll(model.past().stream().map(this::past).toList());
    }

    private Node past(PastLine line) {
        Label when = new Label(line.when());
        when.getStyleClass().add("muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        StateLabel what = new StateLabel();
        what.show(line.what());
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(what, gap, when);
        head.getStyleClass().add("record-heading");
        VBox box = new VBox(head);
        box.getStyleClass().addAll("fact-group", "consent-entry");
        detail(box, line.detail(), line.proof());
        follow(box, line.taken());
        return box;
    }

    /** What came of a withdrawal is found again from the day on which it was asked for. */
    private void follow(VBox box, @Nullable Withdrawal taken) {
        PupilLeads.AfterWithdrawal to = leads.withdrawn();
        if (taken != null && to != null) {
            box.getChildren()
                    .add(
                            Buttons.link(
                                    words.live("withdraw.follow"),
                                    () -> to.follow(taken.pupil(), taken.id())));
        }
    }

    private void detail(VBox box, String detail, @Nullable Proof proof) {
        if (!detail.isEmpty()) {
            Label label = new Label(detail);
            label.getStyleClass().add("hint");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(label);
        }
        PupilLeads.Reader reader = leads.proof();
        if (proof != null && reader != null) {
            box.getChildren().add(Buttons.link(words.live("do.proof"), () -> reader.open(proof)));
        }
    }
}
