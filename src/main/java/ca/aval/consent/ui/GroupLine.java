package ca.aval.consent.ui;

/**
 * One group in the list, or the whole school.
 *
 * @param code of the group; empty for the school and for pupils without a group
 * @param everyone whether this is the whole school
 * @param printed how many of its pupils have a printed form
 * @param settled how many answered so that nothing is left to ask
 * @param toComplete how many answered so that something is left to ask
 * @param answering whether answers are awaited now, rather than forms printed
 */
record GroupLine(
        String code,
        String name,
        boolean everyone,
        int printed,
        int pupils,
        int settled,
        int toComplete,
        boolean answering) {
    /** How many are done with what the school is at: printed, or answered. */
    int done() {
        return answering ? settled : printed;
    }

    /** The part of the bar that shows what came and is not finished. */
    double partial() {
        return pupils == 0 || !answering ? 0 : (double) toComplete / pupils;
    }

    boolean same(GroupLine other) {
        return everyone == other.everyone && code.equals(other.code);
    }

    boolean holds(PupilLine line) {
        return everyone || code.equals(line.group());
    }
}
