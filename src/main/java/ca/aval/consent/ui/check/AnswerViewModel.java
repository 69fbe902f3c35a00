package ca.aval.consent.ui.check;

import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.PublicationOutcome;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.Verdict;
import ca.aval.kit.BannerAnswer;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;

/** The answer on show: for all together, for each, what would be allowed, what to do before. */
public final class AnswerViewModel {
    private final Words words;
    private final AnswerWords said;
    private final SchoolClock clock;
    private final ReadOnlyObjectWrapper<BannerAnswer> banner;
    private final ReadOnlyStringWrapper proof = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Checked> checked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable KeptCheckId> kept = new ReadOnlyObjectWrapper<>();
    private final ObservableList<DeniedLine> denied = FXCollections.observableArrayList();
    private final ObservableList<AllowedLine> allowed = FXCollections.observableArrayList();
    private final ObservableList<AlternativeLine> alternatives =
            FXCollections.observableArrayList();
    private final ObservableList<TipLine> tips = FXCollections.observableArrayList();
    private @Nullable KeptCheck keptCheck;

    AnswerViewModel(Words words, SchoolClock clock) {
        this.words = words;
        this.clock = clock;
        said = new AnswerWords(words);
        banner = new ReadOnlyObjectWrapper<>(neutral("answer.none", "reason.none"));
        words.language().addListener((o, before, now) -> reword());
    }

    /** The answer in large letters, then the reason. */
    public ReadOnlyObjectProperty<BannerAnswer> banner() {
        return banner.getReadOnlyProperty();
    }

    /** The number and the hour of the answer; empty while there is none. */
    ReadOnlyStringProperty proof() {
        return proof.getReadOnlyProperty();
    }

    /** The answer itself; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Checked> checked() {
        return checked.getReadOnlyProperty();
    }

    /** Under which identity it was kept; null while it was not. */
    ReadOnlyObjectProperty<@Nullable KeptCheckId> kept() {
        return kept.getReadOnlyProperty();
    }

    /** The kept answer; null while it was not kept. */
    @Nullable KeptCheck keptCheck() {
        return keptCheck;
    }

    /** Who may not appear. */
    ObservableList<DeniedLine> denied() {
        return denied;
    }

    ObservableList<AllowedLine> allowed() {
        return allowed;
    }

    ObservableList<AlternativeLine> alternatives() {
        return alternatives;
    }

    ObservableList<TipLine> tips() {
        return tips;
    }

    /** The question is not whole. */
    void nothing() {
        clear();
        banner.set(neutral("answer.none", "reason.none"));
    }

    /** The question was changed and its answer is not there yet. */
    void waiting() {
        clear();
        banner.set(neutral("answer.waiting", "reason.waiting"));
    }

    void show(PublicationOutcome outcome) {
        clear();
        switch (outcome) {
            case Checked answer -> {
                checked.set(answer);
                LocalTime now = clock.onTheWall(clock.now()).toLocalTime();
                proof.set(
                        words.say(
                                "proof.not-kept",
                                Typography.time(words.language().getValue(), now)));
                fill(answer);
            }
            case PublicationOutcome.UnknownGroup gone ->
                    banner.set(neutral("answer.nobody", "reason.nobody"));
            case PublicationOutcome.UnknownPupil gone ->
                    banner.set(neutral("answer.nobody", "reason.nobody"));
            case PublicationOutcome.UnknownUse gone ->
                    banner.set(neutral("answer.no-use", "reason.no-use"));
        }
    }

    /** The answer on show was kept. */
    void keptAs(KeptCheck check) {
        keptCheck = check;
        kept.set(check.id());
        LocalTime now = clock.onTheWall(clock.now()).toLocalTime();
        proof.set(
                words.say(
                        "proof.kept",
                        check.number(),
                        Typography.time(words.language().getValue(), now)));
    }

    private void clear() {
        checked.set(null);
        kept.set(null);
        keptCheck = null;
        proof.set("");
        denied.clear();
        allowed.clear();
        alternatives.clear();
        tips.clear();
    }

    private void fill(Checked answer) {
        banner.set(said.banner(answer));
        denied.setAll(answer.denied().stream().map(said::denied).toList());
        allowed.setAll(
                answer.pupils().stream()
                        .filter(line -> line.verdict() instanceof Verdict.Allow)
                        .map(
                                line ->
                                        new AllowedLine(
                                                line.pupil().id().value(),
                                                line.pupil().name().sorted()))
                        .toList());
        alternatives.setAll(answer.alternatives().stream().map(said::alternative).toList());
        tips.setAll(said.tips(answer));
    }

    private void reword() {
        Checked answer = checked.get();
        if (answer == null) {
            nothing();
        } else {
            fill(answer);
        }
    }

    /** Those who may not, each with the reason, as paper wants them. */
    List<String> reasons(Checked answer) {
        return answer.denied().stream().map(said::onPaper).toList();
    }

    private BannerAnswer neutral(String sentence, String reason) {
        return new BannerAnswer(Tone.NEUTRAL, words.say(sentence), words.say(reason));
    }
}
