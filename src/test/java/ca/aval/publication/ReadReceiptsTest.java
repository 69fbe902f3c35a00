package ca.aval.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class ReadReceiptsTest {
    private final PublicationOffice desk = new PublicationOffice();

    @Test
    void aWithdrawalThatWasNotAnsweredHasNoReceipt() {
        UUID withdrawal = desk.withdraw(null).withdrawal().id();
        assertEquals(
                List.of(), desk.acts(Role.SECRETARY).receipts().of(desk.agreed.id(), withdrawal));
        assertThrows(
                Problem.class,
                () -> desk.acts(Role.READ_ONLY).receipts().of(desk.agreed.id(), withdrawal));
    }
}
