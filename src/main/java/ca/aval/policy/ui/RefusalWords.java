package ca.aval.policy.ui;

import ca.aval.kit.Words;
import ca.aval.policy.PolicyEdition;
import ca.aval.policy.PolicyRefusal;
import ca.aval.policy.profile.Fault;
import ca.aval.policy.profile.ProfileFaultWords;

import java.util.List;

/** Says why a text is not put in force. */
final class RefusalWords {
    private final Words words;
    private final ProfileFaultWords faults = new ProfileFaultWords();

    RefusalWords(Words words) {
        this.words = words;
    }

    String sentence(PolicyRefusal why) {
        return switch (why) {
            case PolicyRefusal.Faulty(var found) -> words.say("refused.faulty", found.size());
            case PolicyRefusal.OtherLaw(var law) ->
                    words.say("refused.law", words.say("law." + law));
            case PolicyRefusal.OlderEdition(var offered, var known) ->
                    words.say("refused.older", said(offered), known.edition());
            case PolicyRefusal.SameEdition(var edition) -> words.say("refused.same", said(edition));
            case PolicyRefusal.UnknownBase(var base) -> words.say("refused.base", said(base));
            case PolicyRefusal.NothingNew(var edition) ->
                    words.say("refused.nothing", said(edition));
            case PolicyRefusal.ChangedMeanwhile() -> words.say("refused.meanwhile");
        };
    }

    /** Each fault of the file with its line; empty when the reason is another. */
    List<String> faults(PolicyRefusal why) {
        return why instanceof PolicyRefusal.Faulty(var found)
                ? found.stream().map(this::line).toList()
                : List.of();
    }

    private String line(Fault fault) {
        String sentence = faults.sentence(fault, words.language().getValue());
        return fault.line() == 0 ? sentence : words.say("fault.line", fault.line(), sentence);
    }

    private static String said(PolicyEdition edition) {
        return edition.code() + " " + edition.edition();
    }
}
