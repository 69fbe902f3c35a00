package ca.aval.publication.ui;

import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.kit.Choice;
import ca.aval.people.StaffId;
import ca.aval.publication.PublicationDraft;
import ca.aval.publication.PublicationRefusal;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is typed and chosen about one publication, and what is wrong with it. */
public final class PublicationFields {
    private static final String BETWEEN = ";";

    private final Answers answers = new Answers();
    private final Answer title = answers.add("");
    private final Answer use = answers.add("");
    private final Answer address = answers.add("");
    private final Answer contents = answers.add("");
    private final Answer day = answers.add("");
    private final Answer people = answers.add("");
    private final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();
    private final StringProperty named = new SimpleStringProperty(Identification.NONE.name());
    private final ObjectProperty<@Nullable String> author = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> kept = new SimpleObjectProperty<>();
    private final ObservableList<Choice<String>> chosen = FXCollections.observableArrayList();

    PublicationFields() {
        chosen.subscribe(() -> people.text().set(codes()));
        on.subscribe(now -> day.text().set(now == null ? "" : now.toString()));
    }

    public Answers answers() {
        return answers;
    }

    public Answer title() {
        return title;
    }

    /** Where it went out, by the code of the use. */
    public Answer use() {
        return use;
    }

    public Answer address() {
        return address;
    }

    public Answer contents() {
        return contents;
    }

    /** What is wrong with the day. */
    public Answer day() {
        return day;
    }

    /** What is wrong with the people. */
    public Answer people() {
        return people;
    }

    public ObjectProperty<@Nullable LocalDate> on() {
        return on;
    }

    /** How far the people are named, by its code. */
    public StringProperty named() {
        return named;
    }

    /** The codes of every way of naming, from nothing to everything. */
    public List<String> namings() {
        return Stream.of(Identification.values()).map(Enum::name).toList();
    }

    /** Who published it, by a code; null while nobody is said. */
    public ObjectProperty<@Nullable String> author() {
        return author;
    }

    /** The answer on which it rests, by its identity; null while none is said. */
    public ObjectProperty<@Nullable String> kept() {
        return kept;
    }

    /** Whether it was begun from that kept answer. */
    boolean restsOn(UUID check) {
        return check.toString().equals(kept.get());
    }

    /**
     * Puts what was answered in the fields: who may appear, where, how named, when, by whom.
     *
     * @param everybody whom one can choose from
     */
    void begin(KeptCheck from, List<Choice<String>> everybody) {
        clear(from.question().date());
        String about = from.subject();
        title.text().set(about == null ? "" : about);
        use.text().set(from.question().use());
        named.set(from.question().named().name());
        StaffId by = from.author();
        author.set(by == null ? null : ShownChoices.code(by.value()));
        Set<String> may =
                from.lines().stream()
                        .filter(line -> line.reason() == null)
                        .map(line -> ShownChoices.code(line.pupil().value()))
                        .collect(Collectors.toSet());
        chosen.setAll(everybody.stream().filter(c -> may.contains(c.value())).toList());
        kept.set(from.id().toString());
    }

    /** Who is said to appear. */
    public ObservableList<Choice<String>> chosen() {
        return chosen;
    }

    /** The codes of those who are said to appear. */
    List<String> codesChosen() {
        return chosen.stream().map(Choice::value).toList();
    }

    /** Says beneath each field what is wrong; whether nothing is. */
    boolean check() {
        title.check(!title.typed().isEmpty(), "refusal." + PublicationRefusal.TITLE_MISSING);
        use.check(!use.typed().isEmpty(), "form.where.missing");
        day.check(on.get() != null, "refusal." + PublicationRefusal.DAY_MISSING);
        people.check(!chosen.isEmpty(), "refusal." + PublicationRefusal.NOBODY);
        return answers.allRight();
    }

    /** Says it at the field that is to blame. */
    void blame(PublicationRefusal reason) {
        Answer to =
                switch (reason) {
                    case ADDRESS_TOO_LONG -> address;
                    case CONTENTS_TOO_LONG -> contents;
                    case DAY_MISSING -> day;
                    case USE_UNKNOWN -> use;
                    case NOBODY, PERSON_UNKNOWN -> people;
                    default -> title;
                };
        to.check(false, "refusal." + reason);
    }

    /** What was said, about those people. */
    PublicationDraft said(Set<UUID> everybody) {
        String by = author.get();
        String check = kept.get();
        return new PublicationDraft(
                use.typed(),
                title.typed(),
                address.typed(),
                on.get(),
                contents.typed(),
                Identification.valueOf(named.get()),
                by == null ? null : ShownChoices.person(by),
                check == null ? null : UUID.fromString(check),
                everybody);
    }

    /** Empties every field; the day is that one. */
    void clear(LocalDate today) {
        Stream.of(title, use, address, contents).forEach(answer -> answer.text().set(""));
        chosen.clear();
        author.set(null);
        kept.set(null);
        named.set(Identification.NONE.name());
        on.set(today);
    }

    /** Everything that was typed, to be kept as a draft. */
    Map<String, String> typed() {
        Map<String, String> all = new HashMap<>();
        all.put("title", title.typed());
        all.put("use", use.typed());
        all.put("address", address.typed());
        all.put("contents", contents.typed());
        all.put("named", named.get());
        all.put("people", codes());
        all.put("day", day.typed());
        String check = kept.get();
        all.put("check", check == null ? "" : check);
        return all;
    }

    /**
     * Puts a draft in the fields.
     *
     * @param everybody whom one can choose from; who is no longer there is left out
     */
    void fill(Map<String, String> all, List<Choice<String>> everybody) {
        title.text().set(all.getOrDefault("title", ""));
        use.text().set(all.getOrDefault("use", ""));
        address.text().set(all.getOrDefault("address", ""));
        contents.text().set(all.getOrDefault("contents", ""));
        named.set(all.getOrDefault("named", Identification.NONE.name()));
        String said = all.getOrDefault("day", "");
        on.set(said.isEmpty() ? null : LocalDate.parse(said));
        String check = all.getOrDefault("check", "");
        kept.set(check.isEmpty() ? null : check);
        List<String> codes = Arrays.asList(all.getOrDefault("people", "").split(BETWEEN, -1));
        chosen.setAll(everybody.stream().filter(c -> codes.contains(c.value())).toList());
    }

    private String codes() {
        return String.join(BETWEEN, codesChosen());
    }
}
