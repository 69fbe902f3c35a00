package ca.aval.app.composition;

import ca.aval.consent.check.MayPublish;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.DoNotPublishPrinter;
import ca.aval.consent.store.HibernateConsents;
import ca.aval.platform.document.JasperPrinter;

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

    /** Prints the list of those who may not. */
    public DoNotPublishPrinter printer() {
        return new DoNotPublishPrinter(new JasperPrinter());
    }
}
