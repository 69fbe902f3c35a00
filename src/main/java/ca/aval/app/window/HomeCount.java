package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.PublicationParts;
import ca.aval.app.ui.HomeFigures;
import ca.aval.consent.CampaignForms;
import ca.aval.consent.CampaignForms.PupilForm;
import ca.aval.kit.LiveSettings;
import ca.aval.people.Pupil;
import ca.aval.policy.law.Jurisdiction;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.publication.PublicationAlert;
import ca.aval.publication.PublicationLog;
import ca.aval.publication.Takedown;
import ca.aval.school.School;
import ca.aval.security.AccountsOverview;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Counts where the school stands; off the screen thread. */
final class HomeCount {
    private static final int SOON = 30;

    private final OpenRegister register;
    private final LiveSettings settings;

    HomeCount(OpenRegister register, LiveSettings settings) {
        this.register = register;
        this.settings = settings;
    }

    HomeFigures now() {
        School school = register.school();
        CampaignForms forms = register.consentActs().read().read(school.year());
        List<PupilForm> pupils = forms.pupils();
        Jurisdiction law = Jurisdictions.of(register.policy().now().profile().jurisdiction());
        return new HomeFigures(
                pupils.size(),
                (int) pupils.stream().map(PupilForm::group).distinct().count(),
                (int) pupils.stream().filter(this::hasNobodyToSign).count(),
                (int) pupils.stream().filter(p -> signsSoon(law, p.pupil())).count(),
                forms.campaign()
                        .map(
                                campaign ->
                                        new HomeFigures.Campaign(
                                                pupils.size(),
                                                (int)
                                                        pupils.stream()
                                                                .filter(p -> p.form().isPresent())
                                                                .count(),
                                                campaign.returnBy()))
                        .orElse(null),
                new HomeSafety(register, settings).now(),
                accounts(),
                new HomeAnswers(register).of(school.year(), forms),
                publications());
    }

    private HomeFigures.Publications publications() {
        LocalDate today = register.clock().today();
        PublicationLog log = new PublicationParts(register).acts().read().log();
        List<Takedown> open = log.takedowns().stream().filter(Takedown::isOpen).toList();
        return new HomeFigures.Publications(
                open.size(),
                (int) open.stream().filter(t -> t.isLate(today)).count(),
                open.stream().map(Takedown::dueOn).min(Comparator.naturalOrder()).orElse(null),
                (int) log.alerts().stream().filter(PublicationAlert::isOpen).count());
    }

    private HomeFigures.Accounts accounts() {
        if (!register.guard().may(Permission.MANAGE_ACCOUNTS)) {
            return HomeFigures.Accounts.SETTLED;
        }
        AccountsOverview all = register.accountActs().list().list();
        return new HomeFigures.Accounts(!all.recoveryKeyConfirmed(), all.openPrincipals() == 1);
    }

    private boolean hasNobodyToSign(PupilForm form) {
        return form.guardian().isEmpty() && !form.pupil().on(register.clock().today()).pupilSigns();
    }

    private boolean signsSoon(Jurisdiction law, Pupil pupil) {
        LocalDate today = register.clock().today();
        return law.signingRule(pupil.birthDate(), today)
                != law.signingRule(pupil.birthDate(), today.plusDays(SOON));
    }
}
