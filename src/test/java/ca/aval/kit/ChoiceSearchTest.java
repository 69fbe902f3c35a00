package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class ChoiceSearchTest {
    private static final Choice<Integer> ROSALIE = new Choice<>(1, "Ménard, Rosalie", "203 · 1007");
    private static final Choice<Integer> SYLVIE = new Choice<>(2, "Ménard-Roy, Sylvie", "303");
    private static final Choice<Integer> LEA = new Choice<>(3, "Côté, Léa", "203 · 2013-01-05");
    private static final Choice<Integer> LEA_TOO = new Choice<>(4, "Côté, Léa", "204 · 2013-08-30");
    private static final List<Choice<Integer>> ALL = List.of(ROSALIE, SYLVIE, LEA, LEA_TOO);

    @Test
    void accentsOrderAndEndingsDoNotMatter() {
        assertEquals(List.of(ROSALIE, SYLVIE), ChoiceSearch.find(ALL, "menard", 9));
        assertEquals(List.of(ROSALIE), ChoiceSearch.find(ALL, "ros MEN", 9));
        assertEquals(List.of(SYLVIE), ChoiceSearch.find(ALL, "roy", 9));
        assertEquals(List.of(), ChoiceSearch.find(ALL, "enard", 9));
        assertEquals(ALL, ChoiceSearch.find(ALL, "", 9));
        assertEquals(List.of(ROSALIE, SYLVIE), ChoiceSearch.find(ALL, "", 2));
    }

    @Test
    void aNameThatBeginsSoComesFirst() {
        Choice<Integer> first = new Choice<>(5, "Roy, Anne", "101");
        assertEquals(List.of(first, SYLVIE), ChoiceSearch.find(List.of(SYLVIE, first), "roy", 9));
    }

    @Test
    void namesakesAreToldApartByTheRestOnly() {
        assertEquals(List.of(LEA_TOO), ChoiceSearch.find(ALL, "cote lea 204", 9));
        assertTrue(ChoiceSearch.only(ALL, "Côté, Léa").isEmpty());
        assertEquals(Optional.of(LEA), ChoiceSearch.only(ALL, "cote lea 203 2013-01-05"));
        assertEquals(Optional.of(ROSALIE), ChoiceSearch.only(ALL, "menard rosalie"));
        assertTrue(ChoiceSearch.only(ALL, "menard").isEmpty());
    }
}
