package ca.aval.platform.work;

import ca.aval.platform.problem.ErrorCode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Consumer;

/** Faults that reach the end of a thread: noted by their code, never printed with their words. */
public final class StrayFaults {
    private static final Logger LOG = LoggerFactory.getLogger(StrayFaults.class);

    private StrayFaults() {}

    /**
     * From now on, whatever thread they end.
     *
     * @param codes told the code of each, for a person to read
     */
    public static void note(Consumer<String> codes) {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, fault) -> {
                    String code = ErrorCode.of(fault);
                    LOG.error("Stray fault {}\n{}", code, ErrorCode.trace(fault));
                    codes.accept(code);
                });
    }
}
