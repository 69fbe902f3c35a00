package ca.aval.policy.profile;

/**
 * Where something stands in a file.
 *
 * @param line from 1; 0 for what was never in a file
 * @param column from 1; 0 for what was never in a file
 */
record Place(int line, int column) {
    static final Place NOWHERE = new Place(0, 0);
}
