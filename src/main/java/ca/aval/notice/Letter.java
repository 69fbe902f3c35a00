package ca.aval.notice;

import java.time.LocalDate;

/**
 * A letter with everything that is printed on it.
 *
 * @param words what it says
 * @param from who writes
 * @param number as printed, {@code 2026-L-0012}
 * @param date the day it bears
 * @param journalHead the head of the journal, {@code 7f3a 91c2 e04d}
 */
public record Letter(
        LetterDraft words, Sender from, String number, LocalDate date, String journalHead) {}
