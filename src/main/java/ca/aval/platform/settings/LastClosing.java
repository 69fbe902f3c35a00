package ca.aval.platform.settings;

import java.time.Instant;

/**
 * What is said before the register is open, when it could not be asked.
 *
 * @param school whose register it is
 * @param at when it was last closed on this computer
 * @param by who closed it, as the program calls them
 */
public record LastClosing(String school, Instant at, String by) {}
