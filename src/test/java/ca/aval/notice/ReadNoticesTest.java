package ca.aval.notice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Letters that went out, found again. */
class ReadNoticesTest {
    @TempDir private Path folder = Path.of("");

    private final List<IssuedNotice> kept = new ArrayList<>();

    private final UnitOfWork work =
            new UnitOfWork() {
                @Override
                public <T> T run(Act act, Supplier<T> change) {
                    return change.get();
                }

                @Override
                public <T> T read(Supplier<T> query) {
                    return query.get();
                }
            };

    private final Notices notices =
            new Notices() {
                @Override
                public void add(IssuedNotice notice) {
                    kept.add(notice);
                }

                @Override
                public Optional<IssuedNotice> find(String number) {
                    return kept.stream().filter(n -> n.number().equals(number)).findFirst();
                }

                @Override
                public List<IssuedNotice> about(UUID person) {
                    return kept.stream().filter(n -> n.person().equals(person)).toList();
                }

                @Override
                public List<IssuedNotice> all() {
                    return List.copyOf(kept);
                }
            };

    @Test
    void aLetterComesBackAsItWentOut() {
        DocumentVault vault =
                new DocumentVault(folder, new LocalDisk(), new byte[32], new byte[32]);
        byte[] bytes = {1, 2, 3};
        IssuedNotice notice =
                new IssuedNotice(
                        UUID.randomUUID(),
                        "2026-L-0001",
                        "L07",
                        "1.0",
                        Language.FRENCH,
                        new SchoolYear(2026),
                        UUID.randomUUID(),
                        "Maude Nadeau",
                        null,
                        Instant.parse("2026-09-21T16:00:00Z"),
                        UUID.randomUUID(),
                        Delivery.BY_HAND,
                        1,
                        vault.keep(bytes),
                        "0".repeat(64));
        notices.add(notice);
        ReadNotices read = new ReadNotices(Guard.of(Role.SECRETARY), work, notices, vault);
        assertEquals(List.of(notice), read.all());
        assertEquals(List.of(notice), read.about(notice.person()));
        assertEquals(List.of(), read.about(UUID.randomUUID()));
        assertArrayEquals(bytes, read.open("2026-L-0001").orElseThrow().pdf());
        assertEquals(Optional.empty(), read.open("2026-L-0002"));
        ReadNotices forbidden = new ReadNotices(Guard.of(Role.READ_ONLY), work, notices, vault);
        assertThrows(Problem.class, forbidden::all);
    }
}
