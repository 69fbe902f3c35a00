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

    void renewRecovery() {
        renew(KeyRing.RECOVERY);
    }
}
