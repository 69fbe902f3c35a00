package ca.aval.policy.profile;

import ca.aval.policy.profile.PlainRule.Mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of one section while they are being written. */
final class RuleSheet {
    private final RuleSpeech speech;
    private final List<PlainRule> rules = new ArrayList<>();
    private String group = "";

    RuleSheet(RuleSpeech speech) {
        this.speech = speech;
    }

    /** What follows stands under that word. */
    RuleSheet under(String head) {
        group = head;
        return this;
    }

    RuleSheet add(String at, List<String> clauses, String text) {
        return add(at, clauses, Mark.SAID, text);
    }

    /** Said nowhere in the policy. */
    RuleSheet open(String at, List<String> clauses, String text) {
        return add(at, clauses, Mark.NOT_SAID, text);
    }

    /** One rule; nothing where there is no text. */
    RuleSheet add(String at, List<String> clauses, Mark mark, String text) {
        if (!text.isBlank()) {
            rules.add(new PlainRule(group, text, speech.clauses(clauses), mark, at));
        }
        return this;
    }

    /** Where the policy speaks of this matter as a whole. */
    RuleSheet about(String at, List<String> clauses) {
        return clauses.isEmpty() ? this : add(at, clauses, speech.say("about"));
    }

    /** A list of rules that the policy words by itself. */
    RuleSheet rules(String at, List<Rule> said) {
        for (Rule rule : said) {
            add(
                    at + "[" + rule.code() + "]",
                    rule.clauses(),
                    Mark.of(rule.ours(), Mark.SAID),
                    RuleSpeech.sentence(speech.text(rule.text())));
        }
        return this;
    }

    /** The same under a head of their own; no head without a rule. */
    RuleSheet rules(String at, String head, List<Rule> said) {
        String before = group;
        return said.isEmpty() ? this : under(head).rules(at, said).under(before);
    }

    /** All of them; those under the same head come together. */
    List<PlainRule> written() {
        Map<String, List<PlainRule>> heads = new LinkedHashMap<>();
        rules.forEach(
                rule -> heads.computeIfAbsent(rule.group(), head -> new ArrayList<>()).add(rule));
        return heads.values().stream().flatMap(List::stream).toList();
    }
}
