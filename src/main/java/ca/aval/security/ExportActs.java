package ca.aval.security;

import ca.aval.platform.data.UnitOfWork;

import java.util.function.Predicate;

/** What a list passes before it leaves the register. */
public record ExportActs(SecondAuthentication askAgain, RecordExport record) {
    /**
     * @param isPassword whether that is the password of whoever is signed in, slowed down after
     *     wrong ones
     */
    public static ExportActs of(Guard guard, UnitOfWork work, Predicate<char[]> isPassword) {
        return new ExportActs(new SecondAuthentication(isPassword), new RecordExport(guard, work));
    }
}
