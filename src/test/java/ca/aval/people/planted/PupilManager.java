package ca.aval.people.planted;

import ca.aval.consent.planted.AsksPeople;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Breaks several rules at once: a name that says nothing, a look ahead, a global, today by itself.
 */
public class PupilManager {
    static LocalDate changing = LocalDate.now(ZoneId.systemDefault());

    AsksPeople ahead = new AsksPeople();

    void speak() {
        System.out.println(ahead);
    }

    void run() {
        new Thread(this::speak).start();
    }
}
