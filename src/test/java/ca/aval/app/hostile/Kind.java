package ca.aval.app.hostile;

import java.util.Random;
import java.util.function.Function;

/**
 * One way of making a file that nobody should have sent.
 *
 * @param ending of its name, with the point
 * @param make the bytes, the same for the same chance
 */
record Kind(String name, String ending, Function<Random, byte[]> make) {
    /** One that needs no chance. */
    static Kind fixed(String name, String ending, byte[] bytes) {
        return new Kind(name, ending, chance -> bytes);
    }

    HostileFile file(int number, Random chance) {
        return new HostileFile(name, name + "-" + number + ending, make.apply(chance));
    }
}
