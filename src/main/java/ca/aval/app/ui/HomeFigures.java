package ca.aval.app.ui;

import org.jspecify.annotations.Nullable;

/**
 * Where the school stands this year, counted in the register.
 *
 * @param pupils who are in a class this year
 * @param groups the classes in which they are
 * @param withoutGuardian pupils for whom no adult is known to sign
 * @param campaign null until one is begun this year
 */
public record HomeFigures(
        int pupils, int groups, int withoutGuardian, @Nullable Campaign campaign) {
    /**
     * The printing of consent forms.
     *
     * @param forms how many there are to print, one for each pupil
     * @param printed how many of them were printed
     */
    public record Campaign(int forms, int printed) {
        int left() {
            return Math.max(0, forms - printed);
        }

        double share() {
            return forms == 0 ? 0 : (double) printed / forms;
        }
    }
}
