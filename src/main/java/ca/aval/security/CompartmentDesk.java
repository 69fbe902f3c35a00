package ca.aval.security;

import ca.aval.platform.crypto.CompartmentSeal;
import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.UnlockedKeys;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the acts on compartments share; inside a unit of work. */
final class CompartmentDesk {
    private final Compartments compartments;
    private final UnlockedKeys keys;
    private final CompartmentSeal seal;

    CompartmentDesk(Compartments compartments, UnlockedKeys keys) {
        this.compartments = compartments;
        this.keys = keys;
        seal = new CompartmentSeal(keys);
    }

    /** The keys of that compartment, oldest first. */
    List<CompartmentKey> keysOf(String name) {
        return compartments.keys().stream().filter(key -> key.name().equals(name)).toList();
    }

    /** Who may open that compartment, the recovery key included. */
    Set<UUID> holders(String name) {
        Set<UUID> its = keysOf(name).stream().map(CompartmentKey::id).collect(Collectors.toSet());
        return compartments.grants().stream()
                .filter(grant -> its.contains(grant.key()))
                .map(CompartmentGrant::holder)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A new key of that compartment, for those who have a slot of their own. */
    void add(String name, Set<UUID> holders, Instant now) {
        UUID id = UUID.randomUUID();
        CompartmentSeal.Fresh fresh = seal.fresh(id);
        compartments.add(new CompartmentKey(id, name, now, fresh.publicKey(), fresh.trace()));
        for (UUID holder : holders) {
            seal.grant(id, fresh.privateKey(), holder)
                    .ifPresent(closed -> grant(id, holder, closed));
        }
        Arrays.fill(fresh.privateKey(), (byte) 0);
    }

    private void grant(UUID key, UUID holder, byte[] closed) {
        compartments.grant(new CompartmentGrant(UUID.randomUUID(), key, holder, closed));
    }

    /** The private key of that key; empty when whoever is signed in may not open it. */
    Optional<byte[]> own(UUID key) {
        return compartments.grants().stream()
                .filter(grant -> grant.key().equals(key))
                .filter(grant -> grant.holder().equals(keys.holder()))
                .findFirst()
                .flatMap(grant -> seal.granted(key, grant.sealed()));
    }

    /** Lets a holder open what that key closed; what is there already is replaced. */
    void let(UUID key, UUID holder, byte[] opened) {
        seal.grant(key, opened, holder)
                .ifPresent(
                        closed -> {
                            withdraw(key, holder);
                            grant(key, holder, closed);
                        });
    }

    void withdraw(UUID key, UUID holder) {
        compartments.grants().stream()
                .filter(grant -> grant.key().equals(key) && grant.holder().equals(holder))
                .forEach(compartments::withdraw);
    }

    /** What that holder could open, its prepared slot opens too, as far as is possible. */
    void renew(UUID holder) {
        for (CompartmentGrant grant : compartments.grants()) {
            if (grant.holder().equals(holder)) {
                own(grant.key()).ifPresent(opened -> renew(grant, opened));
            }
        }
    }

    private void renew(CompartmentGrant grant, byte[] opened) {
        seal.grantPrepared(grant.key(), opened, grant.holder())
                .ifPresent(
                        closed -> {
                            compartments.withdraw(grant);
                            grant(grant.key(), grant.holder(), closed);
                        });
        Arrays.fill(opened, (byte) 0);
    }

    /**
     * Whatever whoever is signed in can open, the recovery key's prepared slot opens too; what only
     * the key before it opened is closed to the recovery key from now on.
     */
    void renewRecovery() {
        List<UUID> granted = grantedToRecovery();
        for (CompartmentKey key : compartments.keys()) {
            byte[] opened = own(key.id()).orElse(null);
            if (opened != null) {
                seal.grantPrepared(key.id(), opened, KeyRing.RECOVERY)
                        .ifPresent(closed -> replace(key.id(), closed));
                Arrays.fill(opened, (byte) 0);
            } else if (granted.contains(key.id())) {
                withdraw(key.id(), KeyRing.RECOVERY);
            }
        }
    }

    private void replace(UUID key, byte[] closed) {
        withdraw(key, KeyRing.RECOVERY);
        grant(key, KeyRing.RECOVERY, closed);
    }

    /** Lets the recovery key in force open what it cannot yet and whoever is signed in can. */
    void completeRecovery() {
        List<UUID> granted = grantedToRecovery();
        for (CompartmentKey key : compartments.keys()) {
            if (!granted.contains(key.id())) {
                own(key.id())
                        .ifPresent(
                                opened -> {
                                    let(key.id(), KeyRing.RECOVERY, opened);
                                    Arrays.fill(opened, (byte) 0);
                                });
            }
        }
    }

    /** The compartments of which the recovery key cannot open everything, by name. */
    List<String> closedToRecovery() {
        List<UUID> granted = grantedToRecovery();
        return compartments.keys().stream()
                .filter(key -> !granted.contains(key.id()))
                .map(CompartmentKey::name)
                .distinct()
                .sorted()
                .toList();
    }

    private List<UUID> grantedToRecovery() {
        return compartments.grants().stream()
                .filter(grant -> grant.holder().equals(KeyRing.RECOVERY))
                .map(CompartmentGrant::key)
                .toList();
    }
}
