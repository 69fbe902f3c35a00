package ca.aval.consent.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.coverage.Asking;
import ca.aval.consent.form.NameListSheet;
import ca.aval.consent.form.NameListSheet.GroupNames;
import ca.aval.consent.form.NameListSheet.ListedName;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.people.change.Office;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.sheet.Cell;
import ca.aval.platform.sheet.Sheet;
import ca.aval.platform.text.Language;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class PrepareNameListTest {
    @TempDir private Path folder = Path.of("");
    private PhotoOffice photo;

    @BeforeEach
    void office() {
        photo = new PhotoOffice(folder);
    }

    @Test
    void row19_eachUseHasItsOwnNamesWhateverTheReason() {
        assertEquals(
                List.of("Alix Benali", "Alix Caron", "Alix Demers"),
                names(ready(PhotoOffice.pictures(Asking.SITE, "041")), 0));
        assertEquals(
                List.of("Alix Caron", "Alix Demers"),
                names(ready(PhotoOffice.pictures(Asking.ALBUM, "041")), 0));
    }

    @Test
    void row25_whoLeftOrDiedIsNotNamedAndAnEmptyGroupIsSaidToBeEmpty() {
        NameListSheet sheet = ready(PhotoOffice.pictures(Asking.SITE, "041", "042"));
        assertFalse(names(sheet, 0).contains("Alix Fortin"));
        assertFalse(names(sheet, 0).contains("Alix Émond"));
        assertEquals(new GroupNames("042", false, List.of()), sheet.groups().get(1));
        Sheet table = new NameListTable().of(sheet);
        assertEquals(4, table.size());
        assertEquals(
                new Cell.Text("Personne dans ce groupe ce jour-là\u00A0: aucune photo"),
                table.line().apply(3).get(1));
    }

    @Test
    void theWholeSchoolIsEveryGroupWithSomebodyInIt() {
        NameListSheet sheet = ready(PhotoOffice.pictures(Asking.SITE));
        assertEquals(List.of("041"), sheet.groups().stream().map(GroupNames::group).toList());
    }

    @Test
    void row4_twoOfOneNameAreToldApartByTheOfficeAlone() {
        photo.office.people.add(List.of(photo.asking.ask(PhotoOffice.pupil("Arsenault", "041"))));
        assertEquals(
                new ListedName("Alix Arsenault", true),
                ready(PhotoOffice.pictures(Asking.SITE, "041"))
                        .groups()
                        .getFirst()
                        .names()
                        .getFirst());
    }

    @Test
    void aTeacherReadsWhoIsSilent() {
        NameListOrder order =
                new NameListOrder(
                        Purpose.FORMS_TO_RECEIVE,
                        List.of("041"),
                        Set.of(),
                        "",
                        Office.DAY,
                        null,
                        List.of(),
                        Language.FRENCH);
        assertEquals(List.of("Alix Caron"), names(ready(order), 0));
        assertEquals("", ready(order).use());
    }

    @Test
    void whatIsNotKnownIsSaidWithWhatIs() {
        PrepareNameList act = photo.prepare(Guard.of(Role.SECRETARY));
        assertEquals(
                new NameListOutcome.UnknownGroup(List.of("041", "042")),
                act.prepare(PhotoOffice.pictures(Asking.SITE, "043")));
        var use = act.prepare(PhotoOffice.pictures("SITE", "041"));
        assertTrue(
                assertInstanceOf(NameListOutcome.UnknownUse.class, use)
                        .known()
                        .contains(Asking.SITE));
        assertEquals(List.of("041", "042"), act.choices(Office.DAY).groups());
        assertEquals(Office.DAY, act.choices(null).day());
        assertEquals(2, act.choices(Office.DAY).uses().size());
    }

    @Test
    void whoMayOnlyReadMakesNoList() {
        assertThrows(
                Problem.class,
                () ->
                        photo.prepare(Guard.of(Role.READ_ONLY))
                                .prepare(PhotoOffice.pictures(Asking.SITE, "041")));
    }

    private NameListSheet ready(NameListOrder order) {
        return assertInstanceOf(
                        NameListOutcome.Ready.class,
                        photo.prepare(Guard.of(Role.SECRETARY)).prepare(order))
                .sheet();
    }

    private static List<String> names(NameListSheet sheet, int group) {
        return sheet.groups().get(group).names().stream().map(ListedName::name).toList();
    }
}
