package ca.aval.app.composition;

import ca.aval.consent.form.NameListPrinter;
import ca.aval.consent.photo.IssueNameList;
import ca.aval.consent.photo.PrepareNameList;
import ca.aval.consent.photo.ReadIssuedLists;
import ca.aval.consent.store.HibernateIssuedLists;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.school.store.HibernateNumbers;

/** Puts together what hands out lists of names, in an open register. */
public record PhotoParts(OpenRegister register) {
    /** Finds the names. */
    public PrepareNameList prepare() {
        return new PrepareNameList(
                register.guard(),
                register.work(),
                register.schools(),
                register.people(),
                register.policy().ofForms(),
                new CheckParts(register).mayPublish(),
                new CoverageParts(register).read(),
                register.documents(),
                register.journal(),
                register.clock());
    }

    /** Prints them. */
    public NameListPrinter printer() {
        return new NameListPrinter(new JasperPrinter());
    }

    /** Reads those that were issued. */
    public ReadIssuedLists issued() {
        return new ReadIssuedLists(
                register.guard(),
                register.work(),
                new HibernateIssuedLists(),
                register.documents());
    }

    /** Issues the list. */
    public IssueNameList issue() {
        return new IssueNameList(
                register.guard(),
                register.work(),
                prepare(),
                printer(),
                new HibernateIssuedLists(),
                new HibernateNumbers(),
                register.documents(),
                register.clock(),
                register.account().id());
    }
}
