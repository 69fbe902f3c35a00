package ca.aval.app.ui;

import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Typography;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the list of what is to be done out of the figures of the day, most pressing first. */
final class HomeAgenda {
    private static final int SOON = 7;
    private static final int MONTH = 30;
    private static final int LONGEST_WITHOUT = 7;

    private final Words words;
    private final HomePlaces places;
    private final LocalDate today;
    private final List<HomeLine> lines = new ArrayList<>();

    HomeAgenda(Words words, HomePlaces places, LocalDate today) {
        this.words = words;
        this.places = places;
        this.today = today;
    }

    List<HomeLine> of(HomeFigures figures) {
        HomeFigures.Campaign campaign = figures.campaign();
        if (figures.pupils() == 0) {
            put(HomeBand.NOW, HomeTask.IMPORT_LIST, 1, "", places.imports());
        }
        boolean pressing = campaign != null && !campaign.returnBy().isAfter(today.plusDays(SOON));
        put(
                pressing ? HomeBand.NOW : HomeBand.WEEK,
                HomeTask.FIND_SIGNERS,
                figures.withoutSigner(),
                "",
                places.people());
        put(
                HomeBand.LATER,
                HomeTask.SIGN_SOON,
                figures.signingSoon(),
                by(today.plusDays(MONTH)),
                places.ahead(),
                figures.answers().ahead());
        if (campaign == null) {
            put(
                    HomeBand.WEEK,
                    HomeTask.PREPARE_FORMS,
                    figures.pupils(),
                    "",
                    places.consents(),
                    figures.groups());
        } else {
            forms(campaign, figures.answers());
            answers(campaign, figures.answers());
        }
        publications(figures.publications());
        safety(figures.safety());
        HomeFigures.Accounts accounts = figures.accounts();
        put(
                HomeBand.WEEK,
                HomeTask.CONFIRM_RECOVERY_KEY,
                accounts.noRecoveryKey() ? 1 : 0,
                "",
                places.accounts());
        put(
                HomeBand.LATER,
                HomeTask.OPEN_SECOND_PRINCIPAL,
                accounts.onePrincipal() ? 1 : 0,
                "",
                places.accounts());
        lines.sort(Comparator.comparing(HomeLine::band).thenComparing(HomeLine::task));
        return lines;
    }

    private void publications(HomeFigures.Publications publications) {
        LocalDate next = publications.next();
        boolean now = next != null && !next.isAfter(today.plusDays(1));
        put(
                publications.late() > 0 ? HomeBand.LATE : now ? HomeBand.NOW : HomeBand.WEEK,
                HomeTask.TAKE_DOWN,
                publications.open(),
                next == null ? "" : publications.late() > 0 ? late(next) : by(next),
                places.publications());
        put(HomeBand.NOW, HomeTask.ANSWER_ALERTS, publications.alerts(), "", places.publications());
    }

    private void safety(HomeFigures.Safety safety) {
        put(
                HomeBand.LATE,
                HomeTask.BACK_UP,
                safety.daysWithout() > LONGEST_WITHOUT ? safety.daysWithout() : 0,
                "",
                places.backups());
        put(
                HomeBand.WEEK,
                HomeTask.NAME_SECOND_PLACE,
                safety.onlyHere() ? 1 : 0,
                "",
                places.backups());
        put(HomeBand.LATER, HomeTask.REHEARSE, safety.drillDue() ? 1 : 0, "", places.backups());
    }

    private void answers(HomeFigures.Campaign campaign, HomeFigures.Answers answers) {
        boolean late = campaign.returnBy().isBefore(today);
        put(HomeBand.NOW, HomeTask.DISAGREEMENTS, answers.disagreements(), "", places.consents());
        put(HomeBand.WEEK, HomeTask.VERIFY_FORMS, answers.toVerify(), "", places.consents());
        put(HomeBand.WEEK, HomeTask.NEWCOMERS, answers.newcomers(), "", places.consents());
        put(
                HomeBand.LATE,
                HomeTask.REMIND,
                late ? answers.toRemind() : 0,
                late ? late(campaign.returnBy()) : "",
                places.consents(),
                answers.silent());
    }

    private void forms(HomeFigures.Campaign campaign, HomeFigures.Answers answers) {
        LocalDate day = campaign.returnBy();
        boolean late = day.isBefore(today);
        boolean soon = !day.isAfter(today.plusDays(SOON));
        boolean now = !day.isAfter(today.plusDays(1));
        String due = late ? late(day) : by(day);
        put(
                late ? HomeBand.LATE : now ? HomeBand.NOW : soon ? HomeBand.WEEK : HomeBand.LATER,
                HomeTask.PRINT_FORMS,
                Math.max(0, campaign.left() - answers.newcomers()),
                due,
                places.consents(),
                campaign.printed(),
                campaign.forms());
        int awaited = answers.told() ? answers.silent() : campaign.printed();
        if (soon && !(late && answers.toRemind() > 0)) {
            put(
                    late ? HomeBand.LATE : now ? HomeBand.NOW : HomeBand.WEEK,
                    HomeTask.AWAIT_FORMS,
                    awaited,
                    due,
                    places.consents(),
                    Typography.date(words.language().getValue(), day));
        }
    }

    private String late(LocalDate day) {
        return words.say("home.due.late", ChronoUnit.DAYS.between(day, today));
    }

    private String by(LocalDate day) {
        return words.say("home.due.by", Typography.date(words.language().getValue(), day));
    }

    private void put(
            HomeBand band,
            HomeTask task,
            int howMany,
            String due,
            @Nullable Destination destination,
            Object... details) {
        if (howMany > 0 && destination != null) {
            lines.add(
                    new HomeLine(
                            band,
                            task,
                            howMany,
                            words.say(task.title(), howMany),
                            words.say(task.detail(), details),
                            due,
                            destination));
        }
    }
}
