package ca.aval.policy.ui;

import ca.aval.kit.State;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One rule of the policy as the page shows it.
 *
 * @param group the head over it; empty for none
 * @param mark that it is open, not applied or to be confirmed; null where it is simply said
 * @param clauses each as its number and what it is about
 */
public record ShownRule(String group, String text, @Nullable State mark, List<String> clauses) {}
