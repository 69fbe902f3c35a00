package ca.aval.consent.ui.entry;

import java.util.List;

/**
 * Who signed a paper, as it is chosen on the screen.
 *
 * @param who the identities of those who signed, one or two; none: nobody did
 * @param other somebody else, whose name is typed
 * @param word short, for the row: “Mère et élève”
 * @param full with the name, for the list
 */
public record Signer(List<String> who, boolean other, String word, String full) {
    public Signer {
        who = List.copyOf(who);
    }

    /** Whether the same people are meant, whatever the language. */
    boolean same(Signer signer) {
        return other == signer.other && who.equals(signer.who);
    }
}
