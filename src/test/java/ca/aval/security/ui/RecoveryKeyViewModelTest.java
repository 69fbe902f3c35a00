package ca.aval.security.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.aval.kit.Words;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.document.SystemPaperPrinter;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.AccountActs;
import ca.aval.security.ConfirmRecoveryKey;
import ca.aval.security.SmallOffice;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

final class RecoveryKeyViewModelTest {
    @TempDir private Path folder = Path.of("");
    private final ImmediateWork work = new ImmediateWork();
    private SmallOffice office;
    private RecoveryKeyViewModel model;
    private int confirmed;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
        model = model();
    }

    private RecoveryKeyViewModel model() {
        AccountActs acts = office.acts();
        return new RecoveryKeyViewModel(
                new RecoveryKeyActs(
                        acts.makeRecoveryKey()::make,
                        key -> String.join(" ", key.groups()).getBytes(StandardCharsets.UTF_8),
                        acts.confirmRecoveryKey()::confirm,
                        new SystemPaperPrinter()),
                work,
                Words.of(
                        AccountsView.class,
                        "accounts",
                        new SimpleObjectProperty<>(Language.FRENCH)));
    }

    @Test
    void theKeyIsShownOnceAndTypedBackWithoutCare() {
        model.make();
        List<String> shown = List.copyOf(model.groups());
        assertEquals(RecoveryKey.GROUPS, shown.size());
        model.make();
        assertEquals(shown, model.groups(), "one key, however often the screen comes back");
        model.typed().set(String.join(" ", shown).toLowerCase(java.util.Locale.ROOT));
        model.confirm(() -> confirmed++);
        assertEquals(1, confirmed);
        assertTrue(office.acts().list().list().recoveryKeyConfirmed());
    }

    @Test
    void nothingOfTheKeyStaysOnceItWasConfirmedOrLeft() throws IOException {
        model.make();
        model.typed().set(String.join("", model.groups()));
        model.confirm(() -> confirmed++);
        assertEquals(List.of(), model.groups());
        assertEquals("", model.typed().get());
        Path file = folder.resolve("sheet.pdf");
        model.save(file);
        assertTrue(Files.notExists(file), "its page is gone too");
    }

    @Test
    void aSlipIsToldByItsGroup() {
        model.make();
        String key = String.join("", model.groups()).replace("-", "");
        char fourth = key.charAt(24);
        model.typed().set(key.substring(0, 24) + (fourth == '2' ? '3' : '2') + key.substring(25));
        model.confirm(() -> confirmed++);
        assertEquals(0, confirmed);
        assertTrue(model.error().get().contains("groupe 4"), model.error().get());
        model.typed().set(key.substring(1));
        assertEquals("", model.error().get());
        model.confirm(() -> confirmed++);
        assertTrue(model.error().get().contains("63"), model.error().get());
        model.typed().set(String.join("", RecoveryKey.random().groups()));
        model.confirm(() -> confirmed++);
        assertTrue(model.error().get().contains("plus récente"), model.error().get());
        assertEquals(0, confirmed);
    }

    @Test
    void saysWhichCompartmentsTheConfirmedKeyDoesNotOpen() {
        RecoveryKeyActs acts =
                new RecoveryKeyActs(
                        RecoveryKey::random,
                        key -> new byte[0],
                        typed -> new ConfirmRecoveryKey.Outcome.Confirmed(List.of("STAFF")),
                        new SystemPaperPrinter());
        RecoveryKeyViewModel model =
                new RecoveryKeyViewModel(
                        acts,
                        work,
                        Words.of(
                                AccountsView.class,
                                "accounts",
                                new SimpleObjectProperty<>(Language.FRENCH)));
        model.typed().set("ABCD");
        model.confirm(() -> confirmed++);
        assertEquals(1, confirmed);
        assertTrue(model.lost().contains("STAFF"), model.lost());
    }

    @Test
    void thePageIsSavedForItsOwnerAlone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        model.make();
        Path file = Files.writeString(folder.resolve("sheet.pdf"), "an older page");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        model.save(file);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(String.join(" ", model.groups()), Files.readString(file));
        try (var left = Files.list(folder)) {
            assertTrue(left.noneMatch(each -> each.toString().endsWith(".tmp")));
        }
    }

    @Test
    void thePageIsSavedAsItWasDrawn() throws IOException {
        model.make();
        Path file = folder.resolve("sheet.pdf");
        model.save(file);
        assertArrayEquals(
                String.join(" ", model.groups()).getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(file));
        assertTrue(model.told().get().contains("supprimez le fichier"), model.told().get());
    }
}
