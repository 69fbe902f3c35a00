package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.check.PastedNames.Line;
import ca.aval.consent.check.PastedNames.Line.Clear;
import ca.aval.consent.check.PastedNames.Line.Unclear;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PastedNamesTest {
    private static final Pupil ELODIE = pupil("Élodie", "Côté-L’Heureux", "2016-01-02");
    private static final Pupil ALIX = pupil("Alix", "Nadeau", "2016-05-14");
    private static final Pupil OTHER_ALIX = pupil("Alix", "Nadeau", "2016-11-30");
    private static final Pupil NOE = pupil("Noé", "Tremblay", "2016-02-03");
    private static final PastedNames NAMES =
            new PastedNames(List.of(ELODIE, ALIX, OTHER_ALIX, NOE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Élodie Côté-L’Heureux",
                "Côté-L’Heureux, Élodie",
                "  elodie cote l'heureux ",
                "COTE-L'HEUREUX ELODIE"
            })
    void eitherOrderAndNoAccents(String typed) {
        assertEquals(List.of(new Clear(typed.strip(), ELODIE)), NAMES.read(typed));
    }

    @Test
    void twoOfOneNameAreNeverGuessed() {
        assertEquals(
                List.of(new Unclear("Nadeau, Alix", true, List.of(ALIX, OTHER_ALIX))),
                NAMES.read("Nadeau, Alix"));
    }

    @Test
    void whoIsNotKnownIsShownWithThoseWhoAreNear() {
        List<Line> lines = NAMES.read("Noémie Tremblay\n\nPersonne Dutout");
        assertEquals(
                List.of(
                        new Unclear("Noémie Tremblay", false, List.of(NOE)),
                        new Unclear("Personne Dutout", false, List.of())),
                lines);
    }

    @Test
    void aUsualNameIsANameToo() {
        Pupil called = NOE.identified(NOE.fileNumber(), NOE.name(), "Nono", NOE.birthDate());
        assertEquals(
                List.of(new Clear("Nono Tremblay", called), new Clear("Tremblay, Noé", called)),
                new PastedNames(List.of(called)).read("Nono Tremblay\nTremblay, Noé"));
    }

    private static Pupil pupil(String given, String family, String born) {
        return SampleRegister.pupil(given, family, born, "401", Language.FRENCH);
    }
}
