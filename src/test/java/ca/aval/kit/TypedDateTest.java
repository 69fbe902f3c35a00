package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.kit.TypedDate.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

final class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    @ParameterizedTest
    @CsvSource({
        "2026-11-05, 2026-11-05",
        "20261105, 2026-11-05",
        "2026-11-5, 2026-11-05",
        "2026/11/5, 2026-11-05",
        "2026.1.5, 2026-01-05",
        "2026 11 05, 2026-11-05",
        "25/11/2026, 2026-11-25",
        "11/25/2026, 2026-11-25",
        "05-05-2026, 2026-05-05",
        "+30, 2026-11-05",
        "-7, 2026-09-29",
        "−7, 2026-09-29",
        "+ 0, 2026-10-06",
        "aujourd’hui, 2026-10-06",
        "aujourd'hui, 2026-10-06",
        "Today, 2026-10-06",
        "demain, 2026-10-07",
        "tomorrow, 2026-10-07",
        "hier, 2026-10-05",
        "yesterday, 2026-10-05",
        "5 novembre, 2026-11-05",
        "le 1er mai, 2027-05-01",
        "30 juin 2026, 2026-06-30",
        "3 févr., 2027-02-03",
        "12 août, 2026-08-12",
        "November 5th, 2026-11-05",
        "nov 5 2027, 2027-11-05",
    })
    void aDayIsUnderstoodHoweverItIsTyped(String typed, LocalDate day) {
        assertEquals(new Reading.Day(day), TypedDate.read(typed, TODAY));
        assertEquals(new Reading.Day(day), TypedDate.read("\u00a0" + typed + " ", TODAY));
    }

    @Test
    void twoPossibleDaysAreBothNamed() {
        assertEquals(
                new Reading.Ambiguous(
                        "5/11/2026", LocalDate.of(2026, 11, 5), LocalDate.of(2026, 5, 11)),
                TypedDate.read("5/11/2026", TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "20261301", "31/31/2026", "31 avril"})
    void aDayThatNoCalendarHasIsRefused(String typed) {
        assertEquals(new Reading.NoSuchDay(), TypedDate.read(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bientôt", "26-11-05", "5/11", "2026", "3 jui", "5 ma", "+99999"})
    void anythingElseIsNotADate(String typed) {
        assertInstanceOf(Reading.NotADate.class, TypedDate.read(typed, TODAY));
    }

    @Test
    void nothingTypedIsNothing() {
        assertEquals(new Reading.Nothing(), TypedDate.read(" ", TODAY));
    }
}
