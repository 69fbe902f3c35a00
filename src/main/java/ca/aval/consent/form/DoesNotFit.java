package ca.aval.consent.form;

import ca.aval.consent.form.Composition.Refused;
import ca.aval.consent.form.Composition.Text;

/** Carries a refusal from the depth of a composition to its caller; never seen outside. */
final class DoesNotFit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refused refusal;

    DoesNotFit(Refused refusal) {
        super(refusal.what().name(), null, false, false);
        this.refusal = refusal;
    }

    DoesNotFit(Text what, int limit) {
        this(new Refused(what, "", limit));
    }

    Refused refusal() {
        return refusal;
    }
}
