package ca.aval.platform.register;

import java.util.UUID;

/** Everything that an open register is made of. */
record Entry(
        RegisterFolder folder,
        Surroundings with,
        RegisterLock lock,
        RegisterKeys keys,
        UUID account,
        byte[] formCodeKey,
        RegisterOpener.Opened opened) {}
