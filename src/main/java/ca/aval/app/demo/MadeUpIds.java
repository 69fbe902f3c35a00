package ca.aval.app.demo;

import java.util.Random;
import java.util.UUID;

/** Identities that are the same each time the demonstration school is made. */
final class MadeUpIds {
    private MadeUpIds() {}

    static UUID next(Random random) {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L,
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
