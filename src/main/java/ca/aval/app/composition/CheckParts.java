package ca.aval.app.composition;

import ca.aval.consent.check.CheckActs;
import ca.aval.consent.check.KeepCheck;
import ca.aval.consent.check.KeptChecks;
import ca.aval.consent.check.MayPublish;
import ca.aval.consent.check.PrintAnswer;
import ca.aval.consent.check.ReadChoices;
import ca.aval.consent.check.ReadKeptChecks;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.PublicationAnswerPrinter;
import ca.aval.consent.store.HibernateConsents;
import ca.aval.consent.store.HibernateKeptChecks;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.school.store.HibernateNumbers;

/** Puts together what says who may be published, in an open register. */
public record CheckParts(OpenRegister register) {
    /** The question itself. */
    public MayPublish mayPublish() {
        return new MayPublish(
                register.guard(),
                register.work(),
                register.schools(),
                register.people(),
                register.campaigns(),
                new HibernateConsents(),
                register.policy().ofForms(),
                ConsentUses.catalogue());
    }

    /** What the question can be made of. */
    public ReadChoices choices() {
        return new ReadChoices(
                register.guard(),
                register.work(),
                register.schools(),
                register.people(),
                register.staff(),
                register.campaigns(),
                register.policy().ofForms(),
                ConsentUses.catalogue(),
                register.clock());
    }

    /** Keeps an answer for a proof. */
    public KeepCheck keep() {
        return new KeepCheck(
                register.guard(),
                register.work(),
                mayPublish(),
                keptChecks(),
                new HibernateNumbers(),
                register.journal()::head,
                register.clock(),
                register.account().id());
    }

    /** Reads the answers that were kept. */
    public ReadKeptChecks readKept() {
        return new ReadKeptChecks(
                register.guard(), register.work(), keptChecks(), register.people(), mayPublish());
    }

    /** Puts an answer on paper. */
    public PrintAnswer print() {
        return new PrintAnswer(
                register.guard(),
                register.work(),
                register.schools(),
                register.documents(),
                register.journal()::head,
                register.clock(),
                new PublicationAnswerPrinter(new JasperPrinter()));
    }

    /** Everything that the signed-in person can do about the question. */
    public CheckActs acts() {
        return CheckActs.of(register.guard(), choices(), mayPublish(), keep(), readKept(), print());
    }

    /** To be used inside a unit of work. */
    public KeptChecks keptChecks() {
        return new HibernateKeptChecks();
    }
}
