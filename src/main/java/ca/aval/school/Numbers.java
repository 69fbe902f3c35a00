package ca.aval.school;

/**
 * Port: numbers without gaps, for papers that leave the school. To be used inside a unit of work.
 */
public interface Numbers {
    /** How far that series has been given out. */
    NumberBlock read(String series, int firstYear);

    /**
     * Gives out so many numbers after the last of that block.
     *
     * @throws ca.aval.platform.problem.Problem of kind {@code CHANGED_BY_ANOTHER}, once the act
     *     ends, when somebody took numbers since the block was read
     */
    void take(NumberBlock block, int count);
}
