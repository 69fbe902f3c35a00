package ca.aval.consent.ui.remind;

import org.jspecify.annotations.Nullable;

/**
 * Whom one may choose at once.
 *
 * @param group the code of a group; null for more than one
 * @param ticked whether it is those who were ticked in the list
 */
record Scope(String name, @Nullable String group, boolean ticked) {}
