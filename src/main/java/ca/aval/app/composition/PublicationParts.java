package ca.aval.app.composition;

import ca.aval.consent.answer.WithdrawalFollowUp;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.store.HibernateConsents;
import ca.aval.notice.IssueNotice;
import ca.aval.notice.LetterPrinter;
import ca.aval.notice.Notices;
import ca.aval.notice.store.HibernateNotices;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.publication.LetterDesk;
import ca.aval.publication.PublicationActs;
import ca.aval.publication.PublicationDesk;
import ca.aval.publication.TakedownsOnWithdrawal;
import ca.aval.publication.store.HibernatePublications;
import ca.aval.school.store.HibernateCalendars;
import ca.aval.school.store.HibernateNumbers;

/** Puts together what concerns publications, in an open register. */
public record PublicationParts(OpenRegister register) {
    /** Everything that the signed-in person can do about them. */
    public PublicationActs acts() {
        return PublicationActs.of(
                register.guard(), register.work(), desk(), letters(), register.account().id());
    }

    private LetterDesk letters() {
        Notices notices = new HibernateNotices();
        return new LetterDesk(
                new IssueNotice(
                        register.work(),
                        register.schools(),
                        register.accounts(),
                        new HibernateNumbers(),
                        notices,
                        new LetterPrinter(new JasperPrinter()),
                        register.documents(),
                        register.journal(),
                        register.clock(),
                        register.account()),
                notices,
                register.documents());
    }

    /** What a consent taken back brings with it. */
    WithdrawalFollowUp followUp() {
        return new TakedownsOnWithdrawal(desk());
    }

    private PublicationDesk desk() {
        return new PublicationDesk(
                new HibernatePublications(),
                new HibernateNumbers(),
                register.people(),
                register.staff(),
                register.schools(),
                new HibernateCalendars(),
                register.policy().ofForms(),
                ConsentUses.catalogue(),
                new HibernateConsents(),
                register.accounts(),
                new CheckParts(register).mayPublish(),
                new CheckParts(register).keptChecks(),
                register.clock());
    }
}
