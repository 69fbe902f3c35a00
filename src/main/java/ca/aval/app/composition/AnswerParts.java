package ca.aval.app.composition;

import ca.aval.consent.answer.AnswerActs;
import ca.aval.consent.answer.AnswerDesk;
import ca.aval.consent.answer.Consents;
import ca.aval.consent.answer.PileActs;
import ca.aval.consent.answer.SquareCodes;
import ca.aval.consent.store.HibernateConsents;

/** Puts together what concerns the answers of families, in an open register. */
public final class AnswerParts {
    private final OpenRegister register;
    private final SquareCodes codes;
    private final StaffConsentParts staff;
    private final Consents consents = new HibernateConsents();

    AnswerParts(OpenRegister register, byte[] formCodeKey) {
        this.register = register;
        codes = new SquareCodes(formCodeKey);
        staff = new StaffConsentParts(register, formCodeKey);
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
                desk(),
                register.account().id(),
                new PublicationParts(register).followUp());
    }

    /** Everything that the signed-in person can do with a pile of forms that came back. */
    public PileActs pile() {
        return PileActs.of(register.guard(), register.work(), desk(), register.account().id());
    }

    /** Reads the square codes of the register’s forms. */
    public SquareCodes codes() {
        return codes;
    }

    /** The same of members of the staff and other adults, about themselves. */
    public StaffConsentParts staff() {
        return staff;
    }

    private AnswerDesk desk() {
        return new AnswerDesk(
                register.people(),
                register.campaigns(),
                consents,
                register.documents(),
                register.clock());
    }
}
