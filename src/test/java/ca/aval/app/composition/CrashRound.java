package ca.aval.app.composition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One killing: the program is started, left to act, and killed without warning at a random moment.
 *
 * @param moment in which part of its life it was killed
 * @param acknowledged what it had said was done
 * @param opened whether it had come as far as an open register
 * @param ended whether it ended before it could be killed
 * @param errors what it said on its error stream
 */
record CrashRound(
        Moment moment, List<String> acknowledged, boolean opened, boolean ended, String errors) {
    private static final int MANY = 1_000_000;

    /** In which part of its life the program is killed. */
    enum Moment {
        OPENING,
        ACTING,
        CLOSING;

        static Moment any(Random random) {
            int chance = random.nextInt(10);
            return chance == 0 ? OPENING : chance == 1 ? CLOSING : ACTING;
        }
    }

    static CrashRound of(Path folder, Random random, List<String> flags) throws IOException {
        Moment moment = Moment.any(random);
        boolean papers = random.nextInt(8) == 0;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(
                List.of(
                        "-cp",
                        classPath(),
                        CrashChild.class.getName(),
                        folder.toString(),
                        String.valueOf(random.nextLong()),
                        String.valueOf(moment == Moment.CLOSING ? 1 + random.nextInt(4) : MANY),
                        String.valueOf(papers)));
        Path errors = Files.createTempFile(folder.toAbsolutePath().getParent(), "errors", ".txt");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try {
            return live(process, moment, papers, random, errors);
        } finally {
            process.destroyForcibly();
        }
    }

    private static CrashRound live(
            Process process, Moment moment, boolean papers, Random random, Path errors)
            throws IOException {
        List<String> acknowledged = new ArrayList<>();
        boolean opened = false;
        int enough = random.nextInt(papers ? 8 : 30);
        if (moment == Moment.OPENING) {
            killAfter(process, random.nextInt(3000));
        }
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(CrashChild.OPEN)) {
                    opened = true;
                    if (moment == Moment.ACTING && enough == 0) {
                        killAfter(process, random.nextInt(300));
                    }
                } else if (line.equals(CrashChild.CLOSING)) {
                    killAfter(process, random.nextInt(600));
                } else if (line.startsWith(CrashChild.ACKNOWLEDGED)) {
                    acknowledged.add(line.substring(CrashChild.ACKNOWLEDGED.length()));
                    if (moment == Moment.ACTING && acknowledged.size() == enough) {
                        killAfter(process, random.nextInt(80));
                    }
                }
            }
        }
        return new CrashRound(
                moment, acknowledged, opened, ended(process), Files.readString(errors));
    }

    /** Without closing the stream: what was said before the killing is still to be read. */
    private static void killAfter(Process process, int milliseconds) {
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS)
                .execute(process.toHandle()::destroyForcibly);
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException("the trial was interrupted", e);
        }
    }

    /** What this trial runs with, whether Maven wrapped it in a jar or not. */
    static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
