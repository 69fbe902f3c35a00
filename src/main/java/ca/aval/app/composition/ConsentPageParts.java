package ca.aval.app.composition;

import ca.aval.consent.answer.ReadAnswers;
import ca.aval.consent.form.ConsentUses;

import java.util.Map;

/** Puts together what the pages show of the answers of families, in an open register. */
public record ConsentPageParts(OpenRegister register) {
    /** How every form of a year stands. */
    public ReadAnswers answers() {
        return new ReadAnswers(
                register.guard(),
                register.work(),
                register.schools(),
                register.people(),
                register.answers().consents(),
                year -> Map.of(),
                register.accounts(),
                ConsentUses.catalogue(),
                register.clock());
    }
}
