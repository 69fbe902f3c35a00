package ca.aval.app.cli;

import ca.aval.platform.text.Language;
import ca.aval.policy.profile.PlainRule;
import ca.aval.policy.profile.PlainRules;
import ca.aval.policy.profile.PlainSection;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ShippedProfiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Says one policy in plain words, with the clauses, or gives all of it to a program. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ProfileShowCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "ID")
    private String code = "";

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Console console = ((AvalCommand) spec.root().userObject()).console();
        ShippedProfiles shipped = new ShippedProfiles();
        if (!shipped.codes().contains(code)) {
            throw console.refusal("profile.unknown", String.join(", ", shipped.codes()));
        }
        PolicyProfile profile = shipped.of(code);
        if (json) {
            console.print(ProfileJson.of(profile));
        } else {
            tell(profile, console);
        }
        return Status.DONE;
    }

    private static void tell(PolicyProfile profile, Console console) {
        Language language = console.language();
        PlainRules rules = new PlainRules();
        console.line(profile.identity().title().in(language));
        console.line(profile.identity().organization().in(language));
        for (PlainSection section : rules.of(profile, language)) {
            console.line("");
            console.line(section.title());
            console.line("-".repeat(section.title().length()));
            String group = "";
            for (PlainRule rule : section.rules()) {
                if (!rule.group().equals(group)) {
                    group = rule.group();
                    console.line(group.isEmpty() ? "" : "  " + group);
                }
                String mark = rules.mark(rule, language);
                console.line("  - " + (mark.isEmpty() ? "" : "[" + mark + "] ") + rule.text());
                if (!rule.clauses().isEmpty()) {
                    console.line("      " + clauses(rule, rules, language));
                }
            }
        }
    }

    private static String clauses(PlainRule rule, PlainRules rules, Language language) {
        return rule.clauses().stream()
                .map(clause -> rules.place(rule, clause, language))
                .collect(Collectors.joining("; ", "(", ")"));
    }
}
