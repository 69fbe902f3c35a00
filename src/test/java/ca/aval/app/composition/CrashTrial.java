package ca.aval.app.composition;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Opening;
import ca.aval.platform.register.Register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Kills the program over and over on registers that live through many killings. */
final class CrashTrial {
    private static final int ROUNDS_OF_A_REGISTER = 20;

    private final Path folder;
    private final Random random;
    private final List<String> flags;
    private final List<String> acknowledged = new ArrayList<>();
    private final Map<Opening.State, Integer> openings = new EnumMap<>(Opening.State.class);
    private int rounds;
    private int acts;
    private int lost;
    private int unopenable;
    private int half;
    private int told;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param flags for the virtual machine of the program that is killed
     */
    CrashTrial(Path folder, long seed, List<String> flags) {
        this.folder = folder;
        this.flags = flags;
        random = new Random(seed);
    }

    void run(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            int number = rounds / ROUNDS_OF_A_REGISTER;
            if (rounds % ROUNDS_OF_A_REGISTER == 0) {
                acknowledged.clear();
                remove(folder.resolve("register-" + (number - 1)));
            }
            round(folder.resolve("register-" + number));
        }
    }

    private static void remove(Path register) throws IOException {
        if (Files.exists(register)) {
            try (var files = Files.walk(register)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void round(Path place) throws IOException {
        CrashRound round = CrashRound.of(place, random, flags);
        rounds++;
        acts += round.acknowledged().size();
        acknowledged.addAll(round.acknowledged());
        if (!round.errors().isBlank()) {
            faults.add("round " + rounds + " said: " + round.errors());
        }
        look(place);
    }

    private void look(Path place) {
        if (!Register.isIn(place)) {
            beginAgain(place);
            return;
        }
        try (CrashSchool.Opened open = CrashSchool.look(place)) {
            OpenRegister register = open.register();
            openings.merge(register.opening().state(), 1, Integer::sum);
            List<String> found = new CrashCheck(open.store(), register).faults(acknowledged);
            lost += (int) found.stream().filter(f -> !f.startsWith("half")).count();
            half += (int) found.stream().filter(f -> f.startsWith("half")).count();
            found.forEach(f -> faults.add("round " + rounds + ": " + f));
        } catch (Problem e) {
            unopenable++;
            faults.add("round " + rounds + " does not open: " + e.kind() + " " + e.arguments());
        }
        faults.stream().skip(told).forEach(System.out::println);
        told = faults.size();
    }

    /** Killed while it was made: nothing had been promised, and the place can be used again. */
    private void beginAgain(Path place) {
        try {
            CrashSchool.make(place).close();
        } catch (Problem e) {
            unopenable++;
            faults.add("round " + rounds + " cannot be made again: " + e.kind());
        }
        if (!acknowledged.isEmpty()) {
            unopenable++;
            faults.add("round " + rounds + ": no register where one was");
        }
    }

    /** What was wrong, round by round. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The figures in one line. */
    String figures() {
        return "%d rounds, %d acts acknowledged, %d lost, %d unopenable, %d half acts; opened: %s"
                .formatted(rounds, acts, lost, unopenable, half, openings);
    }
}
