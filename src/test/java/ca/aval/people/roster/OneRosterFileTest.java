package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Capacity;
import ca.aval.people.PersonName;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.people.roster.file.RefusalReason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class OneRosterFileTest {
    @Test
    void readsVersion11() {
        RosterReading.Read read = Lists.read(Lists.zip(Lists.oneRoster11()));

        assertEquals(List.of(), read.problems());
        assertEquals(2, read.lines().size());
        RosterLine first = read.lines().getFirst();
        assertEquals("9001", first.fileNumber());
        assertEquals(new PersonName("Savoie", "Léa"), first.name());
        assertEquals(LocalDate.of(2016, 12, 22), first.birthDate());
        assertEquals("041", first.group());
        assertEquals("4", first.level());
        RosterGuardian adult = first.guardians().getFirst();
        assertEquals(Capacity.PARENT, adult.capacity());
        assertEquals("m.savoie@exemple.com", adult.email());
        assertEquals("418-555-0103", adult.phone());
        assertEquals(RosterFacts.Kind.ONEROSTER_1_1, read.facts().getFirst().kind());
        assertFalse(read.toString().contains("secret"));
    }

    @Test
    void readsVersion12WithRolesAndTheNameInUse() {
        RosterReading.Read read = Lists.read(Lists.zip(Lists.oneRoster12()));

        assertEquals(2, read.lines().size());
        assertEquals("Léo", read.lines().getFirst().name().given());
        RosterGuardian adult = read.lines().getFirst().guardians().getFirst();
        assertEquals(Capacity.LEGAL_TUTOR, adult.capacity());
        assertEquals(RosterFacts.Kind.ONEROSTER_1_2, read.facts().getFirst().kind());
    }

    @Test
    void readsAnArchiveInAFolder() {
        Map<String, String> files = new java.util.LinkedHashMap<>();
        Lists.oneRoster11().forEach((name, text) -> files.put("export/" + name, text));

        assertEquals(2, Lists.read(Lists.zip(files)).lines().size());
    }

    @Test
    void namesTheFileAndLineInsideTheArchive() {
        Map<String, String> files = Lists.oneRoster11();
        files.computeIfPresent("demographics.csv", (n, t) -> t.replace("2016-05-14", "14/05/2016"));
        files.computeIfPresent("users.csv", (n, t) -> t.replace("Savoie,,9001", ",,9001"));

        RosterReading.Read read = Lists.read(Lists.zip(files));

        assertEquals(
                List.of(
                        "ecole.zip/users.csv:3 FAMILY_NAME_MISSING REJECTED",
                        "ecole.zip/demographics.csv:3 BIRTH_DATE_AMBIGUOUS REJECTED"),
                read.problems().stream().map(RosterProblem::toString).toList());
        assertEquals(java.util.Set.of("9001", "9002"), read.rejectedNumbers());
    }

    @Test
    void rejectsAPupilWithoutOrWithSeveralHomeClasses() {
        Map<String, String> files = Lists.oneRoster11();
        files.computeIfPresent(
                "enrollments.csv",
                (n, t) ->
                        t.replace("e2,active,,c1", "e2,active,,c2")
                                + "e9,active,,c3,o,u1,student,false,,\n");

        List<Reason> reasons =
                Lists.read(Lists.zip(files)).problems().stream()
                        .map(RosterProblem::reason)
                        .toList();

        assertEquals(List.of(Reason.SEVERAL_GROUPS, Reason.GROUP_MISSING), reasons);
    }

    @Test
    void anEndedStayGivesWayToALastingOne() {
        Map<String, String> files = Lists.oneRoster11();
        files.computeIfPresent(
                "enrollments.csv", (n, t) -> t + "e9,active,,c3,o,u1,student,false,,2026-10-01\n");

        assertEquals("041", Lists.read(Lists.zip(files)).lines().getFirst().group());
    }

    @Test
    void changesOnlyMakeNobodyAbsent() {
        Map<String, String> files = Lists.oneRoster11();
        files.put("manifest.csv", Lists.manifest("1.1", "delta"));

        assertFalse(Lists.read(Lists.zip(files)).complete());
        assertTrue(Lists.read(Lists.zip(Lists.oneRoster11())).complete());
    }

    @Test
    void refusesOtherVersionsAndIncompleteArchives() {
        Map<String, String> old = Lists.oneRoster11();
        old.put("manifest.csv", Lists.manifest("1.0", "bulk"));
        assertEquals(RefusalReason.ONEROSTER_VERSION, Lists.refused(Lists.zip(old)).reason());

        Map<String, String> noClasses = Lists.oneRoster11();
        noClasses.remove("classes.csv");
        RosterReading.NotUnderstood refused = Lists.refused(Lists.zip(noClasses));
        assertEquals(RefusalReason.ONEROSTER_FILE_MISSING, refused.reason());
        assertEquals(List.of("classes.csv"), refused.arguments());

        Map<String, String> noBirth = Lists.oneRoster11();
        noBirth.put("demographics.csv", "sourcedId,status\nu1,active\n");
        assertEquals(
                RefusalReason.ONEROSTER_COLUMN_MISSING, Lists.refused(Lists.zip(noBirth)).reason());
    }

    @Test
    void refusesOtherArchives() {
        assertEquals(
                RefusalReason.MICROSOFT_SDS,
                Lists.refused(Lists.zip(Map.of("orgs.csv", "a", "users.csv", "b"))).reason());
        assertEquals(
                RefusalReason.WORKBOOK_BROKEN,
                Lists.refused(Lists.zip(Map.of("xl/workbook.xml", "a"))).reason());
        assertEquals(
                RefusalReason.ZIP_UNKNOWN,
                Lists.refused(Lists.zip(Map.of("photo.txt", "a"))).reason());
    }

    @Test
    void refusesPathsThatLeaveTheArchive() {
        for (String path :
                List.of("../manifest.csv", "a/../../b.csv", "/etc/list", "c:list", "a\\b")) {
            assertEquals(
                    RefusalReason.ZIP_UNSAFE,
                    Lists.refused(Lists.zip(Map.of(path, "a"))).reason(),
                    path);
        }
    }

    @Test
    void refusesAnArchiveThatSwells() {
        Map<String, String> files = Lists.oneRoster11();
        files.put("orgs.csv", "0".repeat(8 * 1024 * 1024));

        assertEquals(RefusalReason.ZIP_TOO_LARGE, Lists.refused(Lists.zip(files)).reason());
    }

    @Test
    void refusesADamagedArchive() {
        byte[] whole = Lists.zip(Lists.oneRoster11()).bytes();
        RosterFile cut = new RosterFile("ecole.zip", Arrays.copyOf(whole, 200));

        assertEquals(RefusalReason.ZIP_BROKEN, Lists.refused(cut).reason());
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        RosterLine line = Lists.read(Lists.zip(Lists.oneRoster11())).lines().getFirst();

        assertNull(line.language());
        assertNull(line.guardians().getFirst().household());
    }
}
