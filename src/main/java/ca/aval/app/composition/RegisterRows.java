package ca.aval.app.composition;

import ca.aval.consent.store.CampaignRow;
import ca.aval.consent.store.ConsentFormRow;
import ca.aval.consent.store.FormLayoutRow;
import ca.aval.consent.store.FormVersionRow;
import ca.aval.consent.store.IssuedListRow;
import ca.aval.consent.store.KeptCheckLineRow;
import ca.aval.consent.store.KeptCheckRow;
import ca.aval.consent.store.PrintRunRow;
import ca.aval.consent.store.ReminderRow;
import ca.aval.consent.store.ReminderRunRow;
import ca.aval.consent.store.ReturnedRow;
import ca.aval.consent.store.StaffFormRow;
import ca.aval.consent.store.StaffReturnedRow;
import ca.aval.consent.store.StaffWithdrawalRow;
import ca.aval.consent.store.WithdrawalRow;
import ca.aval.desk.store.DeskItemRow;
import ca.aval.notice.store.IssuedNoticeRow;
import ca.aval.people.store.EngagementRow;
import ca.aval.people.store.EnrolmentRow;
import ca.aval.people.store.GuardianRow;
import ca.aval.people.store.LegalFactRow;
import ca.aval.people.store.PastImportRow;
import ca.aval.people.store.PupilRow;
import ca.aval.people.store.StaffFunctionRow;
import ca.aval.people.store.StaffLeaveRow;
import ca.aval.people.store.StaffRow;
import ca.aval.people.store.TouchedRow;
import ca.aval.policy.store.PolicyVersionRow;
import ca.aval.publication.store.AlertRow;
import ca.aval.publication.store.PublicationPersonRow;
import ca.aval.publication.store.PublicationRow;
import ca.aval.publication.store.TakedownRow;
import ca.aval.school.store.CalendarDayRow;
import ca.aval.school.store.CalendarRow;
import ca.aval.school.store.NumberSeriesRow;
import ca.aval.school.store.OfficialAccountRow;
import ca.aval.school.store.SchoolRow;
import ca.aval.security.store.AccountRow;
import ca.aval.security.store.CompartmentGrantRow;
import ca.aval.security.store.CompartmentKeyRow;
import ca.aval.security.store.RecoveryKeyRow;

import java.util.List;

/** Every table of a register, as the class that is a row of it. */
final class RegisterRows {
    static final List<Class<?>> ALL =
            List.of(
                    AccountRow.class,
                    RecoveryKeyRow.class,
                    CompartmentKeyRow.class,
                    CompartmentGrantRow.class,
                    DeskItemRow.class,
                    PolicyVersionRow.class,
                    SchoolRow.class,
                    OfficialAccountRow.class,
                    PupilRow.class,
                    EnrolmentRow.class,
                    GuardianRow.class,
                    PastImportRow.class,
                    TouchedRow.class,
                    LegalFactRow.class,
                    StaffRow.class,
                    StaffFunctionRow.class,
                    EngagementRow.class,
                    StaffLeaveRow.class,
                    NumberSeriesRow.class,
                    FormVersionRow.class,
                    FormLayoutRow.class,
                    CampaignRow.class,
                    ConsentFormRow.class,
                    PrintRunRow.class,
                    ReturnedRow.class,
                    WithdrawalRow.class,
                    StaffFormRow.class,
                    StaffReturnedRow.class,
                    StaffWithdrawalRow.class,
                    IssuedNoticeRow.class,
                    ReminderRunRow.class,
                    ReminderRow.class,
                    IssuedListRow.class,
                    KeptCheckLineRow.class,
                    KeptCheckRow.class,
                    AlertRow.class,
                    PublicationPersonRow.class,
                    PublicationRow.class,
                    TakedownRow.class,
                    ReminderRow.class,
                    ReminderRunRow.class,
                    CalendarRow.class,
                    CalendarDayRow.class);

    private RegisterRows() {}
}
