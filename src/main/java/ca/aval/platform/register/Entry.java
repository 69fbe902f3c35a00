package ca.aval.platform.register;

import ca.aval.platform.crypto.KeyRing;

/** Everything that an open register is made of. */
record Entry(
        RegisterFolder folder,
        Surroundings with,
        RegisterLock lock,
        RegisterKeys keys,
        KeyRing.Opened unlocked,
        byte[] formCodeKey,
        RegisterOpener.Opened opened) {}
