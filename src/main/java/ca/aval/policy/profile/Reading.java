package ca.aval.policy.profile;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {
    /** The file is a valid profile. */
    record Read(PolicyProfile profile) implements Reading {}

    /** Everything that is wrong with the file, in the order of its lines; never empty. */
    record Refused(List<Fault> faults) implements Reading {
        /** That many faults are told at most: where there are as many, there may be more. */
        public static final int MOST = 200;

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
