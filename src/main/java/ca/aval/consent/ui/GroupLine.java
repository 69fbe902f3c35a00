package ca.aval.consent.ui;

/**
 * One group in the list, or the whole school.
 *
 * @param code of the group; empty for the school and for pupils without a group
 * @param everyone whether this is the whole school
 * @param printed how many of its pupils have a printed form
 */
record GroupLine(String code, String name, boolean everyone, int printed, int pupils) {
    boolean same(GroupLine other) {
        return everyone == other.everyone && code.equals(other.code);
    }

    boolean holds(PupilLine line) {
        return everyone || code.equals(line.group());
    }
}
