package ca.aval.people;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What a person does at the school between two dates; an authorization is given to a function.
 *
 * @param title as the school says it: {@code Enseignante}, {@code Secrétaire d’école}
 * @param about the group or subject, when there is one
 */
public record StaffFunction(UUID id, String title, @Nullable String about, Period period) {}
