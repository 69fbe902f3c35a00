package ca.aval.consent.check;

import java.util.List;

/** The pupils whom somebody wishes to publish. */
public sealed interface Whom {
    /** Everybody in that group on the day, by its code. */
    record Group(String code) implements Whom {}

    /** Everybody in the school on the day. */
    record WholeSchool() implements Whom {}

    /**
     * Those pupils.
     *
     * @param numbers file numbers or ids, in the order wished
     */
    record Pupils(List<String> numbers) implements Whom {
        public Pupils {
            numbers = List.copyOf(numbers);
        }
    }

    /** All of those together, each person once. */
    record Several(List<Whom> parts) implements Whom {
        public Several {
            parts = List.copyOf(parts);
        }
    }
}
