package ca.aval.consent.staff;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;
import ca.aval.people.StaffId;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A real register whose school asks adults about themselves, on September 2, 2026; for tests. */
final class StaffOffice implements AutoCloseable {
    static final LocalDate TODAY = SampleRegister.CLOCK.today();
    static final String WEBSITE = "SCHOOL_WEBSITE";
    static final String YEARBOOK = "YEARBOOK";

    private final SampleRegister sample;

    /** A school with its campaign. */
    static StaffOffice asking(Path folder, List<StaffMember> members) {
        StaffOffice office = new StaffOffice(folder, members);
        office.sample.begin();
        return office;
    }

    StaffOffice(Path folder, List<StaffMember> members) {
        sample = new SampleRegister(folder);
        sample.open()
                .work()
                .run(
                        Act.of("ADD_STAFF"),
                        () -> {
                            sample.open().staff().add(members);
                            return members;
                        });
    }

    StaffConsentActs acts() {
        return sample.open().answers().staff().acts();
    }

    SampleRegister sample() {
        return sample;
    }

    Guard guard(Role role) {
        return Guard.of(role);
    }

    StaffPrinting print(StaffId member) {
        return acts().print()
                .print(SampleRegister.YEAR, Set.of(member), Language.FRENCH, Progress.NONE);
    }

    /** The code of that person’s form, printed if it was not. */
    String code(StaffId member) {
        return ((StaffPrinting.Printed) print(member)).forms().getFirst().shortCode();
    }

    StaffSlip slip(StaffId member, Answer website, Answer yearbook) {
        return new StaffSlip(
                code(member),
                Map.of(WEBSITE, website, YEARBOOK, yearbook),
                true,
                TODAY,
                Route.FORM,
                null);
    }

    UseState today(StaffId member, String use) {
        return history(member).state(use, TODAY);
    }

    StaffHistory history(StaffId member) {
        return sample.open()
                .work()
                .read(() -> sample.open().answers().staff().consents().of(member));
    }

    @Override
    public void close() {
        sample.close();
    }
}
