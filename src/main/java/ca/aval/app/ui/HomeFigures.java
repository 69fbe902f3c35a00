package ca.aval.app.ui;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Where the school stands this year, counted in the register.
 *
 * @param pupils who are in a class this year
 * @param groups the classes in which they are
 * @param withoutSigner pupils for whom no adult who may sign is known
 * @param signingSoon pupils whose own signature will be asked within a month, and is not yet
 * @param campaign null until one is begun this year
 * @param safety how the backups stand
 * @param accounts what could lock everybody out
 * @param answers what came back of the forms
 * @param publications what must come down, and what should not have gone out
 */
public record HomeFigures(
        int pupils,
        int groups,
        int withoutSigner,
        int signingSoon,
        @Nullable Campaign campaign,
        Safety safety,
        Accounts accounts,
        Answers answers,
        Publications publications) {
    /** A school as it is before its first list. */
    public static final HomeFigures NONE = new HomeFigures(0, 0, 0, 0, null);

    /** The same, with nothing to say of answers and publications. */
    public HomeFigures(
            int pupils,
            int groups,
            int withoutSigner,
            int signingSoon,
            @Nullable Campaign campaign,
            Safety safety,
            Accounts accounts) {
        this(
                pupils,
                groups,
                withoutSigner,
                signingSoon,
                campaign,
                safety,
                accounts,
                Answers.UNTOLD,
                Publications.NOTHING);
    }

    /** The same, with nothing to say of backups and accounts. */
    public HomeFigures(
            int pupils,
            int groups,
            int withoutSigner,
            int signingSoon,
            @Nullable Campaign campaign) {
        this(
                pupils,
                groups,
                withoutSigner,
                signingSoon,
                campaign,
                Safety.NOTHING,
                Accounts.SETTLED);
    }

    /**
     * How far the register is from being lost.
     *
     * @param daysWithout days since the last verified backup, or since the first act where there is
     *     none
     * @param drillDue whether a restore was not rehearsed for half a year
     * @param onlyHere whether no second place is named on this computer
     */
    public record Safety(int daysWithout, boolean drillDue, boolean onlyHere) {
        public static final Safety NOTHING = new Safety(0, false, false);
    }

    /**
     * What stands between a lost password and a register that nobody opens.
     *
     * @param noRecoveryKey whether no recovery key was ever typed back
     * @param onePrincipal whether one person alone can open accounts
     */
    public record Accounts(boolean noRecoveryKey, boolean onePrincipal) {
        public static final Accounts SETTLED = new Accounts(false, false);
    }

    /**
     * What came back of the forms.
     *
     * @param told whether this account may know; without it the rest is nothing
     * @param silent forms that were printed and not answered
     * @param toRemind of those, who may be reminded today
     * @param toVerify answers that do not count until somebody has looked
     * @param disagreements forms on which those who decide contradict each other
     * @param newcomers pupils who came after the forms and have none
     * @param ahead pupils for whom a birthday changes who signs before the year ends
     */
    public record Answers(
            boolean told,
            int silent,
            int toRemind,
            int toVerify,
            int disagreements,
            int newcomers,
            int ahead) {
        public static final Answers UNTOLD = new Answers(false, 0, 0, 0, 0, 0, 0);
    }

    /**
     * What was published and must be looked at.
     *
     * @param open how many must come down
     * @param late how many of them are late
     * @param next the first day by which one must be down; null when none must
     * @param alerts how many questions are open about what should not have gone out
     */
    public record Publications(int open, int late, @Nullable LocalDate next, int alerts) {
        public static final Publications NOTHING = new Publications(0, 0, null, 0);
    }

    /**
     * The printing of consent forms.
     *
     * @param forms how many there are to print, one for each pupil
     * @param printed how many of them were printed
     * @param returnBy the day by which families are asked to answer
     */
    public record Campaign(int forms, int printed, LocalDate returnBy) {
        int left() {
            return Math.max(0, forms - printed);
        }

        double share() {
            return forms == 0 ? 0 : (double) printed / forms;
        }
    }
}
