package ca.aval.people.ui;

import ca.aval.kit.State;
import ca.aval.people.PupilId;

/**
 * One pupil in the plan of the next year.
 *
 * @param now the class of the year that ends, in words
 * @param next the class of the next year; empty when there is none
 * @param fate its code, as the choice of the line holds it
 * @param state the fate with its sign and its words
 */
public record TurnLine(
        PupilId id, String name, String now, String next, String fate, State state) {}
