package ca.aval.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class HolidayTest {
    @Test
    void easterFallsWhereTheChurchTablesSayItDoes() {
        assertEquals(LocalDate.of(2000, 4, 23), Holiday.easter(2000));
        assertEquals(LocalDate.of(2008, 3, 23), Holiday.easter(2008));
        assertEquals(LocalDate.of(2024, 3, 31), Holiday.easter(2024));
        assertEquals(LocalDate.of(2026, 4, 5), Holiday.easter(2026));
        assertEquals(LocalDate.of(2027, 3, 28), Holiday.easter(2027));
        assertEquals(LocalDate.of(2038, 4, 25), Holiday.easter(2038));
    }

    @Test
    void mondaysAreCountedInTheirMonth() {
        assertEquals(LocalDate.of(2026, 9, 7), Holiday.LABOUR_DAY.in(2026));
        assertEquals(LocalDate.of(2026, 10, 12), Holiday.THANKSGIVING.in(2026));
        assertEquals(LocalDate.of(2027, 2, 15), Holiday.FAMILY_DAY.in(2027));
        assertEquals(LocalDate.of(2027, 5, 24), Holiday.PATRIOTS_DAY.in(2027));
        assertEquals(LocalDate.of(2026, 5, 18), Holiday.VICTORIA_DAY.in(2026));
    }

    @Test
    void canadaDayMovesOffASunday() {
        assertEquals(LocalDate.of(2029, 7, 2), Holiday.CANADA_DAY.in(2029));
        assertEquals(LocalDate.of(2027, 7, 1), Holiday.CANADA_DAY.in(2027));
    }

    @Test
    void eachProvinceHasItsOwn() {
        assertTrue(Holiday.isOn(Province.QC, LocalDate.of(2027, 6, 24)));
        assertFalse(Holiday.isOn(Province.ON, LocalDate.of(2027, 6, 24)));
        assertTrue(Holiday.isOn(Province.ON, LocalDate.of(2027, 2, 15)));
        assertFalse(Holiday.isOn(Province.QC, LocalDate.of(2027, 2, 15)));
    }
}
