package ca.aval.consent.ui;

import ca.aval.platform.problem.Problem;

/** What became of a batch once it was made. */
sealed interface Delivered {
    /** It is in a file of that name. */
    record Written(String name) implements Delivered {}

    /** The printer of that name has it. */
    record Sent(String printer) implements Delivered {}

    /** The person stopped it on its way. */
    record Stopped() implements Delivered {}

    /** It could not be written or sent; the batch itself is kept. */
    record Failed(Problem.Kind kind) implements Delivered {}
}
