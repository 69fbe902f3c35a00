package ca.aval.policy.profile;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text names an entry of another part of the same profile, which must exist. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RefersTo {
    Part value();

    /** The parts of a profile whose entries others name. */
    enum Part {
        CLAUSE,
        OFFICE,
        LINKED_TEXT
    }
}
