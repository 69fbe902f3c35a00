package ca.aval.consent.check;

import ca.aval.security.Guard;
import ca.aval.security.Permission;

/**
 * Everything that can be done about the question whether somebody may be published.
 *
 * @param mayKeep whether the signed-in person may keep an answer
 * @param seesReasons whether they may know why
 */
public record CheckActs(
        ReadChoices choices,
        MayPublish mayPublish,
        KeepCheck keep,
        ReadKeptChecks kept,
        PrintAnswer print,
        boolean mayKeep,
        boolean seesReasons) {
    public static CheckActs of(
            Guard guard,
            ReadChoices choices,
            MayPublish mayPublish,
            KeepCheck keep,
            ReadKeptChecks kept,
            PrintAnswer print) {
        return new CheckActs(
                choices,
                mayPublish,
                keep,
                kept,
                print,
                guard.may(Permission.RECORD_PUBLICATIONS),
                guard.may(Permission.SEE_LEGAL_FACTS));
    }
}
