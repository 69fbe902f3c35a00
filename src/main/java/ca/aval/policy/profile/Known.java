package ca.aval.policy.profile;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;

/** The text is one of the codes that Aval knows. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Known {
    Catalogue value();

    /** What Aval knows by code. */
    enum Catalogue {
        /** Laws that Aval has parameters for. */
        JURISDICTION(List.of("quebec", "ontario", "generic")),
        /** Uses that a consent may be asked for (domain 2.8), as the forms have them. */
        USE(uses());

        private final List<String> codes;

        Catalogue(List<String> codes) {
            this.codes = codes;
        }

        /** Every code, in the order in which forms list them. */
        public List<String> codes() {
            return codes;
        }

        private static List<String> uses() {
            List<String> uses =
                    new ArrayList<>(
                            List.of(
                                    "CLASS_SPACE",
                                    "SCHOOL_DISPLAY",
                                    "PARENT_NEWSLETTER",
                                    "CLASS_PHOTO_SALE",
                                    "STAFF_TRAINING",
                                    "YEARBOOK",
                                    "STUDENT_NEWSPAPER",
                                    "AWARD_LIST",
                                    "WORK_PUBLICATION",
                                    "SCHOOL_WEBSITE",
                                    "BOARD_WEBSITE",
                                    "BOARD_PUBLICATION",
                                    "LIVESTREAM",
                                    "LOCAL_MEDIA",
                                    "PARTNER_EVENT"));
            for (String whose : List.of("SCHOOL_SOCIAL/", "BOARD_SOCIAL/")) {
                for (String platform :
                        List.of(
                                "FACEBOOK",
                                "INSTAGRAM",
                                "X",
                                "YOUTUBE",
                                "TIKTOK",
                                "LINKEDIN",
                                "THREADS",
                                "BLUESKY",
                                "SNAPCHAT",
                                "VIMEO")) {
                    uses.add(whose + platform);
                }
            }
            return List.copyOf(uses);
        }
    }
}
