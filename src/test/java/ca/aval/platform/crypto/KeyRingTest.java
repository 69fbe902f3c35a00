package ca.aval.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

class KeyRingTest {
    private static final KeyCost CHEAP = new KeyCost(64, 1, 1);
    private static final UUID ODILE = UUID.randomUUID();
    private static final UUID MARC = UUID.randomUUID();

    @TempDir private Path folder = Path.of("");
    private KeyRing ring = new KeyRing(folder, new LocalDisk());
    private UnlockedKeys keys;

    @BeforeEach
    void begin() {
        ring = new KeyRing(folder, new LocalDisk());
        keys = ring.begin(ODILE, "odile", "premier mot".toCharArray(), CHEAP);
    }

    @Test
    void opensTheSameKeyForEachAccount() {
        change(MARC, "marc", "mot de marc");
        assertArrayEquals(
                keys.master().derive("x"), open("marc", "mot de marc").master().derive("x"));
        assertEquals(MARC, open("MARC ", "mot de marc").holder());
        assertEquals(Problem.Kind.WRONG_PASSWORD, refused("marc", "premier mot"), "not another’s");
        assertEquals(Problem.Kind.WRONG_PASSWORD, refused("odette", "premier mot"));
        assertEquals(
                Problem.Kind.USER_NEEDED,
                assertThrows(Problem.class, () -> ring.open(null, "premier mot".toCharArray()))
                        .kind());
    }

    @Test
    void tellsWhenAnotherSlotCounts() {
        AtomicInteger told = new AtomicInteger();
        Path slot = folder.resolve(MARC + ".slot");
        keys.whenChanged(
                () -> {
                    assertEquals(told.getAndIncrement() == 0, Files.exists(slot));
                });
        keys.prepare(MARC, "marc", "mot de marc".toCharArray());
        assertEquals(0, told.get(), "what is only prepared does not count");
        keys.settle(MARC);
        assertEquals(1, told.get());
        keys.drop(MARC);
        assertEquals(2, told.get());
    }

    @Test
    void leavesNothingOfAPasswordThatWasChanged() throws IOException {
        change(ODILE, "odile", "second mot");
        Path slot = folder.resolve(ODILE + ".slot");
        Path copy = folder.resolve(ODILE + ".slot.previous");
        assertArrayEquals(Files.readAllBytes(slot), Files.readAllBytes(copy));
        for (Path broken : new Path[] {slot, copy}) {
            byte[] whole = Files.readAllBytes(broken);
            byte[] flipped = whole.clone();
            flipped[whole.length / 2] ^= 1;
            for (byte[] damage : new byte[][] {flipped, new byte[0], new byte[] {'{'}}) {
                Files.write(broken, damage);
                assertEquals(Problem.Kind.WRONG_PASSWORD, refused("odile", "premier mot"));
                assertEquals(ODILE, open("odile", "second mot").holder());
            }
            Files.write(broken, whole);
        }
        Files.delete(slot);
        assertEquals(ODILE, open("odile", "second mot").holder());
        keys.mend(ODILE);
        assertTrue(Files.exists(slot));
    }

    @Test
    void keepsTheOldSlotUntilTheNewOneIsSettled() {
        String mark = keys.prepare(ODILE, "odile", "second mot".toCharArray());
        assertNotEquals(keys.mark(), mark);
        assertEquals(keys.mark(), open("odile", "premier mot").mark());
        assertEquals(mark, open("odile", "second mot").mark());
        keys.forget(ODILE);
        assertEquals(Problem.Kind.WRONG_PASSWORD, refused("odile", "second mot"));
    }

    @Test
    void dropsASlotWithEveryCopy() throws IOException {
        change(MARC, "marc", "mot de marc");
        keys.drop(MARC);
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().contains(MARC.toString())));
        }
        assertEquals(Problem.Kind.WRONG_PASSWORD, refused("marc", "mot de marc"));
        assertEquals(ODILE, ring.open(null, "premier mot".toCharArray()).holder());
    }

    @Test
    void doesNotTrustAPublicKeyThatWasExchanged() throws IOException {
        change(MARC, "marc", "mot de marc");
        assertTrue(keys.publicKey(MARC).isPresent());
        Path other = folder.resolve("other");
        UUID stranger = MARC;
        new KeyRing(other, new LocalDisk())
                .begin(stranger, "marc", "mot de marc".toCharArray(), CHEAP);
        Files.copy(
                other.resolve(MARC + ".slot"),
                folder.resolve(MARC + ".slot"),
                StandardCopyOption.REPLACE_EXISTING);
        assertFalse(keys.publicKey(MARC).isPresent());
    }

    @Test
    void keepsAKeyOfItsOwnTwice() throws IOException {
        keys.keepOwn("form-codes", new byte[] {1, 2, 3});
        Files.write(folder.resolve("form-codes.key"), new byte[40]);
        assertArrayEquals(new byte[] {1, 2, 3}, open("odile", "premier mot").own("form-codes"));
        Files.write(folder.resolve("form-codes.key.previous"), new byte[40]);
        assertEquals(
                Problem.Kind.REGISTER_DAMAGED,
                assertThrows(Problem.class, () -> keys.own("form-codes")).kind());
    }

    @Test
    void opensWithTheRecoveryKeyOnlyWhereThereIsOne() {
        RecoveryKey key = RecoveryKey.random();
        assertEquals(
                Problem.Kind.WRONG_RECOVERY_KEY,
                assertThrows(Problem.class, () -> ring.open(key)).kind());
        String mark = keys.prepare(key);
        keys.settle(KeyRing.RECOVERY);
        assertEquals(mark, ring.open(key).mark());
        assertEquals(KeyRing.RECOVERY, ring.open(key).holder());
        assertEquals(
                Problem.Kind.WRONG_RECOVERY_KEY,
                assertThrows(Problem.class, () -> ring.open(RecoveryKey.random())).kind());
        assertEquals(
                ODILE,
                ring.open(null, "premier mot".toCharArray()).holder(),
                "one account, no name needed");
    }

    @Test
    void opensNothingOnceItsKeysAreCleared() {
        byte[] before = keys.master().derive("x");
        keys.clear();
        assertFalse(Arrays.equals(before, keys.master().derive("x")));
    }

    @Test
    void givesASlotFromBeforeItsOwnKeys() throws IOException {
        byte[] salt = new byte[16];
        byte[] stretched =
                Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID)
                        .hash("vieux mot".getBytes(StandardCharsets.UTF_8), salt)
                        .getBytes();
        byte[] wrapped =
                new Seal(stretched)
                        .close(
                                keys.master().bytes(),
                                ("aval/slot/1/" + MARC).getBytes(StandardCharsets.UTF_8));
        byte[] name = new byte[20];
        System.arraycopy("marc".getBytes(StandardCharsets.UTF_8), 0, name, 16, 4);
        Base64.Encoder base64 = Base64.getEncoder();
        Files.writeString(
                folder.resolve(MARC + ".slot"),
                """
                {"format":1,"account":"%s","user":"%s","function":"argon2id","memoryKib":64,
                "passes":1,"lanes":1,"salt":"%s","key":"%s"}
                """
                        .formatted(
                                MARC,
                                base64.encodeToString(Arrays.copyOf(Digest.sha256(name), 16)),
                                base64.encodeToString(salt),
                                base64.encodeToString(wrapped)));
        assertEquals(Problem.Kind.WRONG_PASSWORD, refused("marc", "autre mot"));
        assertArrayEquals(
                keys.master().derive("x"), open("marc", "vieux mot").master().derive("x"));
        assertTrue(keys.publicKey(MARC).isPresent());
        assertEquals(MARC, open("marc", "vieux mot").holder());
    }

    private void change(UUID account, String user, String password) {
        keys.prepare(account, user, password.toCharArray());
        keys.settle(account);
    }

    private UnlockedKeys open(String user, String password) {
        return ring.open(user, password.toCharArray());
    }

    private Problem.Kind refused(String user, String password) {
        return assertThrows(Problem.class, () -> open(user, password)).kind();
    }
}
