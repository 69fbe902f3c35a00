package ca.aval.policy.profile;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** The text is a code, written in a form that others can rely on. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Spelled {
    Form value();

    /** How a code is written. */
    enum Form {
        /** {@code APPROVER_NOT_NAMED}. */
        CAPITALS("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", 60),
        /** {@code de-la-jonquiere}. */
        SMALL("[a-z][a-z0-9]*(-[a-z0-9]+)*", 60),
        /** {@code 3.2.1}, {@code 5-vii}, {@code, 53.1}. */
        CLAUSE("[^\\[\\]\\p{Cntrl}]+", 60),
        /** {@code 1.0}. */
        EDITION("[0-9]{1,4}(\\.[0-9]{1,4}){0,3}", 20),
        /** {@code csviamonde.ca}. */
        MAIL_DOMAIN("[a-z0-9]+([.-][a-z0-9]+)*\\.[a-z]{2,}", 100);

        private final Pattern pattern;
        private final int longest;

        Form(String pattern, int longest) {
            this.pattern = Pattern.compile(pattern);
            this.longest = longest;
        }

        /** Whether a code is written so. */
        public boolean fits(String code) {
            return code.length() <= longest && pattern.matcher(code).matches();
        }
    }
}
