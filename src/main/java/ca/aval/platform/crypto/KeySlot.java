package ca.aval.platform.crypto;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The master key wrapped by one account's password.
 *
 * @param account whose slot it is
 * @param userTag a keyed trace of the user name, so that the file does not show the name
 */
record KeySlot(UUID account, byte[] userTag, KeyCost cost, byte[] salt, byte[] wrapped) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static KeySlot wrap(
            MasterKey master, UUID account, String user, char[] password, KeyCost cost) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        byte[] key = stretch(password, salt, cost);
        byte[] wrapped = new Seal(key).close(master.bytes(), context(account));
        return new KeySlot(account, tag(user, salt), cost, salt, wrapped);
    }

    boolean isOf(String user) {
        return Arrays.equals(userTag, tag(user, salt));
    }

    Optional<MasterKey> unwrap(char[] password) {
        return new Seal(stretch(password, salt, cost))
                .open(wrapped, context(account))
                .map(MasterKey::new);
    }

    byte[] toBytes() {
        ObjectNode json = JSON.createObjectNode();
        Base64.Encoder base64 = Base64.getEncoder();
        json.put("format", 1)
                .put("account", account.toString())
                .put("user", base64.encodeToString(userTag));
        json.put("function", "argon2id")
                .put("memoryKib", cost.memoryKib())
                .put("passes", cost.passes())
                .put("lanes", cost.lanes());
        json.put("salt", base64.encodeToString(salt)).put("key", base64.encodeToString(wrapped));
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /** The slot kept in that file; empty when the file does not hold one. */
    static Optional<KeySlot> parse(byte[] file) {
        try {
            JsonNode json = JSON.readTree(file);
            Base64.Decoder base64 = Base64.getDecoder();
            return Optional.of(
                    new KeySlot(
                            UUID.fromString(json.required("account").textValue()),
                            base64.decode(json.required("user").textValue()),
                            new KeyCost(
                                    json.required("memoryKib").intValue(),
                                    json.required("passes").intValue(),
                                    json.required("lanes").intValue()),
                            base64.decode(json.required("salt").textValue()),
                            base64.decode(json.required("key").textValue())));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static byte[] stretch(char[] password, byte[] salt, KeyCost cost) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] plain = new byte[encoded.remaining()];
        encoded.get(plain);
        try {
            return Argon2Function.getInstance(
                            cost.memoryKib(), cost.passes(), cost.lanes(), 32, Argon2.ID)
                    .hash(plain, salt)
                    .getBytes();
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static byte[] tag(String user, byte[] salt) {
        byte[] name =
                user.strip().toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        ByteBuffer both = ByteBuffer.allocate(salt.length + name.length).put(salt).put(name);
        return Arrays.copyOf(Digest.sha256(both.array()), 16);
    }

    private static byte[] context(UUID account) {
        return ("aval/slot/1/" + account).getBytes(StandardCharsets.UTF_8);
    }
}
