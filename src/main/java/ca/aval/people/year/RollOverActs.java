package ca.aval.people.year;

/** Everything that can be done to turn the year. */
public record RollOverActs(PlanRollOver plan, ApplyRollOver apply, UndoRollOver undo) {}
