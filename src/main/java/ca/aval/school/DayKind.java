package ca.aval.school;

/** Why a day is not as its weekday would have it. */
public enum DayKind {
    /** A holiday that the law names. */
    STATUTORY(false),
    /** A holiday of the school alone, such as the spring break. */
    BREAK(false),
    /** The staff works without pupils. */
    PEDAGOGICAL(false),
    /** The school had to close: a storm, a power cut. */
    CLOSURE(false),
    /** A school day that takes the place of another one. */
    MOVED(true);

    private final boolean schoolDay;

    DayKind(boolean schoolDay) {
        this.schoolDay = schoolDay;
    }

    /** Whether pupils are at school. */
    public boolean isSchoolDay() {
        return schoolDay;
    }
}
