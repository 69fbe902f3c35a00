package ca.aval.security.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Mark;
import ca.aval.platform.text.Language;
import ca.aval.security.Role;
import ca.aval.security.SmallOffice;
import ca.aval.security.ui.AccountsViewModel.Act;
import ca.aval.security.ui.AccountsViewModel.Recovery;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class AccountsViewModelTest {
    @TempDir private Path folder = Path.of("");
    private AccountsSetting setting;
    private AccountsViewModel model;

    @BeforeEach
    void office() {
        setting = new AccountsSetting(folder);
        setting.office.marc(Role.SECRETARY);
        model = setting.model();
    }

    @Test
    void eachAccountIsToldWithWhatItMayDo() {
        assertEquals(2, model.lines().size());
        AccountLine odile = line("odile");
        assertEquals("Odile Vachon (vous)", odile.name());
        assertEquals("direction", odile.roleName());
        assertEquals("Tout, y compris les comptes", odile.may());
        assertEquals("ouvert", odile.state().word());
        setting.language.set(Language.ENGLISH);
        assertEquals("secretary", line("marc").roleName());
    }

    @Test
    void theLastPrincipalIsProtectedAndOneIsToldWhy() {
        choose("odile");
        assertTrue(hindrance(Act.CLOSE).startsWith("C’est le dernier compte de direction"));
        assertTrue(hindrance(Act.ROLE).startsWith("C’est le dernier compte de direction"));
        assertTrue(hindrance(Act.RESET).startsWith("C’est votre compte"));
        assertTrue(model.onePrincipal().getValue());
        choose("marc");
        assertEquals("", hindrance(Act.CLOSE));
        model.chosen().set(null);
        assertTrue(hindrance(Act.CLOSE).startsWith("Choisissez"));
    }

    @Test
    void aClosedAccountStaysInTheListAndCanOnlyBeOpenedAgain() {
        model.close(line("marc"));
        assertEquals(Mark.CLOSED, line("marc").state().mark());
        assertTrue(model.told().get().contains("reste au journal"), model.told().get());
        choose("marc");
        assertEquals("", hindrance(Act.REOPEN));
        assertTrue(model.suits(Act.REOPEN).getValue());
        assertFalse(model.suits(Act.CLOSE).getValue());
        assertTrue(hindrance(Act.RESET).contains("fermé"), hindrance(Act.RESET));
    }

    @Test
    void whatIsRefusedIsTold() {
        model.close(line("odile"));
        assertTrue(model.told().get().startsWith("C’est le dernier"), model.told().get());
        assertTrue(line("odile").open());
    }

    @Test
    void theFormOfAnActTellsWhatItDid() {
        AccountFormViewModel form = model.form(Act.ROLE, line("marc"));
        form.role().set("PRINCIPAL");
        form.submit(() -> {});
        assertEquals("direction", line("marc").roleName());
        assertFalse(model.onePrincipal().getValue());
        assertTrue(model.told().get().contains("Marc Roy"), model.told().get());
    }

    @Test
    void theRecoveryKeyIsKnownByHowFarItCame() {
        assertEquals(Recovery.NONE, model.recovery().getValue());
        var key = setting.office.acts().makeRecoveryKey().make();
        model.shown();
        assertEquals(Recovery.UNCONFIRMED, model.recovery().getValue());
        setting.office.acts().confirmRecoveryKey().confirm(String.join("", key.groups()));
        model.shown();
        assertEquals(Recovery.CONFIRMED, model.recovery().getValue());
        assertEquals(
                "Clé confirmée le 2\u00A0septembre 2026.", model.recoverySentence().getValue());
        setting.office.acts().makeRecoveryKey().make();
        model.shown();
        assertEquals(Recovery.WAITING, model.recovery().getValue());
    }

    @Test
    void onlyWhoOpensAccountsReadsThem() {
        AccountsViewModel secretary =
                new AccountsViewModel(
                        setting.office.acts(
                                Role.SECRETARY,
                                setting.office.open("marc", SmallOffice.MARC_PASSWORD)),
                        setting.office.clock,
                        setting.work,
                        setting.words);
        secretary.shown();
        assertEquals(1, setting.work.failures().size());
        assertTrue(secretary.lines().isEmpty());
    }

    private String hindrance(Act act) {
        return model.hindrance(act).getValue();
    }

    private void choose(String userName) {
        model.chosen().set(line(userName));
    }

    private AccountLine line(String userName) {
        return model.lines().stream()
                .filter(line -> line.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }
}
