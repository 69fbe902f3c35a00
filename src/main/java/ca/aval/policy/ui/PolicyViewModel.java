package ca.aval.policy.ui;

import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.SearchKey;
import ca.aval.platform.work.WorkRunner;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.profile.PlainRule;
import ca.aval.policy.profile.PlainRules;
import ca.aval.policy.profile.PlainSection;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The policy in force in plain words: its sections, and what is looked for in them. */
public final class PolicyViewModel {
    private static final String WHOLE = "";

    /** A clause by its number, whose points count. */
    private static final Pattern NUMBERED = Pattern.compile("\\d[.-]");

    private final Supplier<PolicyInForce> read;
    private final WorkRunner work;
    private final Words words;
    private final PlainRules plain = new PlainRules();
    private final PolicyFacts facts;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ObservableList<String> header = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper gaps = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper toConfirm = new ReadOnlyIntegerWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final ObservableList<ShownSection> sections = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ShownSection> chosen =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<ShownSection> shown = FXCollections.observableArrayList();
    private List<PlainSection> all = List.of();
    private String wanted = "IDENTITY";
    private @Nullable PolicyInForce policy;
    private boolean narrowing;

    /**
     * @param read the policy in force; asked off the screen thread
     * @param words those of this page
     */
    public PolicyViewModel(Supplier<PolicyInForce> read, WorkRunner work, Words words) {
        this.read = read;
        this.work = work;
        this.words = words;
        facts = new PolicyFacts(words);
        words.language().subscribe(language -> say());
        search.subscribe((before, typed) -> narrow(typed.isBlank() ? wanted : WHOLE));
        onlyOpen.subscribe((before, only) -> narrow(only ? WHOLE : wanted));
    }

    /** What the policy is called. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Whose it is, its number, its dates, its edition and since when it counts here. */
    public ObservableList<String> header() {
        return header;
    }

    /** How many things the policy leaves open, or says and Aval does not apply. */
    public ReadOnlyIntegerProperty gaps() {
        return gaps.getReadOnlyProperty();
    }

    /** How many figures and duties of the law no jurist has confirmed. */
    public ReadOnlyIntegerProperty toConfirm() {
        return toConfirm.getReadOnlyProperty();
    }

    public StringProperty search() {
        return search;
    }

    /** Whether only what is left open or not applied is shown. */
    public BooleanProperty onlyOpen() {
        return onlyOpen;
    }

    /** The whole policy, then its sections, with what matches the search. */
    public ObservableList<ShownSection> sections() {
        return sections;
    }

    public ReadOnlyObjectProperty<@Nullable ShownSection> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The section chosen, or every one where the whole policy is. */
    public ObservableList<ShownSection> shown() {
        return shown;
    }

    /** Reads the policy again. */
    public void arrive() {
        work.run(
                words.say("page.work"),
                read::get,
                found -> {
                    policy = found;
                    say();
                });
    }

    /** Shows that section, one that {@link #sections} holds. */
    public void choose(ShownSection section) {
        if (narrowing) {
            return;
        }
        if (search.get().isBlank() && !onlyOpen.get()) {
            wanted = section.code();
        }
        choose(section.code());
    }

    /** Shows everything that the policy leaves open. */
    public void showGaps() {
        search.set("");
        onlyOpen.set(true);
        choose(WHOLE);
    }

    /** Shows the figures and duties of the law. */
    public void showLaw() {
        search.set("");
        onlyOpen.set(false);
        wanted = "JURISDICTION";
        choose(wanted);
    }

    private void say() {
        PolicyInForce found = policy;
        if (found == null) {
            return;
        }
        Language language = words.language().getValue();
        all = plain.of(found.profile(), language);
        title.set(found.profile().identity().title().in(language));
        header.setAll(facts.of(found, language));
        gaps.set((int) rules().filter(PlainRule::gap).count());
        toConfirm.set((int) rules().filter(r -> r.mark() == PlainRule.Mark.TO_CONFIRM).count());
        ShownSection before = chosen.get();
        narrow(before == null ? wanted : before.code());
    }

    private Stream<PlainRule> rules() {
        return all.stream().flatMap(section -> section.rules().stream());
    }

    private void narrow(String then) {
        List<ShownSection> found = new ArrayList<>();
        for (PlainSection section : all) {
            List<ShownRule> rules =
                    section.rules().stream()
                            .filter(rule -> matches(section, rule))
                            .map(this::shown)
                            .toList();
            if (!rules.isEmpty()) {
                found.add(new ShownSection(section.code(), section.title(), rules));
            }
        }
        List<ShownRule> every =
                found.stream().flatMap(section -> section.rules().stream()).toList();
        found.addFirst(new ShownSection(WHOLE, words.say("page.whole"), every));
        narrowing = true;
        sections.setAll(found);
        narrowing = false;
        choose(then);
    }

    private void choose(String code) {
        if (sections.isEmpty()) {
            return;
        }
        ShownSection section =
                sections.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElse(sections.getFirst());
        chosen.set(section);
        shown.setAll(
                section.code().equals(WHOLE)
                        ? sections.subList(1, sections.size())
                        : List.of(section));
    }

    private boolean matches(PlainSection section, PlainRule rule) {
        if (onlyOpen.get() && !rule.gap()) {
            return false;
        }
        String whole =
                String.join(
                        " ",
                        section.title(),
                        rule.group(),
                        rule.text(),
                        String.join(" ", clauses(rule)));
        String key = SearchKey.of(whole);
        return Stream.of(search.get().strip().split("\\s+"))
                .allMatch(
                        word ->
                                NUMBERED.matcher(word).find()
                                        ? whole.contains(word)
                                        : key.contains(SearchKey.of(word)));
    }

    private ShownRule shown(PlainRule rule) {
        Language language = words.language().getValue();
        String mark = plain.mark(rule, language);
        return new ShownRule(
                rule.group(),
                rule.text(),
                mark.isEmpty() ? null : new State(sign(rule.mark()), mark),
                clauses(rule));
    }

    private List<String> clauses(PlainRule rule) {
        Language language = words.language().getValue();
        String key = rule.mark() == PlainRule.Mark.OURS ? "clause.served" : "clause";
        return rule.clauses().stream()
                .map(clause -> words.say(key, clause.id(), clause.label().in(language)))
                .toList();
    }

    private static Mark sign(PlainRule.Mark mark) {
        return switch (mark) {
            case SAID -> Mark.COMPLETE;
            case OURS -> Mark.ADDED;
            case NOT_SAID -> Mark.NO_ANSWER;
            case SAID_BUT_NOT_APPLIED -> Mark.REFUSED;
            case CONTRADICTORY -> Mark.DISAGREEMENT;
            case OUTDATED -> Mark.EXPIRED;
            case TO_CONFIRM -> Mark.TO_CLARIFY;
        };
    }
}
