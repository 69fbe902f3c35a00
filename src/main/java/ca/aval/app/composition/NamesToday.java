package ca.aval.app.composition;

import ca.aval.consent.CampaignPlace;
import ca.aval.journal.RegisterNames;
import ca.aval.people.PupilPlace;
import ca.aval.people.StaffPlace;
import ca.aval.school.School;
import ca.aval.school.SchoolPlace;
import ca.aval.security.Account;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How people and the school are called now in an open register. */
record NamesToday(OpenRegister register) implements RegisterNames {
    @Override
    public Names now() {
        return register.work().read(this::read);
    }

    private Names read() {
        Map<UUID, String> accounts = new HashMap<>();
        Map<UUID, Subject> records = new HashMap<>();
        for (Account account : register.accounts().all()) {
            accounts.put(account.id(), account.displayName());
        }
        School school = register.schools().current();
        records.put(school.id(), new Subject(school.name(), new SchoolPlace()));
        register.campaigns()
                .find(school.year())
                .ifPresent(
                        campaign ->
                                records.put(
                                        campaign.id(),
                                        new Subject(
                                                campaign.year().toString(), new CampaignPlace())));
        register.people()
                .everyone()
                .forEach(
                        pupil ->
                                records.put(
                                        pupil.id().value(),
                                        new Subject(
                                                pupil.name().full(), new PupilPlace(pupil.id()))));
        register.staff()
                .everyone()
                .forEach(
                        member ->
                                records.put(
                                        member.id().value(),
                                        new Subject(
                                                member.knownAs().full(),
                                                new StaffPlace(member.id()))));
        return new Names(accounts, records);
    }
}
