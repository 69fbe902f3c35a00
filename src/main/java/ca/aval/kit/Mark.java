package ca.aval.kit;

/** The sign of a state: its outline differs from every other, so it survives grey printing. */
public enum Mark {
    COMPLETE(Icon.CHECK_CIRCLE_FILL, Tone.OK),
    PARTIAL(Icon.CIRCLE_HALF, Tone.ATTENTION),
    NO_ANSWER(Icon.DASH_CIRCLE, Tone.NEUTRAL),
    REFUSED(Icon.SLASH_CIRCLE, Tone.NEUTRAL),
    DISAGREEMENT(Icon.EXCLAMATION_DIAMOND_FILL, Tone.ATTENTION),
    TO_VERIFY(Icon.PERSON_X_FILL, Tone.ATTENTION),
    WITHDRAWN(Icon.ARROW_COUNTERCLOCKWISE, Tone.NEUTRAL),
    EXPIRED(Icon.CLOCK_HISTORY, Tone.NEUTRAL),
    LATE(Icon.CALENDAR_X, Tone.DANGER),
    WAITING(Icon.HOURGLASS_SPLIT, Tone.NEUTRAL),
    TO_CLARIFY(Icon.QUESTION_CIRCLE, Tone.ATTENTION),
    REJECTED(Icon.X_OCTAGON_FILL, Tone.DANGER),
    CLOSED(Icon.ARCHIVE, Tone.NEUTRAL),
    ADDED(Icon.PLUS_CIRCLE, Tone.OK),
    CHANGED(Icon.PENCIL, Tone.ACCENT),
    UNCHANGED(Icon.CHECK, Tone.NEUTRAL),
    GONE(Icon.BOX_ARROW_RIGHT, Tone.NEUTRAL);

    private final Icon icon;
    private final Tone tone;

    Mark(Icon icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public Icon icon() {
        return icon;
    }

    public Tone tone() {
        return tone;
    }
}
