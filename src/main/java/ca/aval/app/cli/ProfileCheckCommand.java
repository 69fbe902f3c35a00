package ca.aval.app.cli;

import ca.aval.platform.file.ChosenFile;
import ca.aval.platform.text.Language;
import ca.aval.policy.profile.Fault;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileFaultWords;
import ca.aval.policy.profile.ProfileReader;
import ca.aval.policy.profile.Reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Says whether a file is a valid policy profile, and each place where it is not. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class ProfileCheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Console console = ((AvalCommand) spec.root().userObject()).console();
        String name = String.valueOf(file.getFileName());
        return switch (new ProfileReader()
                .read(name, ChosenFile.read(file, ProfileReader.LONGEST))) {
            case Reading.Read read -> valid(read.profile(), console);
            case Reading.Refused refused -> refused(refused.faults(), name, console);
        };
    }

    private int valid(PolicyProfile profile, Console console) {
        if (json) {
            ObjectNode object = object(true, profile);
            object.putArray("faults");
            console.print(object);
        } else {
            console.say(
                    "profile.valid",
                    profile.code(),
                    profile.edition(),
                    profile.identity().organization().in(console.language()));
        }
        return Status.DONE;
    }

    private int refused(List<Fault> faults, String name, Console console) {
        ProfileFaultWords words = new ProfileFaultWords();
        Language language = console.language();
        if (!json) {
            faults.forEach(fault -> console.error(words.line(name, fault, language)));
            if (faults.size() >= Reading.Refused.MOST) {
                console.error(console.text("profile.refused", faults.size(), name));
            }
            return Status.REFUSED;
        }
        ObjectNode object = object(false, null);
        ArrayNode all = object.putArray("faults");
        for (Fault fault : faults) {
            all.addObject()
                    .put("file", name)
                    .put("line", fault.line())
                    .put("column", fault.column())
                    .put("path", fault.path())
                    .put("kind", fault.kind().name())
                    .put("sentence", words.sentence(fault, language));
        }
        console.print(object);
        console.error(console.text("profile.refused", faults.size(), name));
        return Status.REFUSED;
    }

    private static ObjectNode object(boolean valid, @Nullable PolicyProfile profile) {
        ObjectNode object = Console.object().put("valid", valid);
        return profile == null
                ? object
                : object.put("code", profile.code()).put("edition", profile.edition());
    }
}
