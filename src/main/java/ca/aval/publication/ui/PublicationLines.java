package ca.aval.publication.ui;

import ca.aval.consent.check.ReasonTexts;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Typography;
import ca.aval.publication.Publication;
import ca.aval.publication.PublicationAlert;
import ca.aval.publication.PublicationLog;
import ca.aval.publication.Takedown;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.publication.ui.PublicationCard.Fact;
import ca.aval.publication.ui.PublicationCard.Person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Words the log of publications, line by line, in the language of the moment. */
final class PublicationLines {
    private final PublicationLog log;
    private final Words words;
    private final ReasonTexts reasons = new ReasonTexts();
    private final LocalDate today;
    private final PublicationStates states;
    private final Language language;

    PublicationLines(PublicationLog log, Words words, LocalDate today) {
        this.log = log;
        this.words = words;
        this.today = today;
        states = new PublicationStates(words, today);
        language = words.language().getValue();
    }

    List<PublicationLine> publications() {
        return log.publications().stream().map(this::line).toList();
    }

    private PublicationLine line(Publication p) {
        List<Takedown> down = takedowns(p.id());
        List<PublicationAlert> alerts = alerts(p.id());
        return new PublicationLine(
                p.id(),
                p.number(),
                p.title(),
                where(p),
                p.on().toString(),
                p.people().size(),
                states.of(p, down, alerts),
                down.stream().anyMatch(Takedown::isOpen),
                down.stream().anyMatch(t -> t.isLate(today)),
                alerts.stream().anyMatch(PublicationAlert::isOpen),
                p.isToCome(today),
                p.removedOn() == null && log.showsSomebodyWhoLeft(p));
    }

    List<TakedownLine> takedowns() {
        return log.takedowns().stream()
                .sorted(Comparator.comparing(Takedown::isOpen).reversed())
                .map(this::line)
                .toList();
    }

    private TakedownLine line(Takedown t) {
        Publication p = log.publication(t.publication()).orElseThrow();
        return line(t, p, log.name(t.person()));
    }

    /** One takedown of that publication, for somebody of that name. */
    TakedownLine line(Takedown t, Publication p, String person) {
        boolean coming = !p.on().isBefore(t.withdrawnOn());
        return new TakedownLine(
                t.id(),
                p.id(),
                p.number(),
                p.title(),
                where(p),
                person,
                t.dueOn().toString(),
                words.say(
                        coming ? "what.stop" : t.own() ? "what.remove" : "what.ask",
                        Typography.date(language, t.withdrawnOn()),
                        Typography.date(language, t.dueOn())),
                states.of(t),
                t.isOpen(),
                t.isLate(today),
                t.own(),
                next(t, coming && !p.on().isBefore(today)),
                Objects.requireNonNullElse(t.note(), ""));
    }

    /** Others are asked first; what has not appeared is stopped. */
    private static Outcome next(Takedown t, boolean toAppear) {
        if (!t.own() && t.outcome() == Outcome.WAITING) {
            return Outcome.ASKED;
        }
        return toAppear ? Outcome.STOPPED : Outcome.REMOVED;
    }

    List<AlertLine> alerts() {
        return log.alerts().stream()
                .sorted(Comparator.comparing(PublicationAlert::isOpen).reversed())
                .map(this::line)
                .toList();
    }

    private AlertLine line(PublicationAlert a) {
        Publication p = log.publication(a.publication()).orElseThrow();
        return new AlertLine(
                a.id(),
                p.id(),
                p.number(),
                p.title(),
                where(p),
                log.name(a.person()),
                p.on().toString(),
                reasons.of(language, a.reason()),
                log.incident().in(language),
                a.confidentiality().name(),
                states.of(a),
                a.isOpen(),
                Objects.requireNonNullElse(a.note(), ""));
    }

    /** Everything about one publication. */
    PublicationCard card(
            Publication p, @Nullable TakedownLine takedown, @Nullable AlertLine alert) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "fact.number", p.number());
        fact(facts, "fact.where", where(p));
        fact(facts, "fact.day", Typography.date(language, p.on()));
        fact(facts, "fact.contents", p.contents());
        fact(facts, "fact.named", words.say("named." + p.named()));
        UUID author = p.author();
        fact(facts, "fact.author", author == null ? "" : log.name(author));
        UUID check = p.check();
        fact(facts, "fact.check", check == null ? "" : log.checks().getOrDefault(check, ""));
        LocalDate removed = p.removedOn();
        fact(facts, "fact.removed", removed == null ? "" : Typography.date(language, removed));
        fact(facts, "fact.recorded-by", log.accounts().getOrDefault(p.recordedBy(), ""));
        return new PublicationCard(
                p.id(),
                p.title(),
                states.of(p, takedowns(p.id()), alerts(p.id())),
                Objects.requireNonNullElse(p.address(), ""),
                facts,
                p.people().stream()
                        .map(id -> person(p, id))
                        .sorted(Comparator.comparing(Person::name))
                        .toList(),
                takedown,
                alert,
                removed == null);
    }

    private Person person(Publication p, UUID id) {
        return new Person(
                id,
                log.name(id),
                takedowns(p.id()).stream()
                        .filter(t -> t.person().equals(id))
                        .findFirst()
                        .map(states::of)
                        .or(
                                () ->
                                        alerts(p.id()).stream()
                                                .filter(a -> a.person().equals(id))
                                                .findFirst()
                                                .map(states::of))
                        .orElse(null));
    }

    private void fact(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.say(key), value));
        }
    }

    private String where(Publication p) {
        return log.use(p.use())
                .map(use -> Objects.requireNonNull(use.label().get(language)))
                .orElse(p.use());
    }

    private List<Takedown> takedowns(UUID publication) {
        return log.takedowns().stream().filter(t -> t.publication().equals(publication)).toList();
    }

    private List<PublicationAlert> alerts(UUID publication) {
        return log.alerts().stream().filter(a -> a.publication().equals(publication)).toList();
    }
}
