package ca.aval.journal;

import ca.aval.journal.RegisterNames.Names;
import ca.aval.journal.RegisterNames.Subject;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A short journal in memory, for tests. */
public final class SomeActs implements Journal {
    public static final UUID PRINCIPAL = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID PUPIL = UUID.fromString("00000000-0000-4000-8000-000000000002");

    public final List<JournalLine> lines = new ArrayList<>();
    public final Map<UUID, Subject> names = new HashMap<>();

    public SomeActs() {
        names.put(PUPIL, new Subject("Léa Ménard", new JournalPlace()));
        lines.add(
                new JournalLine(
                        1,
                        Instant.parse("2026-08-24T12:00:00Z"),
                        null,
                        "SET_UP",
                        List.of(),
                        2,
                        List.of(),
                        "1111 1111 1111"));
        add(2, "2026-09-21T14:05:00Z", "MOVE_PUPIL", 2, "2222 2222 2222");
        add(3, "2026-10-05T13:00:00Z", "SEE_PUPIL", 0, "3333 3333 3333");
    }

    /** One more act of the principal, about the pupil. */
    public void add(long sequence, String at, String act, int rows, String head) {
        lines.add(
                new JournalLine(
                        sequence,
                        Instant.parse(at),
                        PRINCIPAL,
                        act,
                        List.of("pupil=" + PUPIL),
                        rows,
                        List.of(PUPIL),
                        head));
    }

    public ReadJournal reading(Role role) {
        return new ReadJournal(
                Guard.of(role), this, () -> new Names(Map.of(PRINCIPAL, "Odile Vachon"), names));
    }

    @Override
    public List<JournalLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String head() {
        return lines.getLast().head();
    }
}
