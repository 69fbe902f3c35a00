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
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The master key and the private key of one account, wrapped by its password.
 *
 * @param account whose slot it is
 * @param userTag a keyed trace of the user name, so that the file does not show the name
 * @param wrapped the master key
 * @param publicKey in clear; {@code trace} shows that someone with the master key put it there
 * @param wrappedPrivate the private key that belongs to it
 */
record KeySlot(
        UUID account,
        byte[] userTag,
        KeyCost cost,
        byte[] salt,
        byte[] wrapped,
        byte[] publicKey,
        byte[] trace,
        byte[] wrappedPrivate) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMAT = 2;

    /** What a password brought out of a slot. */
    record Content(MasterKey master, HolderKeys holder) {
        Content copy() {
            return new Content(
                    new MasterKey(master.bytes()),
                    new HolderKeys(holder.publicKey().clone(), holder.privateKey().clone()));
        }
    }

    static KeySlot wrap(Content content, UUID account, String user, char[] password, KeyCost cost) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return wrap(content, account, tag(user, salt), salt, password, cost);
    }

    private static KeySlot wrap(
            Content content,
            UUID account,
            byte[] userTag,
            byte[] salt,
            char[] password,
            KeyCost cost) {
        byte[] key = stretch(password, salt, cost);
        byte[] master = content.master().bytes();
        try {
            Seal seal = new Seal(key);
            byte[] publicKey = content.holder().publicKey();
            return new KeySlot(
                    account,
                    userTag,
                    cost,
                    salt,
                    seal.close(master, context(account, "master")),
                    publicKey,
                    trace(content.master(), account, publicKey),
                    seal.close(content.holder().privateKey(), context(account, "private")));
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(master, (byte) 0);
        }
    }

    /** Whether it is from before accounts had keys of their own. */
    boolean isFirstFormat() {
        return publicKey.length == 0;
    }

    /** The same slot, for the same password, as it is written today. */
    KeySlot inThisFormat(Content content, char[] password) {
        return wrap(content, account, userTag, salt, password, cost);
    }

    boolean isOf(String user) {
        return Arrays.equals(userTag, tag(user, salt));
    }

    /** What that password opens; empty when it is another, or the public key was exchanged. */
    Optional<Content> unwrap(char[] password) {
        byte[] key = stretch(password, salt, cost);
        try {
            Seal seal = new Seal(key);
            if (isFirstFormat()) {
                return seal.open(wrapped, text("aval/slot/1/" + account))
                        .map(master -> new Content(new MasterKey(master), HolderKeys.random()));
            }
            return seal.open(wrapped, context(account, "master"))
                    .map(MasterKey::new)
                    .filter(this::isBoundTo)
                    .flatMap(
                            master ->
                                    seal.open(wrappedPrivate, context(account, "private"))
                                            .map(p -> new HolderKeys(publicKey, p))
                                            .map(holder -> new Content(master, holder)));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Whether the public key was put there by someone who had that master key. */
    boolean isBoundTo(MasterKey master) {
        return MessageDigest.isEqual(trace, trace(master, account, publicKey));
    }

    /**
     * The fingerprint of this slot: another password, another fingerprint. It stands in rows, and
     * must not look like the name of a document there, which is hexadecimal.
     */
    String mark() {
        StringBuilder all = new StringBuilder(account.toString());
        all.append(cost);
        for (byte[] part : parts()) {
            all.append('/').append(HexFormat.of().formatHex(part));
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private byte[][] parts() {
        return new byte[][] {userTag, salt, wrapped, publicKey, trace, wrappedPrivate};
    }

    byte[] toBytes() {
        ObjectNode json = JSON.createObjectNode();
        Base64.Encoder base64 = Base64.getEncoder();
        json.put("format", FORMAT)
                .put("account", account.toString())
                .put("user", base64.encodeToString(userTag));
        json.put("function", "argon2id")
                .put("memoryKib", cost.memoryKib())
                .put("passes", cost.passes())
                .put("lanes", cost.lanes());
        json.put("salt", base64.encodeToString(salt))
                .put("key", base64.encodeToString(wrapped))
                .put("publicKey", base64.encodeToString(publicKey))
                .put("trace", base64.encodeToString(trace))
                .put("privateKey", base64.encodeToString(wrappedPrivate))
                .put("check", mark());
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /** The slot kept in that file; empty when the file does not hold one whole and unchanged. */
    static Optional<KeySlot> parse(byte[] file) {
        try {
            JsonNode json = JSON.readTree(file);
            boolean first = json.required("format").intValue() == 1;
            KeySlot slot =
                    new KeySlot(
                            UUID.fromString(json.required("account").textValue()),
                            bytes(json, "user"),
                            new KeyCost(
                                    json.required("memoryKib").intValue(),
                                    json.required("passes").intValue(),
                                    json.required("lanes").intValue()),
                            bytes(json, "salt"),
                            bytes(json, "key"),
                            first ? new byte[0] : bytes(json, "publicKey"),
                            first ? new byte[0] : bytes(json, "trace"),
                            first ? new byte[0] : bytes(json, "privateKey"));
            return first || slot.mark().equals(json.required("check").textValue())
                    ? Optional.of(slot)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(JsonNode json, String field) {
        return Base64.getDecoder().decode(json.required(field).textValue());
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
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }

    private static byte[] tag(String user, byte[] salt) {
        byte[] name = user.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        ByteBuffer both = ByteBuffer.allocate(salt.length + name.length).put(salt).put(name);
        return Arrays.copyOf(Digest.sha256(both.array()), 16);
    }

    private static byte[] trace(MasterKey master, UUID account, byte[] publicKey) {
        byte[] name = context(account, "public");
        return Digest.keyed(
                master.derive("slot-public-keys"),
                ByteBuffer.allocate(name.length + publicKey.length)
                        .put(name)
                        .put(publicKey)
                        .array());
    }

    private static byte[] context(UUID account, String part) {
        return text("aval/slot/2/" + account + "/" + part);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
