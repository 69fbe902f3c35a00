package ca.aval.people.roster.file;

/** Why a whole file cannot be read as a class list; each has its sentence in both languages. */
public enum RefusalReason {
    FILE_EMPTY,
    FILE_TOO_LARGE,
    NOT_TEXT,
    SPREADSHEET,
    WORKBOOK_BROKEN,
    WORKBOOK_PROTECTED,
    WORKBOOK_UNSAFE,
    WORKBOOK_TOO_LARGE,
    WORKBOOK_WITH_MACROS,
    TOO_MANY_ROWS,
    TOO_MANY_CELLS,
    TABLE_BROKEN,
    ZIP_BROKEN,
    ZIP_TOO_LARGE,
    ZIP_UNSAFE,
    ZIP_UNKNOWN,
    MICROSOFT_SDS,
    ONEROSTER_VERSION,
    ONEROSTER_FILE_MISSING,
    ONEROSTER_COLUMN_MISSING,
    HEADER_NOT_FOUND,
    COLUMNS_MISSING
}
