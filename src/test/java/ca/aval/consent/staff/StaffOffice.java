package ca.aval.consent.staff;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;
import ca.aval.people.StaffId;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.scan.ShortCode;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** An office in memory on October 5, 2026, where one adult’s form of September 8 comes back. */
final class StaffOffice {
    static final String WEBSITE = "SCHOOL_WEBSITE";
    static final String YEARBOOK = "YEARBOOK";
    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final LocalDate ISSUED = LocalDate.of(2026, 9, 8);

    final UnitOfWorkInMemory work = new UnitOfWorkInMemory();
    final StaffConsentsInMemory consents = new StaffConsentsInMemory();
    final StaffId member = StaffId.random();
    final ShortCode code = ShortCode.random(new Random(7));
    final StaffAnswerDesk desk =
            new StaffAnswerDesk(
                    consents,
                    new SchoolClock(
                            Clock.fixed(Instant.parse("2026-10-05T14:00:00Z"), ZoneOffset.UTC)),
                    UUID.randomUUID());
    final Guard guard = Guard.of(Role.SECRETARY);

    StaffOffice() {
        StaffForm form =
                new StaffForm(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        member,
                        UUID.randomUUID(),
                        "2026-A-0001",
                        code.symbols(),
                        1,
                        Language.FRENCH,
                        "",
                        null,
                        2,
                        ISSUED);
        List<String> uses = List.of(WEBSITE, YEARBOOK);
        consents.ask(form, new Asked(form.id(), YEAR, uses, ISSUED, ISSUED.plusDays(16)));
    }

    /** Acts among which somebody else does something just before the first is written. */
    UnitOfWork after(Runnable meanwhile) {
        AtomicBoolean done = new AtomicBoolean();
        return new UnitOfWork() {
            @Override
            public <T> T run(Act act, Supplier<T> change) {
                if (!done.getAndSet(true)) {
                    meanwhile.run();
                }
                return work.run(act, change);
            }

            @Override
            public <T> T read(Supplier<T> query) {
                return work.read(query);
            }
        };
    }

    RecordStaffAnswers record() {
        return new RecordStaffAnswers(guard, work, desk);
    }

    /** A signed slip of that form with those answers for both uses. */
    StaffSlip slip(Answer website, Answer yearbook) {
        return new StaffSlip(
                code.printed(),
                Map.of(WEBSITE, website, YEARBOOK, yearbook),
                true,
                ISSUED.plusDays(3),
                Route.FORM,
                null);
    }

    UseState today(String use) {
        return consents.of(member).state(use, TODAY);
    }

    String lastAct() {
        return work.acts().getLast().name();
    }
}
