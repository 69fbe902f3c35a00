package ca.aval.policy.ui;

import ca.aval.policy.profile.Approval;
import ca.aval.policy.profile.ConsentRules;
import ca.aval.policy.profile.CoveredPersons;
import ca.aval.policy.profile.Fault;
import ca.aval.policy.profile.Gap;
import ca.aval.policy.profile.ProfileFaultWords;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Says a fault in the words of the form, where the file would name keys and codes. */
final class EditorFaultWords {
    private final EditorWords words;
    private final ProfileFaultWords faults = new ProfileFaultWords();

    EditorFaultWords(EditorWords words) {
        this.words = words;
    }

    String sentence(Fault fault) {
        return switch (fault.kind()) {
            case MISSING_KEY, MISSING_LANGUAGE, EMPTY -> words.words().say("editor.missing");
            case NOBODY_DECIDES -> said(fault, kind(fault), fault.args().get(1));
            case DECIDER_WITHOUT_DECISION ->
                    said(fault, kind(fault), words.word(Approval.Path.class, fault.args().get(1)));
            case SHARED_WITHOUT_PAGE -> said(fault, kind(fault));
            case OBJECTION_WITHOUT_ADDRESS, ADDRESS_WITHOUT_OBJECTION ->
                    said(
                            fault,
                            words.words().say("field.objectionsTo"),
                            words.word(
                                    ConsentRules.Regime.class, ConsentRules.Regime.OPT_OUT.name()));
            case OBJECTION_WITHOUT_GAP ->
                    said(fault, words.word(Gap.Effect.class, fault.args().getFirst()));
            case NOT_COVERED ->
                    said(fault, persons(fault.args().getFirst()), persons(fault.args().getLast()));
            case UNKNOWN_REFERENCE, MEASURES_FROM_NOWHERE -> said(fault, fault.args().getFirst());
            case SEVERAL_PREVAIL, DUPLICATE_CODE -> said(fault);
            case WRONG_TYPE -> fault.args().get(1).equals("NUMBER") ? said(fault) : plain(fault);
            default -> plain(fault);
        };
    }

    private String plain(Fault fault) {
        return faults.sentence(fault, words.words().language().getValue());
    }

    private String said(Fault fault, Object... args) {
        return words.words().say("wrong." + fault.kind(), args);
    }

    private String kind(Fault fault) {
        return words.word(Approval.Kind.class, fault.args().getFirst());
    }

    private String persons(String names) {
        return Arrays.stream(names.split(", ", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> words.word(CoveredPersons.PersonType.class, name))
                .collect(Collectors.joining("; "));
    }
}
