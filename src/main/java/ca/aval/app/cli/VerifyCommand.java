package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.journal.Verified;
import ca.aval.journal.VerifiedWords;
import ca.aval.platform.work.Progress;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;

import java.time.Instant;

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

    @Override
    int work(OpenRegister register) throws Refusal {
        Verified verified = register.journalParts().verify().verify(new Unwatched());
        String said = new VerifiedWords(register.clock()).say(console().language(), verified);
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
