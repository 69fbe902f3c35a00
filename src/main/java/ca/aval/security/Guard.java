package ca.aval.security;

import ca.aval.platform.problem.Problem;

/** Refuses an act to someone without its permission; the first line of every act asks it. */
public interface Guard {
    /** Lets nobody through: what is only read, as a past year. */
    Guard NOBODY =
            permission -> {
                throw new Problem(Problem.Kind.NOT_ALLOWED, 0);
            };

    /**
     * Returns when the signed-in account has that permission.
     *
     * @throws Problem of kind {@code NOT_ALLOWED} when it has not
     */
    void require(Permission permission);

    /** Whether the signed-in account has that permission; for what is shown in part. */
    default boolean may(Permission permission) {
        try {
            require(permission);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    /** A guard for one role. */
    static Guard of(Role role) {
        return permission -> {
            if (!role.may(permission)) {
                throw new Problem(Problem.Kind.NOT_ALLOWED, Role.holding(permission));
            }
        };
    }
}
