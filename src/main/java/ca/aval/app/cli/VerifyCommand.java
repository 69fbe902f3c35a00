package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.journal.Verified;
import ca.aval.journal.VerifiedWords;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.Progress;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;

import java.time.Instant;
import java.util.Arrays;

/** Checks the journal, the documents and the database of the register against each other. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand extends RegisterCommand {
    /** Nobody watches a command, and it is not stopped half way. */
    private record Unwatched() implements Progress {
        @Override
        public void done(int count, int of) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** A register that is not opened because its journal is broken is looked into all the same. */
    @Override
    public Integer call() throws Exception {
        console();
        char[] password = aval().password(false);
        char[] again = password.clone();
        try (OpenRegister register = aval().open(password)) {
            return done(register);
        } catch (Problem refused) {
            return tell(
                    aval().registers()
                            .examine(aval().data(), aval().user(), again, refused)
                            .orElseThrow(() -> refused));
        } finally {
            Arrays.fill(again, '\0');
        }
    }

    @Override
    int work(OpenRegister register) throws Refusal {
        return tell(register.journalParts().verify().verify(new Unwatched()));
    }

    private int tell(Verified verified) throws Refusal {
        String said = new VerifiedWords(aval().clock()).say(console().language(), verified);
        boolean sound = verified instanceof Verified.Sound;
        if (json()) {
            console().print(object(verified));
        } else if (sound) {
            console().line(said);
        }
        if (!sound) {
            console().error(said);
        }
        return sound ? Status.DONE : Status.PROBLEM;
    }

    private static ObjectNode object(Verified verified) {
        ObjectNode json = Console.object().put("sound", verified instanceof Verified.Sound);
        switch (verified) {
            case Verified.Sound(var acts, var documents, var since, var head) ->
                    json.put("acts", acts)
                            .put("documents", documents)
                            .put("since", iso(since))
                            .put("head", head);
            case Verified.Broken broken -> {
                json.put("part", broken.part().name())
                        .put("file", broken.file())
                        .put("sequence", broken.sequence())
                        .put("act", broken.act())
                        .put("at", iso(broken.at()));
                broken.about().forEach(json.putArray("about")::add);
            }
            case Verified.Stopped() -> json.put("stopped", true);
        }
        return json;
    }

    private static @Nullable String iso(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
