package ca.aval.people.roster.past;

/** What came of taking the last import back, or of doing it again. */
public sealed interface TurnedImport {
    /** The register is as it was before. */
    record Turned(PastImport now) implements TurnedImport {}

    /** There is no import that could be turned so; nothing changed. */
    record Nothing() implements TurnedImport {}

    /** Another import came after that one; nothing changed. */
    record NotLast() implements TurnedImport {}

    /**
     * Something was done since with people of that import; nothing changed.
     *
     * @param edited how many of them were changed since
     * @param relied on how many of them something rests that was made since, such as a form
     */
    record Depended(int edited, int relied) implements TurnedImport {}
}
