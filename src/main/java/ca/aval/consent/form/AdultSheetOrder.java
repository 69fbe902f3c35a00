package ca.aval.consent.form;

import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffMember;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.School;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The facts from which the form of one adult is made, who answers about themself.
 *
 * @param uses in the order in which they are asked
 * @param wording gives the language, too
 * @param number the number of the file, {@code 2026-A-0012}
 * @param codeId the random number in the square code
 * @param journalHead the head of the journal, {@code 7f3a 91c2 e04d}
 */
public record AdultSheetOrder(
        School school,
        StaffMember member,
        SchoolYear year,
        List<ConsentUse> uses,
        FormWording wording,
        String number,
        FormCodes codes,
        long codeId,
        LocalDate producedOn,
        LocalDate returnBy,
        String journalHead) {
    public AdultSheetOrder {
        uses = List.copyOf(uses);
    }

    /** What the person does on that day, as the school says it; empty when it is not known. */
    String function() {
        return member.functions(producedOn).stream()
                .map(AdultSheetOrder::said)
                .collect(Collectors.joining(", "));
    }

    private static String said(StaffFunction function) {
        String about = function.about();
        return about == null || about.isBlank()
                ? function.title()
                : function.title() + " (" + about + ")";
    }

    /** The same for the pages, which look at nobody but by the words they are given. */
    SheetOrder pages() {
        PersonName name = member.name();
        Pupil named =
                new Pupil(
                        new PupilId(member.id().value()),
                        0,
                        null,
                        name,
                        producedOn,
                        List.of(),
                        List.of());
        return new SheetOrder(
                school,
                named,
                year,
                uses,
                wording,
                SigningRule.PUPIL,
                number,
                codes,
                producedOn,
                returnBy,
                journalHead);
    }
}
