package ca.aval.kit;

/**
 * What every list of the window is given.
 *
 * @param words those of the kit
 * @param gate what lines pass before they leave the program
 */
public record TableTools(Words words, TableMemory memory, SheetExport sheets, ListGate gate) {}
