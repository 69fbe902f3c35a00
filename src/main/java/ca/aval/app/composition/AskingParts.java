package ca.aval.app.composition;

import ca.aval.consent.BatchFacts;
import ca.aval.consent.ConsentActs;
import ca.aval.consent.CreateCampaign;
import ca.aval.consent.FormIssue;
import ca.aval.consent.PreviewConsentForm;
import ca.aval.consent.PrintConsentForms;
import ca.aval.consent.ReadCampaign;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentUses;
import ca.aval.school.Numbers;
import ca.aval.security.Guard;

/** Puts together what asks families for their consent, in an open register. */
record AskingParts(
        OpenRegister register, Numbers numbers, ConsentFormPrinter printer, byte[] formCodeKey) {
    private static final ConsentUses USES = ConsentUses.catalogue();

    private CreateCampaign create(Guard who) {
        return new CreateCampaign(
                who,
                register.work(),
                register.schools(),
                register.campaigns(),
                numbers,
                USES,
                register.policy().ofForms(),
                printer,
                register.documents(),
                register.clock(),
                register.calendarActs().read()::days);
    }

    private PrintConsentForms print(Guard who) {
        return new PrintConsentForms(
                who,
                register.work(),
                facts(),
                issue(),
                printer,
                register.documents(),
                register.clock(),
                register.account());
    }

    /**
     * @param changes who may begin and print; looking is for whoever is signed in
     */
    ConsentActs acts(Guard changes) {
        return new ConsentActs(
                new ReadCampaign(
                        register.guard(),
                        register.work(),
                        register.schools(),
                        register.people(),
                        register.campaigns(),
                        register.policy().ofForms(),
                        register.documents(),
                        register.clock()),
                create(changes),
                print(changes),
                new PreviewConsentForm(
                        register.guard(), register.work(), facts(), issue(), printer));
    }

    private BatchFacts facts() {
        return new BatchFacts(
                register.schools(),
                register.people(),
                register.campaigns(),
                numbers,
                register.clock());
    }

    private FormIssue issue() {
        return new FormIssue(
                USES, register.documents(), register.journal(), register.clock(), formCodeKey);
    }
}
