package ca.aval.app.demo;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.app.composition.ReminderParts;
import ca.aval.consent.CampaignOutcome;
import ca.aval.consent.CreateCampaign;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.PrintOutcome;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.reminder.ReminderActs;
import ca.aval.consent.reminder.ReminderOrder;
import ca.aval.consent.reminder.Situation;
import ca.aval.people.PupilId;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.Progress;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The demonstration school after some weeks of work: forms went out, families answered. Its clock
 * stands in the past until everything was done, so that each act has the day on which it would have
 * happened.
 */
public final class LivedSchool {
    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final int FORMS_OUT = 8;
    private static final int UNTIL_PUBLISHED = 30;
    private static final int PUBLISHED_BEFORE = 7;
    private static final int REMINDED_BEFORE = 3;
    private static final int REMINDED = 12;

    private final Registers registers;
    private final SchoolClock present;
    private final List<PrintOrder> batches;
    private Duration late = Duration.ZERO;

    /**
     * @param present the day on which the school is looked at
     */
    public LivedSchool(Registers registers, SchoolClock present) {
        this(registers, present, List.of(new PrintOrder.Everyone()));
    }

    /**
     * @param batches whose forms are printed, that of group 301 among them
     */
    LivedSchool(Registers registers, SchoolClock present, List<PrintOrder> batches) {
        this.registers = registers.under(present.late(() -> late));
        this.present = present;
        this.batches = batches;
    }

    /**
     * Makes the register in a folder that is empty or not there. Of the years before this one only
     * the last was asked about.
     *
     * @param years how many school years its pupils have been there, this one included
     */
    public DemonstrationSchool.Made make(Path folder, int years) {
        SchoolYear year = SchoolYear.of(present.today());
        SchoolYear before = new SchoolYear(year.firstYear() - 1);
        goTo(formsOut(years > 1 ? before : year).minusDays(1));
        DemonstrationSchool.Made made =
                new DemonstrationSchool(registers, present).make(folder, years);
        try {
            if (years > 1) {
                lastYear(made.register(), before);
            }
            thisYear(made.register(), year);
            late = Duration.ZERO;
            return made;
        } catch (RuntimeException | Error e) {
            made.register().close();
            throw e;
        }
    }

    private void lastYear(OpenRegister register, SchoolYear year) {
        goTo(formsOut(year));
        ask(register, year);
        goTo(year.lastDay());
        new MadeUpAnswers(register).record(year);
    }

    private void thisYear(OpenRegister register, SchoolYear year) {
        MadeUpStaffAnswers staff = new MadeUpStaffAnswers(register);
        goTo(formsOut(year));
        ask(register, year);
        staff.ask(year);
        LocalDate today = present.today();
        boolean published = formsOut(year).plusDays(UNTIL_PUBLISHED).isBefore(today);
        goTo(published ? today.minusDays(PUBLISHED_BEFORE) : today);
        new MadeUpAnswers(register).record(year);
        staff.record(year);
        if (published) {
            MadeUpPublications publications = new MadeUpPublications(register);
            publications.publish();
            goTo(today.minusDays(REMINDED_BEFORE));
            remind(register, year);
            goTo(today.minusDays(1));
            publications.withdraw();
        }
    }

    /** The first families who stay silent get a letter, with their form once more. */
    private static void remind(OpenRegister register, SchoolYear year) {
        ReminderActs reminders = new ReminderParts(register).acts();
        Set<PupilId> silent =
                reminders.who().read(year).needs().stream()
                        .filter(need -> need.situation() == Situation.SILENT)
                        .filter(need -> !need.ready().isEmpty())
                        .limit(REMINDED)
                        .map(need -> need.pupil().id())
                        .collect(Collectors.toSet());
        if (!silent.isEmpty()) {
            reminders
                    .print()
                    .print(
                            year,
                            new ReminderOrder(null, silent, Set.of(Situation.SILENT)),
                            AddressBlock.moved(0, 0),
                            Progress.NONE);
        }
    }

    /** The second week of September, or today while it has not come. */
    private LocalDate formsOut(SchoolYear year) {
        LocalDate usual = LocalDate.of(year.firstYear(), Month.SEPTEMBER, FORMS_OUT);
        return usual.isAfter(present.today()) ? present.today() : usual;
    }

    private void goTo(LocalDate day) {
        LocalDateTime now = present.onTheWall(present.now());
        Duration back = Duration.between(day.atTime(MORNING), now);
        late = back.isNegative() || day.equals(now.toLocalDate()) ? Duration.ZERO : back;
    }

    private void ask(OpenRegister register, SchoolYear year) {
        CreateCampaign create = register.consentActs().create();
        List<String> uses = create.defaults().stream().map(ConsentUse::code).toList();
        if (!(create.create(year, uses, create.usualReturn()) instanceof CampaignOutcome.Created)) {
            throw new IllegalStateException("the demonstration school has no campaign");
        }
        for (PrintOrder batch : batches) {
            if (!(register.consentActs().print().print(year, batch, Progress.NONE)
                    instanceof PrintOutcome.Printed)) {
                throw new IllegalStateException("the demonstration school has no forms");
            }
        }
    }
}
