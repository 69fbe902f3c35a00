package ca.aval.school.ui;

import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.school.PrivacyOfficer;

/** Who answers for personal information, while it is being typed. */
public final class OfficerAnswers {
    private final Answer name;
    private final Answer frenchTitle;
    private final Answer englishTitle;
    private final Answer email;
    private final Answer phone;
    private final Answer address;

    OfficerAnswers(Answers answers) {
        name = answers.add("");
        frenchTitle = answers.add("");
        englishTitle = answers.add("");
        email = answers.add("");
        phone = answers.add("");
        address = answers.add("");
    }

    public Answer name() {
        return name;
    }

    /** The function as French papers say it. */
    public Answer frenchTitle() {
        return frenchTitle;
    }

    /** The function as English papers say it. */
    public Answer englishTitle() {
        return englishTitle;
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
        boolean titled = !frenchTitle.typed().isEmpty() || !englishTitle.typed().isEmpty();
        frenchTitle.check(!needed || titled, "error.officer.title");
        phone.check(!needed || !phone.typed().isEmpty(), "error.officer.phone");
        address.check(!needed || !address.typed().isEmpty(), "error.officer.address");
    }

    public PrivacyOfficer typed() {
        return new PrivacyOfficer(
                name.orNothing(),
                frenchTitle.orNothing(),
                englishTitle.orNothing(),
                email.orNothing(),
                phone.orNothing(),
                address.orNothing());
    }
}
