package ca.aval.app.composition;

import ca.aval.consent.coverage.CoveragePrinter;
import ca.aval.consent.coverage.ReadCoverage;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.store.HibernateConsents;
import ca.aval.platform.document.JasperPrinter;

/** Puts together what tells how far the asking has come, in an open register. */
public record CoverageParts(OpenRegister register) {
    /** Reads it for one year. */
    public ReadCoverage read() {
        return new ReadCoverage(
                register.guard(),
                register.work(),
                register.schools(),
                register.people(),
                register.campaigns(),
                new HibernateConsents(),
                register.policy().ofForms(),
                ConsentUses.catalogue(),
                register.clock());
    }

    /** Prints it. */
    public CoveragePrinter printer() {
        return new CoveragePrinter(new JasperPrinter());
    }
}
