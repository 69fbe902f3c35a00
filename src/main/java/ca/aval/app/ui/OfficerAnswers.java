package ca.aval.app.ui;

import ca.aval.school.PrivacyOfficer;

/** Who answers for personal information, while it is being typed. */
public final class OfficerAnswers {
    private final Answer name;
    private final Answer title;
    private final Answer email;
    private final Answer phone;
    private final Answer address;

    OfficerAnswers(StepAnswers answers) {
        name = answers.add("");
        title = answers.add("");
        email = answers.add("");
        phone = answers.add("");
        address = answers.add("");
    }

    public Answer name() {
        return name;
    }

    public Answer title() {
        return title;
    }

    public Answer email() {
        return email;
    }

    public Answer phone() {
        return phone;
    }

    public Answer address() {
        return address;
    }

    /**
     * @param needed whether the law wants the title, the address and the phone on each notice
     */
    void check(boolean needed) {
        title.check(!needed || !title.typed().isEmpty(), "error.officer.title");
        phone.check(!needed || !phone.typed().isEmpty(), "error.officer.phone");
        address.check(!needed || !address.typed().isEmpty(), "error.officer.address");
    }

    public PrivacyOfficer typed() {
        return new PrivacyOfficer(
                name.orNothing(),
                title.orNothing(),
                email.orNothing(),
                phone.orNothing(),
                address.orNothing());
    }
}
