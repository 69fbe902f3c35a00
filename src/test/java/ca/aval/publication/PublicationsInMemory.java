package ca.aval.publication;

import ca.aval.platform.problem.Problem;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Publications as a register keeps them, for tests without one. */
public final class PublicationsInMemory implements Publications {
    private final Map<UUID, Publication> publications = new LinkedHashMap<>();
    private final Map<UUID, Takedown> takedowns = new LinkedHashMap<>();
    private final Map<UUID, PublicationAlert> alerts = new LinkedHashMap<>();

    @Override
    public List<Publication> all() {
        return publications.values().stream()
                .sorted(
                        Comparator.comparing(Publication::on)
                                .thenComparing(Publication::number)
                                .reversed())
                .toList();
    }

    @Override
    public Optional<Publication> find(UUID id) {
        return Optional.ofNullable(publications.get(id));
    }

    @Override
    public void add(Publication publication) {
        publications.put(publication.id(), publication);
    }

    @Override
    public void change(Publication before, Publication after) {
        Publication now = publications.get(before.id());
        require(now != null && now.version() == after.version());
        publications.put(
                after.id(),
                new Publication(
                        after.id(),
                        after.version() + 1,
                        after.number(),
                        after.firstYear(),
                        after.use(),
                        after.title(),
                        after.address(),
                        after.on(),
                        after.contents(),
                        after.named(),
                        after.author(),
                        after.check(),
                        after.recordedAt(),
                        after.recordedBy(),
                        after.removedOn(),
                        after.people()));
    }

    @Override
    public List<Takedown> takedowns() {
        return takedowns.values().stream().sorted(Comparator.comparing(Takedown::dueOn)).toList();
    }

    @Override
    public void add(Takedown takedown) {
        takedowns.put(takedown.id(), takedown);
    }

    @Override
    public void change(Takedown t) {
        Takedown now = takedowns.get(t.id());
        require(now != null && now.version() == t.version());
        takedowns.put(
                t.id(),
                new Takedown(
                        t.id(),
                        t.version() + 1,
                        t.publication(),
                        t.person(),
                        t.withdrawal(),
                        t.withdrawnOn(),
                        t.own(),
                        t.dueOn(),
                        t.outcome(),
                        t.settledOn(),
                        t.settledBy(),
                        t.note()));
    }

    @Override
    public List<PublicationAlert> alerts() {
        return List.copyOf(alerts.values());
    }

    @Override
    public void add(PublicationAlert alert) {
        alerts.put(alert.id(), alert);
    }

    @Override
    public void change(PublicationAlert a) {
        PublicationAlert now = alerts.get(a.id());
        require(now != null && now.version() == a.version());
        alerts.put(
                a.id(),
                new PublicationAlert(
                        a.id(),
                        a.version() + 1,
                        a.publication(),
                        a.person(),
                        a.reason(),
                        a.noticedAt(),
                        a.noticedBy(),
                        a.confidentiality(),
                        a.settledOn(),
                        a.note()));
    }

    private static void require(boolean same) {
        if (!same) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
    }
}
