package ca.aval.publication;

/**
 * What became of a change.
 *
 * @param <T> what was changed
 */
public sealed interface PublicationEdit<T> {
    /** It is kept. */
    record Kept<T>(T before, T after) implements PublicationEdit<T> {}

    /** Nothing was written. */
    record Refused<T>(PublicationRefusal reason) implements PublicationEdit<T> {}
}
