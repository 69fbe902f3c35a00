package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.ALBUM;
import static ca.aval.publication.PublicationOffice.PAGE;
import static ca.aval.publication.PublicationOffice.PRESS;
import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.ConsentUse;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class ReadWithdrawalTest {
    private final PublicationOffice desk = new PublicationOffice();

    @Test
    void whatStoppedWhatComesDownAndWhatIsStillAllowed() {
        UUID site = desk.publish(SITE, "2026-10-01", desk.agreedId()).publication().id();
        Withdrawal withdrawal = desk.withdraw(SITE).withdrawal();
        WithdrawalResult result = read(withdrawal.id()).orElseThrow();
        assertEquals(List.of(SITE), codes(result.stopped()));
        assertEquals(List.of(ALBUM, PRESS, PAGE), codes(result.allowed()));
        assertEquals(
                List.of(site), result.entries().stream().map(e -> e.publication().id()).toList());
        assertEquals(Optional.empty(), read(UUID.randomUUID()));
    }

    @Test
    void severalUsesTakenBackAtOneWordAreReadTogether() {
        UUID page = desk.publish(PAGE, "2026-10-01", desk.agreedId()).publication().id();
        UUID site = desk.publish(SITE, "2026-10-02", desk.agreedId()).publication().id();

        for (Withdrawal one : desk.withdrawSeveral(Set.of(PAGE, SITE)).withdrawals()) {
            WithdrawalResult result = read(one.id()).orElseThrow();

            assertEquals(Set.of(SITE, PAGE), Set.copyOf(codes(result.stopped())));
            assertEquals(
                    Set.of(page, site),
                    result.entries().stream()
                            .map(e -> e.publication().id())
                            .collect(Collectors.toSet()));
        }
    }

    private Optional<WithdrawalResult> read(UUID id) {
        return desk.acts(Role.SECRETARY).withdrawal().read(desk.agreed.id(), id);
    }

    private static List<String> codes(List<ConsentUse> uses) {
        return uses.stream().map(ConsentUse::code).toList();
    }
}
