package ca.aval.app.composition;

import ca.aval.consent.answer.AnswerActs;
import ca.aval.consent.answer.AnswerDesk;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.store.HibernateConsents;

/** Puts together what concerns the answers of families, in an open register. */
public final class AnswerParts {
    private final OpenRegister register;
    private final Consents consents = new HibernateConsents();

    AnswerParts(OpenRegister register) {
        this.register = register;
    }

    /** To be used inside a unit of work. */
    public Consents consents() {
        return consents;
    }

    /** Everything that the signed-in person can do with them. */
    public AnswerActs acts() {
        return AnswerActs.of(
                register.guard(),
                register.work(),
                new AnswerDesk(
                        register.people(),
                        register.campaigns(),
                        consents,
                        register.documents(),
                        register.clock()),
                register.account().id(),
                new PublicationParts(register).followUp());
    }
}
