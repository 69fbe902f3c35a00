package ca.aval.app.composition;

import ca.aval.consent.check.MayPublish;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.store.HibernateConsents;

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
}
