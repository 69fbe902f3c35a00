package ca.aval.kit;

/**
 * Something or someone that can be picked from a list.
 *
 * @param name as it is read and typed
 * @param apart what tells it from another of that name: a group, a birth date, a file number; may
 *     be empty
 */
public record Choice<T>(T value, String name, String apart) {}
