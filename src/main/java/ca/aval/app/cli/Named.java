package ca.aval.app.cli;

import ca.aval.consent.form.ConsentUse.Identification;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How far pupils are named, as a command writes it: none, first or full. */
final class Named implements ITypeConverter<Identification> {
    @Override
    public Identification convert(String value) {
        return switch (value) {
            case "none" -> Identification.NONE;
            case "first" -> Identification.FIRST_NAME;
            case "full" -> Identification.FULL_NAME;
            default -> throw new TypeConversionException(value);
        };
    }

    /** The word for it; between the first name and the full one there is none. */
    static String of(Identification named) {
        return switch (named) {
            case NONE -> "none";
            case FIRST_NAME, FIRST_NAME_INITIAL -> "first";
            case FULL_NAME -> "full";
        };
    }
}
