package ca.aval.policy.ui;

import ca.aval.platform.text.Language;
import ca.aval.policy.profile.PlainRule;
import ca.aval.policy.profile.PlainRules;
import ca.aval.policy.profile.PlainSection;
import ca.aval.policy.profile.PolicyProfile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in plain words, matter by matter, in what two policies differ. */
public final class PlainChanges {
    private final PlainRules rules = new PlainRules();

    /** The matters with a difference, in the order in which a policy is read. */
    public List<PlainChange.Section> between(
            PolicyProfile before, PolicyProfile after, Language language) {
        Map<String, PlainSection> old = byCode(rules.of(before, language));
        Map<String, PlainSection> now = byCode(rules.of(after, language));
        Map<String, PlainSection> all = new LinkedHashMap<>(now);
        old.forEach(all::putIfAbsent);
        List<PlainChange.Section> found = new ArrayList<>();
        all.forEach(
                (code, section) -> {
                    List<PlainChange> changes = between(said(old.get(code)), said(now.get(code)));
                    if (!changes.isEmpty()) {
                        found.add(new PlainChange.Section(section.title(), changes));
                    }
                });
        return List.copyOf(found);
    }

    private static Map<String, PlainSection> byCode(List<PlainSection> sections) {
        Map<String, PlainSection> byCode = new LinkedHashMap<>();
        sections.forEach(section -> byCode.put(section.code(), section));
        return byCode;
    }

    private static List<PlainRule> said(@Nullable PlainSection section) {
        return section == null ? List.of() : section.rules();
    }

    /** What stands at the same place of both is one change; what is the same in both is none. */
    private static List<PlainChange> between(List<PlainRule> before, List<PlainRule> after) {
        List<PlainRule> gone = new ArrayList<>(before);
        List<PlainRule> come = new ArrayList<>();
        for (PlainRule rule : after) {
            if (!gone.remove(rule)) {
                come.add(rule);
            }
        }
        List<PlainChange> changes = new ArrayList<>();
        for (PlainRule rule : come) {
            PlainRule other =
                    gone.stream().filter(g -> g.at().equals(rule.at())).findFirst().orElse(null);
            gone.remove(other);
            changes.add(
                    new PlainChange(rule.group(), other == null ? "" : text(other), text(rule)));
        }
        gone.forEach(rule -> changes.add(new PlainChange(rule.group(), text(rule), "")));
        return changes;
    }

    private static String text(PlainRule rule) {
        StringBuilder clauses = new StringBuilder();
        rule.clauses()
                .forEach(
                        clause ->
                                clauses.append(clauses.isEmpty() ? "" : ", ").append(clause.id()));
        return clauses.isEmpty() ? rule.text() : rule.text() + " (" + clauses + ")";
    }
}
