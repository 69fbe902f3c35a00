package ca.aval.policy.ui;

import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.policy.PolicyCandidate;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.PolicyVersion;
import ca.aval.policy.ReadPolicy;
import ca.aval.policy.profile.PolicyProfile;

/** Words the policies of a list, in the language of the moment. */
final class PolicyLines {
    private final Words words;
    private final PolicyInForce now;

    PolicyLines(Words words, PolicyInForce now) {
        this.words = words;
        this.now = now;
    }

    PolicyLine offered(PolicyChoices.Choice choice) {
        PolicyProfile profile = choice.profile();
        Language language = words.language().getValue();
        return new PolicyLine(
                profile.code(),
                profile.identity().organization().in(language),
                profile.identity().title().in(language),
                profile.code() + " " + profile.edition(),
                profile.equals(now.profile()) ? words.say("state.now") : "",
                "",
                "",
                new PolicyCandidate(
                        profile.code() + ".yaml",
                        choice.text(),
                        PolicyVersion.Reason.CHOSEN,
                        null));
    }

    PolicyLine earlier(ReadPolicy.Stay stay) {
        PolicyVersion version = stay.version();
        return new PolicyLine(
                version.id().toString(),
                "",
                version.title().in(words.language().getValue()),
                version.edition().code() + " " + version.edition().edition(),
                version.id().equals(now.version())
                        ? words.say("state.now-since", stay.since())
                        : stay.since().toString(),
                stay.by(),
                words.say("why." + version.reason()),
                PolicyCandidate.of(version));
    }
}
