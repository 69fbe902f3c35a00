package ca.aval.app.ui;

import ca.aval.kit.Words;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.Step;
import ca.aval.platform.work.WorkRunner;
import ca.aval.school.ui.LetterheadViewModel;
import ca.aval.school.ui.SchoolIdentityViewModel;
import ca.aval.security.ui.RecoveryKeyViewModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** The first opening: the answers of each step, then the register made from them. */
public final class FirstRunViewModel {
    private final Words words;
    private final WorkRunner work;
    private final Door door;
    private final AccountStepViewModel account = new AccountStepViewModel();
    private final SchoolIdentityViewModel school;
    private final PolicyStepViewModel policy;
    private final LetterheadViewModel letterhead;
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ToldProblem problem;
    private final ReadOnlyObjectWrapper<@Nullable RecoveryKeyViewModel> recovery =
            new ReadOnlyObjectWrapper<>();
    private Door.@Nullable Entrance entrance;

    /**
     * @param words the words of the first screens
     * @param year the school year of today
     */
    public FirstRunViewModel(Words words, SchoolYear year, WorkRunner work, Door door) {
        this.words = words;
        this.work = work;
        this.door = door;
        problem = new ToldProblem(words.language());
        school = new SchoolIdentityViewModel(year, words.language().getValue());
        policy = new PolicyStepViewModel(school, work, words, door);
        letterhead = new LetterheadViewModel(work, school.province());
    }

    public AccountStepViewModel account() {
        return account;
    }

    public SchoolIdentityViewModel school() {
        return school;
    }

    /** With which policy the school begins. */
    public PolicyStepViewModel policy() {
        return policy;
    }

    public LetterheadViewModel letterhead() {
        return letterhead;
    }

    /** The recovery key of the register that was made; null before. */
    public ReadOnlyObjectProperty<@Nullable RecoveryKeyViewModel> recovery() {
        return recovery.getReadOnlyProperty();
    }

    /** Whether a register is being made just now. */
    public ReadOnlyBooleanProperty making() {
        return making.getReadOnlyProperty();
    }

    /** Why no register could be made, with what to do; empty while nothing is wrong. */
    public ObservableValue<String> error() {
        return problem.sentence();
    }

    public boolean hasDemonstration() {
        return door.hasDemonstration();
    }

    public boolean hasImport() {
        return door.hasImport();
    }

    public void completeAccount(Runnable next) {
        if (account.check()) {
            next.run();
        }
    }

    public void completeSchool(Runnable next) {
        if (school.check()) {
            next.run();
        }
    }

    /** Makes the register once the letterhead is right; a second call while it is made is void. */
    public void completeLetterhead(Runnable next) {
        if (!making.get() && letterhead.check()) {
            make(
                    words.say("first-run.making"),
                    door.creation(this),
                    made -> {
                        entrance = made;
                        account.forgetPassword();
                        recovery.set(
                                new RecoveryKeyViewModel(
                                        door.recoveryKey(),
                                        work,
                                        Words.of(
                                                RecoveryKeyViewModel.class,
                                                "accounts",
                                                words.language())));
                        next.run();
                    });
        }
    }

    /** Leaves the answers aside and shows the demonstration school. */
    public void tryDemonstration() {
        if (!making.get()) {
            make(
                    words.say("first-run.making-demonstration"),
                    door.demonstration(),
                    made -> made.enter(Door.Start.HOME));
        }
    }

    /** Shows the window of the register that was made. */
    public void enter(Door.Start start) {
        RecoveryKeyViewModel key = recovery.get();
        if (key != null) {
            key.forget();
        }
        Door.Entrance made = entrance;
        entrance = null;
        if (made != null) {
            made.enter(start);
        }
    }

    private void make(String title, Step<Door.Entrance> step, Consumer<Door.Entrance> whenMade) {
        making.set(true);
        problem.forget();
        work.run(
                title,
                step,
                made -> {
                    making.set(false);
                    whenMade.accept(made);
                },
                refused -> {
                    making.set(false);
                    problem.tell(refused);
                });
    }
}
