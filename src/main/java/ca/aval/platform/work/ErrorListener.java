package ca.aval.platform.work;

/** Where every failure of work arrives that nobody else took: it is shown in words. */
@FunctionalInterface
public interface ErrorListener {
    /** Called on the screen thread. */
    void failed(Throwable failure);
}
