package ca.aval.people.roster;

import ca.aval.security.Guard;

/** What a person does about the columns of a list, and what was said of them before. */
public record ColumnActs(LookAtColumns look, SayColumns say, ColumnMemory memory) {
    public static ColumnActs of(Guard guard, RosterReader reader, KeptColumns kept) {
        return new ColumnActs(new LookAtColumns(guard, reader), new SayColumns(guard, kept), kept);
    }
}
