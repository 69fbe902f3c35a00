package ca.aval.app.cli;

import ca.aval.policy.profile.Identity;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ShippedProfiles;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Names the policies that come with Aval. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ProfileListCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Console console = ((AvalCommand) spec.root().userObject()).console();
        ShippedProfiles shipped = new ShippedProfiles();
        ObjectNode object = Console.object();
        ArrayNode profiles = object.putArray("profiles");
        for (String code : shipped.codes()) {
            PolicyProfile profile = shipped.of(code);
            Identity identity = profile.identity();
            ObjectNode one = profiles.addObject().put("code", code);
            one.set("title", ProfileJson.of(identity.title()));
            one.set("organization", ProfileJson.of(identity.organization()));
            one.put("jurisdiction", profile.jurisdiction()).put("edition", profile.edition());
            if (!json) {
                console.say(
                        "profile.line",
                        code,
                        identity.title().in(console.language()),
                        identity.organization().in(console.language()),
                        console.text("profile.law." + profile.jurisdiction()),
                        profile.edition());
            }
        }
        if (json) {
            console.print(object);
        }
        return Status.DONE;
    }
}
