package ca.aval.app.cli;

import ca.aval.platform.time.SchoolYear;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day as {@code 2026-09-14}; one of an age without school years is none. */
final class SchoolDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            SchoolYear.of(day);
            return day;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new TypeConversionException(value);
        }
    }
}
