package ca.aval.school;

/**
 * An account in the school's own name, so that a form can name the very page.
 *
 * @param platform an English identifier such as {@code FACEBOOK}, {@code INSTAGRAM}, {@code
 *     YOUTUBE}
 * @param ordinal 1 for the first account on that platform
 * @param address what a parent can look up: {@code facebook.com/EcoleGrandsPins} or
 *     {@code @ecole.grandspins}
 */
public record OfficialAccount(String platform, int ordinal, String address) {
    /**
     * The code of the use that this account stands for, such as {@code SCHOOL_SOCIAL/FACEBOOK/1}.
     */
    public String useCode() {
        return "SCHOOL_SOCIAL/" + platform + "/" + ordinal;
    }
}
