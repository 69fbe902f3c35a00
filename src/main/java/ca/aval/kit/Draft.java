package ca.aval.kit;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * What was typed in a form and not yet saved.
 *
 * @param at when it was kept, as the clock on the wall showed it
 * @param answers each answer under its name in the form
 */
public record Draft(LocalDateTime at, Map<String, String> answers) {
    public Draft {
        answers = Map.copyOf(answers);
    }
}
