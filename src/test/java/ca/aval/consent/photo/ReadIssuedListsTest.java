package ca.aval.consent.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.consent.coverage.Asking;
import ca.aval.people.SomePupils;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ReadIssuedListsTest {
    @Test
    void whatWasHandedOutIsReadByteForByteByWhoMayHandOut(@TempDir Path folder) {
        PhotoOffice photo = new PhotoOffice(folder);
        var issued =
                assertInstanceOf(
                        NameListOutcome.Issued.class,
                        photo.issue(Role.SECRETARY)
                                .issue(PhotoOffice.pictures(Asking.SITE, "041")));
        ReadIssuedLists read = photo.issuedLists(Role.SECRETARY);
        assertEquals(List.of(issued.list()), read.of(SomePupils.YEAR));
        assertArrayEquals(issued.pdf(), read.pdf(issued.list()));
        ReadIssuedLists readOnly = photo.issuedLists(Role.READ_ONLY);
        assertThrows(Problem.class, () -> readOnly.of(SomePupils.YEAR));
        assertThrows(Problem.class, () -> readOnly.pdf(issued.list()));
    }
}
