package ca.aval.kit;

/**
 * What every list of the window is given.
 *
 * @param words those of the kit
 */
public record TableTools(Words words, TableMemory memory, SheetExport sheets) {}
