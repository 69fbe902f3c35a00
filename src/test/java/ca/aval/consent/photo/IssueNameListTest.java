package ca.aval.consent.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.coverage.Asking;
import ca.aval.consent.photo.NameListOutcome.Issued;
import ca.aval.platform.crypto.Digest;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class IssueNameListTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aListIsNumberedAndKeptAsItWasHandedOut() {
        PhotoOffice photo = new PhotoOffice(folder);
        IssueNameList act = photo.issue(Role.SECRETARY);
        Issued first = issued(act, Asking.SITE);
        Issued second = issued(act, Asking.ALBUM);
        assertEquals("2026-N-0001", first.list().number());
        assertEquals("2026-N-0002", second.list().number());
        assertEquals(List.of(3, 2), List.of(first.list().names(), second.list().names()));
        assertEquals("2026-N-0002", second.sheet().number());
        assertEquals(List.of(first.list(), second.list()), photo.issued);
        assertArrayEquals(first.pdf(), photo.vault.read(first.list().document()));
        assertEquals(Digest.hex(first.pdf()), first.list().sha256());
        assertEquals("PRINT_NAME_LIST", photo.office.work.acts().getFirst().name());
        assertEquals(
                List.of("2026-N-0001", "groups 1", "names 3"),
                photo.office.work.acts().getFirst().about(),
                "counts, never names");
    }

    @Test
    void nothingIsIssuedForAGroupThatIsNotThere() {
        PhotoOffice photo = new PhotoOffice(folder);
        assertInstanceOf(
                NameListOutcome.UnknownGroup.class,
                photo.issue(Role.SECRETARY).issue(PhotoOffice.pictures(Asking.SITE, "9")));
        assertTrue(photo.issued.isEmpty());
    }

    /** The names are looked at once more where nobody can write in between. */
    @Test
    void anAnswerThatComesWhileTheSheetIsPrintedIsOnTheSheet() {
        PhotoOffice photo = new PhotoOffice(folder);
        IssueNameList act =
                photo.issueAfter(
                        () -> photo.office.people.add(List.of(PhotoOffice.pupil("Hébert", "041"))));
        Issued list = issued(act, Asking.SITE);
        assertEquals(4, list.list().names());
        assertEquals(List.of(list.list()), photo.issued);
        assertEquals(1, photo.office.work.acts().size());
    }

    @Test
    void whoMayOnlyReadIssuesNothing() {
        PhotoOffice photo = new PhotoOffice(folder);
        NameListOrder order = PhotoOffice.pictures(Asking.SITE, "041");
        assertThrows(Problem.class, () -> photo.issue(Role.READ_ONLY).issue(order));
        assertTrue(photo.issued.isEmpty());
    }

    private static Issued issued(IssueNameList act, String use) {
        return assertInstanceOf(Issued.class, act.issue(PhotoOffice.pictures(use, "041")));
    }
}
