package ca.aval.people.ui;

/** Which words a count of people takes: pupils when no staff is among them. */
final class CountedPeople {
    private CountedPeople() {}

    /** 0 for nobody, 1 and 2 for one and several pupils, 3 and 4 for one and several people. */
    static int form(int count, boolean staff) {
        if (count == 0) {
            return 0;
        }
        return (staff ? 3 : 1) + (count > 1 ? 1 : 0);
    }
}
