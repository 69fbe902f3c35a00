package ca.aval.app.composition;

import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.staff.CorrectStaffAnswers;
import ca.aval.consent.staff.PrintStaffForms;
import ca.aval.consent.staff.ReadStaffConsents;
import ca.aval.consent.staff.RecordStaffAnswers;
import ca.aval.consent.staff.StaffAnswerDesk;
import ca.aval.consent.staff.StaffConsentActs;
import ca.aval.consent.staff.StaffConsents;
import ca.aval.consent.staff.StaffFacts;
import ca.aval.consent.staff.TakeBackStaffAnswers;
import ca.aval.consent.staff.WithdrawStaffConsent;
import ca.aval.consent.store.HibernateStaffConsents;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.school.store.HibernateNumbers;
import ca.aval.security.Guard;

/** Puts together what concerns the consents of adults, in an open register. */
public final class StaffConsentParts {
    private final OpenRegister register;
    private final byte[] formCodeKey;
    private final StaffConsents consents = new HibernateStaffConsents();

    StaffConsentParts(OpenRegister register, byte[] formCodeKey) {
        this.register = register;
        this.formCodeKey = formCodeKey;
    }

    /** To be used inside a unit of work. */
    public StaffConsents consents() {
        return consents;
    }

    /** Everything that the signed-in person can do with them. */
    public StaffConsentActs acts() {
        Guard guard = register.guard();
        UnitOfWork work = register.work();
        StaffAnswerDesk desk =
                new StaffAnswerDesk(consents, register.clock(), register.account().id());
        StaffFacts facts =
                new StaffFacts(
                        register.schools(),
                        register.staff(),
                        register.campaigns(),
                        consents,
                        new HibernateNumbers(),
                        register.policy().inForce(),
                        register.clock());
        PrintStaffForms.Paper paper =
                new PrintStaffForms.Paper(
                        ConsentUses.catalogue(),
                        new ConsentFormPrinter(new JasperPrinter()),
                        register.documents(),
                        register.journal(),
                        formCodeKey);
        return new StaffConsentActs(
                new ReadStaffConsents(guard, work, facts, ConsentUses.catalogue()),
                new PrintStaffForms(guard, work, facts, paper, register.clock()),
                new RecordStaffAnswers(guard, work, desk),
                new CorrectStaffAnswers(guard, work, desk),
                new TakeBackStaffAnswers(guard, work, desk),
                new WithdrawStaffConsent(guard, work, desk));
    }
}
