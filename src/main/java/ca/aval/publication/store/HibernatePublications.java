package ca.aval.publication.store;

import ca.aval.platform.data.Sessions;
import ca.aval.publication.Publication;
import ca.aval.publication.PublicationAlert;
import ca.aval.publication.Publications;
import ca.aval.publication.Takedown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Publications, takedowns and alerts, kept by Hibernate. */
public final class HibernatePublications implements Publications {
    @Override
    public List<Publication> all() {
        Map<UUID, Set<UUID>> people = new HashMap<>();
        for (PublicationPersonRow row :
                rows("from PublicationPersonRow", PublicationPersonRow.class)) {
            people.computeIfAbsent(row.publication, id -> new HashSet<>()).add(row.person);
        }
        return rows("from PublicationRow order by day desc, number desc", PublicationRow.class)
                .stream()
                .map(row -> row.toPublication(people.getOrDefault(row.id, Set.of())))
                .toList();
    }

    @Override
    public Optional<Publication> find(UUID id) {
        PublicationRow row = Sessions.current().get(PublicationRow.class, id);
        if (row == null) {
            return Optional.empty();
        }
        Set<UUID> people = new HashSet<>();
        people(id).forEach(person -> people.add(person.person));
        return Optional.of(row.toPublication(people));
    }

    @Override
    public void add(Publication publication) {
        Sessions.current().insert(new PublicationRow(publication));
        publication.people().forEach(person -> add(publication.id(), person));
    }

    @Override
    public void change(Publication before, Publication after) {
        // the row is written even where only the people differ, so that its version counts
        Sessions.current().update(new PublicationRow(after));
        for (PublicationPersonRow row : people(before.id())) {
            if (!after.people().contains(row.person)) {
                Sessions.current().delete(row);
            }
        }
        after.people().stream()
                .filter(person -> !before.people().contains(person))
                .forEach(person -> add(after.id(), person));
    }

    @Override
    public List<Takedown> takedowns() {
        return rows("from TakedownRow order by dueOn, id", TakedownRow.class).stream()
                .map(TakedownRow::toTakedown)
                .toList();
    }

    @Override
    public void add(Takedown takedown) {
        Sessions.current().insert(new TakedownRow(takedown));
    }

    @Override
    public void change(Takedown takedown) {
        Sessions.current().update(new TakedownRow(takedown));
    }

    @Override
    public List<PublicationAlert> alerts() {
        return rows("from AlertRow order by noticedAt desc, id", AlertRow.class).stream()
                .map(AlertRow::toAlert)
                .toList();
    }

    @Override
    public void add(PublicationAlert alert) {
        Sessions.current().insert(new AlertRow(alert));
    }

    @Override
    public void change(PublicationAlert alert) {
        Sessions.current().update(new AlertRow(alert));
    }

    private static void add(UUID publication, UUID person) {
        Sessions.current().insert(new PublicationPersonRow(publication, person));
    }

    private static List<PublicationPersonRow> people(UUID publication) {
        return Sessions.current()
                .createSelectionQuery(
                        "from PublicationPersonRow where publication = :id",
                        PublicationPersonRow.class)
                .setParameter("id", publication)
                .getResultList();
    }

    private static <R> List<R> rows(String query, Class<R> type) {
        return Sessions.current().createSelectionQuery(query, type).getResultList();
    }
}
