package ca.aval.consent.ui.entry;

import ca.aval.kit.Reply;
import ca.aval.kit.State;

import java.util.List;

/** One paper of the pile as it is shown. */
public record PileLine(String code, String name, List<Reply> replies, String signer, State state) {
    public PileLine {
        replies = List.copyOf(replies);
    }
}
