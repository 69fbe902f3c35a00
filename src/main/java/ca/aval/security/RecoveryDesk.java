package ca.aval.security;

import ca.aval.platform.crypto.CompartmentSeal;
import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.UnlockedKeys;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Lets the recovery key, or an account, open what whoever is signed in can open. */
final class RecoveryDesk {
    private final Compartments compartments;
    private final UnlockedKeys keys;
    private final CompartmentSeal seal;

    RecoveryDesk(Compartments compartments, UnlockedKeys keys) {
        this.compartments = compartments;
        this.keys = keys;
        seal = new CompartmentSeal(keys);
    }

    /** What that holder could open, its prepared slot opens too, as far as is possible. */
    void renew(UUID holder) {
        for (CompartmentGrant grant : compartments.grants()) {
            if (grant.holder().equals(holder)) {
                renewed(grant)
                        .ifPresent(
                                fresh -> {
                                    compartments.withdraw(grant);
                                    compartments.grant(fresh);
                                });
            }
        }
    }

    private Optional<CompartmentGrant> renewed(CompartmentGrant grant) {
        return compartments.grants().stream()
                .filter(own -> own.key().equals(grant.key()))
                .filter(own -> own.holder().equals(keys.holder()))
                .findFirst()
                .flatMap(own -> seal.granted(own.key(), own.sealed()))
                .flatMap(
                        opened -> {
                            Optional<byte[]> closed =
                                    seal.grantPrepared(grant.key(), opened, grant.holder());
                            Arrays.fill(opened, (byte) 0);
                            return closed;
                        })
                .map(
                        closed ->
                                new CompartmentGrant(
                                        UUID.randomUUID(), grant.key(), grant.holder(), closed));
    }

    void renewRecovery() {
        renew(KeyRing.RECOVERY);
    }
}
