package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PupilIndexTest {
    private final PupilIndex index = new PupilIndex(SomePupils.school(), SomePupils.YEAR);

    @Test
    void nothingTypedFindsEveryoneInFrenchOrder() {
        assertEquals(
                List.of(
                        "Côté-Lavoie, Nathan",
                        "Diallo, Aminata",
                        "Éthier, Zoé",
                        "Nguyen, Mai-Linh",
                        "O’Brien, Liam",
                        "Tremblay, Félix",
                        "Tremblay, Félix"),
                found("  "));
    }

    @Test
    void accentsCapitalsHyphensAndApostrophesDoNotMatter() {
        assertEquals(List.of("Éthier, Zoé"), found("ETHIER"));
        assertEquals(List.of("Côté-Lavoie, Nathan"), found("cote lav"));
        assertEquals(List.of("Nguyen, Mai-Linh"), found("mailinh"));
        assertEquals(List.of("O’Brien, Liam"), found("obri"));
        assertEquals(List.of("O’Brien, Liam"), found("o'brien"));
    }

    @Test
    void everyWordMustBeginSomething() {
        assertEquals(List.of("Tremblay, Félix", "Tremblay, Félix"), found("fel trem"));
        assertEquals(List.of("Tremblay, Félix"), found("trem 042"));
        assertEquals(List.of(), found("remblay"));
        assertEquals(List.of(), found("tremblay zoe"));
    }

    @Test
    void groupAndFileNumberFindToo() {
        assertEquals(List.of("Côté-Lavoie, Nathan", "Diallo, Aminata"), found("051"));
        assertEquals(List.of("Nguyen, Mai-Linh"), found("2214"));
    }

    private List<String> found(String typed) {
        return index.search(typed).stream().map(pupil -> pupil.name().sorted()).toList();
    }
}
