package ca.aval.shell.search;

import ca.aval.kit.Icon;
import ca.aval.platform.place.Destination;

import java.util.function.Supplier;

/**
 * One thing that can be found.
 *
 * @param title by which it is known
 * @param keys more words under which it is found, such as a number
 * @param detail what tells it apart from its namesakes, in the language of the moment; asked for on
 *     the screen thread
 */
public record Findable(
        Icon icon, String title, String keys, Supplier<String> detail, Destination place) {}
