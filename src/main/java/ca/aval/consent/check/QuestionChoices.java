package ca.aval.consent.check;

import ca.aval.consent.form.ConsentUse;
import ca.aval.people.Pupil;
import ca.aval.people.StaffMember;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a question can be made of.
 *
 * @param today the day that is proposed: today, or the first of the school’s year while that is to
 *     come
 * @param uses every use of the school, its accounts included
 * @param addresses of the accounts, by the code of their use
 * @param onForm the codes of the uses about which the year’s form asks
 * @param groups the groups of the year, with how many are in each
 * @param pupils who is in a class of the year, by name
 * @param authors the staff of the day, by name
 */
public record QuestionChoices(
        LocalDate today,
        List<ConsentUse> uses,
        Map<String, String> addresses,
        Set<String> onForm,
        List<OfGroup> groups,
        List<Pupil> pupils,
        List<StaffMember> authors) {
    /** A group and how many are in it. */
    public record OfGroup(String code, int pupils) {}

    public QuestionChoices {
        uses = List.copyOf(uses);
        addresses = Map.copyOf(addresses);
        onForm = Set.copyOf(onForm);
        groups = List.copyOf(groups);
        pupils = List.copyOf(pupils);
        authors = List.copyOf(authors);
    }
}
