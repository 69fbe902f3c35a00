package ca.aval.security.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.security.Account;
import ca.aval.security.AccountOutcome;
import ca.aval.security.Role;
import ca.aval.security.SmallOffice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class AccountFormViewModelTest {
    @TempDir private Path folder = Path.of("");
    private final List<AccountOutcome.Done> done = new ArrayList<>();
    private AccountsSetting setting;
    private int closed;

    @BeforeEach
    void office() {
        setting = new AccountsSetting(folder);
    }

    @Test
    void anAccountIsOpenedWhenEverythingIsAnswered() {
        AccountFormViewModel form = form(AccountFormViewModel.Kind.OPEN, null);
        form.submit(() -> closed++);
        assertEquals(3, form.answers().wrong().get());
        form.userName().text().set("lyne");
        form.displayName().text().set("Lyne Roy");
        type(form, SmallOffice.OTHER);
        form.role().set("VICE_PRINCIPAL");
        form.submit(() -> closed++);
        assertEquals(1, closed);
        assertEquals(Role.VICE_PRINCIPAL, done.getFirst().account().role());
        assertEquals("", form.password().password().text().get());
        assertEquals(List.of("OPEN_ACCOUNT"), setting.office.actNames());
    }

    @Test
    void aNameThatIsTakenIsToldBesideItsField() {
        AccountFormViewModel form = form(AccountFormViewModel.Kind.OPEN, null);
        form.userName().text().set(" ODILE ");
        form.displayName().text().set("Odile Roy");
        type(form, SmallOffice.OTHER);
        form.submit(() -> closed++);
        assertEquals("refusal.NAME_TAKEN", form.userName().error().get());
        assertEquals(0, closed);
        assertEquals(List.of(), done);
    }

    @Test
    void onesOwnPasswordAsksForThePresentOne() {
        AccountFormViewModel form = form(AccountFormViewModel.Kind.OWN, null);
        type(form, SmallOffice.OTHER);
        form.submit(() -> closed++);
        assertEquals("error.present", form.present().error().get());
        form.present().text().set("un autre mot de passe");
        form.submit(() -> closed++);
        assertEquals("refusal.WRONG_PASSWORD", form.present().error().get());
        assertEquals(0, closed);
        form.present().text().set(SmallOffice.ODILE_PASSWORD);
        form.submit(() -> closed++);
        assertEquals(1, closed);
        setting.office.open("odile", SmallOffice.OTHER);
    }

    @Test
    void aRefusalWithoutAFieldIsToldInTheForm() {
        AccountFormViewModel form = form(AccountFormViewModel.Kind.ROLE, setting.line("odile"));
        assertTrue(form.kind().asksRole());
        assertFalse(form.kind().asksPassword());
        form.role().set("SECRETARY");
        form.submit(() -> closed++);
        assertEquals(0, closed);
        assertTrue(form.refusal().getValue().startsWith("C’est le dernier compte de direction"));
    }

    @Test
    void aForgottenPasswordIsReplacedAndAClosedAccountOpensAgain() {
        Account marc = setting.office.marc(Role.SECRETARY);
        AccountFormViewModel reset = form(AccountFormViewModel.Kind.RESET, setting.line("marc"));
        type(reset, SmallOffice.OTHER);
        reset.submit(() -> closed++);
        setting.office.open("marc", SmallOffice.OTHER);
        setting.office.acts().close().close(marc.id());
        AccountFormViewModel again = form(AccountFormViewModel.Kind.REOPEN, setting.line("marc"));
        type(again, SmallOffice.MARC_PASSWORD);
        again.submit(() -> closed++);
        assertEquals(2, closed);
        setting.office.open("marc", SmallOffice.MARC_PASSWORD);
    }

    private AccountFormViewModel form(
            AccountFormViewModel.Kind kind, @org.jspecify.annotations.Nullable AccountLine line) {
        return new AccountFormViewModel(
                kind, line, setting.office.acts(), setting.work, setting.words, done::add);
    }

    private static void type(AccountFormViewModel form, String password) {
        form.password().password().text().set(password);
        form.password().again().text().set(password);
    }
}
