package ca.aval.consent.ui.check;

import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.QuestionChoices;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.Content;
import ca.aval.kit.Choice;
import ca.aval.kit.Words;
import ca.aval.people.StaffId;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The question while it is put together: who, where, what, how named, when. */
public final class QuestionViewModel {
    private static final Set<Content> PICTURES =
            EnumSet.of(Content.GROUP_PHOTO, Content.INDIVIDUAL_PHOTO, Content.VIDEO);

    private final Words words;
    private final Runnable changed;
    private final ObservableList<Choice<String>> offered = FXCollections.observableArrayList();
    private final ObservableList<Choice<String>> chosen = FXCollections.observableArrayList();
    private final ObservableList<UseChoice> uses = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UseChoice> use = new SimpleObjectProperty<>();
    private final List<ContentChoice> contents =
            Stream.of(Content.values()).map(ContentChoice::new).toList();
    private final ObjectProperty<NameShown> named = new SimpleObjectProperty<>(NameShown.NONE);
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ObservableList<Choice<String>> authors = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> author = new SimpleObjectProperty<>();
    private final StringProperty subject = new SimpleStringProperty("");
    private @Nullable QuestionChoices choices;
    private boolean settling;

    /**
     * @param changed told whenever another question stands here
     */
    QuestionViewModel(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        contents.forEach(c -> c.ticked().set(c.content() == Content.GROUP_PHOTO));
        chosen.addListener((Observable o) -> tell());
        use.addListener((o, before, now) -> tell());
        named.addListener((o, before, now) -> tell());
        date.addListener((o, before, now) -> tell());
        for (ContentChoice choice : contents) {
            choice.ticked().addListener((o, before, now) -> ticked(choice));
        }
        words.language().addListener((o, before, now) -> reword());
    }

    /** Whom one can ask about: the school, its groups, its pupils. */
    ObservableList<Choice<String>> offered() {
        return offered;
    }

    /** Whom one asks about. */
    public ObservableList<Choice<String>> chosen() {
        return chosen;
    }

    ObservableList<UseChoice> uses() {
        return uses;
    }

    ObjectProperty<@Nullable UseChoice> use() {
        return use;
    }

    List<ContentChoice> contents() {
        return contents;
    }

    ObjectProperty<NameShown> named() {
        return named;
    }

    ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    /** Who may have taken the picture. */
    ObservableList<Choice<String>> authors() {
        return authors;
    }

    ObjectProperty<@Nullable String> author() {
        return author;
    }

    StringProperty subject() {
        return subject;
    }

    /** Takes what a question can be made of; what was chosen stays where it still is there. */
    void offer(QuestionChoices now) {
        choices = now;
        if (date.get() == null) {
            date.set(now.today());
        }
        reword();
    }

    /** A new question: today, a group photo, no name. */
    void start() {
        settling = true;
        chosen.clear();
        use.set(null);
        contents.forEach(c -> c.ticked().set(c.content() == Content.GROUP_PHOTO));
        named.set(NameShown.NONE);
        author.set(null);
        subject.set("");
        QuestionChoices known = choices;
        date.set(known == null ? null : known.today());
        settling = false;
        changed.run();
    }

    /** Puts another question about the same persons. */
    void ask(PublicationQuestion question) {
        settling = true;
        uses.stream().filter(u -> u.code().equals(question.use())).findFirst().ifPresent(use::set);
        contents.forEach(c -> c.ticked().set(question.contents().contains(c.content())));
        named.set(NameShown.of(question.named()));
        date.set(question.date());
        settling = false;
        changed.run();
    }

    /** Adds those pupils to whom one asks about. */
    void add(List<UUID> pupils) {
        List<Choice<String>> more =
                offered.stream()
                        .filter(
                                c ->
                                        pupils.stream()
                                                .anyMatch(
                                                        p ->
                                                                c.value()
                                                                        .equals(
                                                                                QuestionOffer.PUPIL
                                                                                        + p)))
                        .filter(c -> !chosen.contains(c))
                        .toList();
        chosen.addAll(more);
    }

    /** Whom the question is about; nothing while nobody is. */
    Optional<Whom> whom() {
        List<Whom> parts = new ArrayList<>();
        List<String> pupils = new ArrayList<>();
        for (Choice<String> choice : chosen) {
            String value = choice.value();
            if (value.equals(QuestionOffer.SCHOOL)) {
                parts.add(new Whom.WholeSchool());
            } else if (value.startsWith(QuestionOffer.GROUP)) {
                parts.add(new Whom.Group(value.substring(QuestionOffer.GROUP.length())));
            } else {
                pupils.add(value.substring(QuestionOffer.PUPIL.length()));
            }
        }
        if (!pupils.isEmpty()) {
            parts.add(new Whom.Pupils(pupils));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.size() == 1 ? parts.getFirst() : new Whom.Several(parts));
    }

    /** The question; nothing while it is not whole. */
    Optional<PublicationQuestion> question() {
        UseChoice where = use.get();
        LocalDate day = date.get();
        Set<Content> shown = EnumSet.noneOf(Content.class);
        contents.stream().filter(c -> c.ticked().get()).forEach(c -> shown.add(c.content()));
        return where == null || day == null || shown.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PublicationQuestion(where.code(), shown, named.get().means(), day));
    }

    /** Who took the picture; null while nobody is named. */
    @Nullable StaffId photographer() {
        String chosenAuthor = author.get();
        return chosenAuthor == null ? null : new StaffId(UUID.fromString(chosenAuthor));
    }

    /** A picture without faces is no picture of anybody, and the other way round. */
    private void ticked(ContentChoice choice) {
        if (!settling && choice.ticked().get()) {
            settling = true;
            boolean faceless = choice.content() == Content.FACELESS;
            if (faceless) {
                named.set(NameShown.NONE);
            }
            contents.stream()
                    .filter(
                            c ->
                                    faceless
                                            ? PICTURES.contains(c.content())
                                            : c.content() == Content.FACELESS
                                                    && PICTURES.contains(choice.content()))
                    .forEach(c -> c.ticked().set(false));
            settling = false;
        }
        tell();
    }

    private void tell() {
        if (!settling) {
            changed.run();
        }
    }

    private void reword() {
        QuestionChoices known = choices;
        if (known == null) {
            return;
        }
        settling = true;
        QuestionOffer offer = new QuestionOffer(words, known);
        List<Choice<String>> all = offer.people();
        List<String> before = chosen.stream().map(Choice::value).toList();
        offered.setAll(all);
        chosen.setAll(all.stream().filter(c -> before.contains(c.value())).toList());
        UseChoice where = use.get();
        uses.setAll(offer.uses());
        use.set(
                where == null
                        ? null
                        : uses.stream()
                                .filter(u -> u.code().equals(where.code()))
                                .findFirst()
                                .orElse(null));
        authors.setAll(offer.authors());
        settling = false;
        changed.run();
    }
}
