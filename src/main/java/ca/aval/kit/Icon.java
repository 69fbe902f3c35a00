package ca.aval.kit;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The drawings Aval uses, and no other: each stands beside a word. */
public enum Icon {
    HOUSE(BootstrapIcons.HOUSE),
    PEOPLE(BootstrapIcons.PEOPLE),
    UI_CHECKS(BootstrapIcons.UI_CHECKS),
    IMAGES(BootstrapIcons.IMAGES),
    PATCH_CHECK(BootstrapIcons.PATCH_CHECK),
    MEGAPHONE(BootstrapIcons.MEGAPHONE),
    FLAG(BootstrapIcons.FLAG),
    ENVELOPE(BootstrapIcons.ENVELOPE),
    BAR_CHART(BootstrapIcons.BAR_CHART),
    JOURNAL_TEXT(BootstrapIcons.JOURNAL_TEXT),
    GEAR(BootstrapIcons.GEAR),
    PERSON(BootstrapIcons.PERSON),
    PERSON_BADGE(BootstrapIcons.PERSON_BADGE),
    PERSON_CHECK(BootstrapIcons.PERSON_CHECK),
    SHIELD(BootstrapIcons.SHIELD),
    SHIELD_LOCK(BootstrapIcons.SHIELD_LOCK),
    SHIELD_CHECK(BootstrapIcons.SHIELD_CHECK),
    EYE(BootstrapIcons.EYE),
    EYE_SLASH(BootstrapIcons.EYE_SLASH),
    SEARCH(BootstrapIcons.SEARCH),
    LOCK(BootstrapIcons.LOCK),
    UNLOCK(BootstrapIcons.UNLOCK),
    KEY(BootstrapIcons.KEY),
    PRINTER(BootstrapIcons.PRINTER),
    KEYBOARD(BootstrapIcons.KEYBOARD),
    PAPERCLIP(BootstrapIcons.PAPERCLIP),
    SAVE(BootstrapIcons.SAVE),
    PENCIL(BootstrapIcons.PENCIL),
    PLUS(BootstrapIcons.PLUS),
    PLUS_CIRCLE(BootstrapIcons.PLUS_CIRCLE),
    X(BootstrapIcons.X),
    X_CIRCLE(BootstrapIcons.X_CIRCLE),
    CHECK(BootstrapIcons.CHECK),
    CHECK_CIRCLE(BootstrapIcons.CHECK_CIRCLE),
    LAYOUT_THREE_COLUMNS(BootstrapIcons.LAYOUT_THREE_COLUMNS),
    ZOOM_IN(BootstrapIcons.ZOOM_IN),
    ZOOM_OUT(BootstrapIcons.ZOOM_OUT),
    CHEVRON_RIGHT(BootstrapIcons.CHEVRON_RIGHT),
    CHEVRON_LEFT(BootstrapIcons.CHEVRON_LEFT),
    CHEVRON_UP(BootstrapIcons.CHEVRON_UP),
    CHEVRON_DOWN(BootstrapIcons.CHEVRON_DOWN),
    BUILDING(BootstrapIcons.BUILDING),
    CALENDAR3(BootstrapIcons.CALENDAR3),
    CALENDAR_EVENT(BootstrapIcons.CALENDAR_EVENT),
    CALENDAR_WEEK(BootstrapIcons.CALENDAR_WEEK),
    CLOCK(BootstrapIcons.CLOCK),
    FILE_EARMARK_TEXT(BootstrapIcons.FILE_EARMARK_TEXT),
    FILE_EARMARK_SPREADSHEET(BootstrapIcons.FILE_EARMARK_SPREADSHEET),
    FILE_EARMARK_CHECK(BootstrapIcons.FILE_EARMARK_CHECK),
    FOLDER2_OPEN(BootstrapIcons.FOLDER2_OPEN),
    BOX_ARROW_RIGHT(BootstrapIcons.BOX_ARROW_RIGHT),
    LIST_UL(BootstrapIcons.LIST_UL),
    DOWNLOAD(BootstrapIcons.DOWNLOAD),
    INFO_CIRCLE_FILL(BootstrapIcons.INFO_CIRCLE_FILL),
    EXCLAMATION_TRIANGLE(BootstrapIcons.EXCLAMATION_TRIANGLE),
    EXCLAMATION_CIRCLE_FILL(BootstrapIcons.EXCLAMATION_CIRCLE_FILL),
    CHECK_CIRCLE_FILL(BootstrapIcons.CHECK_CIRCLE_FILL),
    CIRCLE_HALF(BootstrapIcons.CIRCLE_HALF),
    DASH_CIRCLE(BootstrapIcons.DASH_CIRCLE),
    SLASH_CIRCLE(BootstrapIcons.SLASH_CIRCLE),
    EXCLAMATION_DIAMOND_FILL(BootstrapIcons.EXCLAMATION_DIAMOND_FILL),
    PERSON_X_FILL(BootstrapIcons.PERSON_X_FILL),
    ARROW_COUNTERCLOCKWISE(BootstrapIcons.ARROW_COUNTERCLOCKWISE),
    CLOCK_HISTORY(BootstrapIcons.CLOCK_HISTORY),
    CALENDAR_X(BootstrapIcons.CALENDAR_X),
    HOURGLASS_SPLIT(BootstrapIcons.HOURGLASS_SPLIT),
    QUESTION_CIRCLE(BootstrapIcons.QUESTION_CIRCLE),
    X_OCTAGON_FILL(BootstrapIcons.X_OCTAGON_FILL),
    ARCHIVE(BootstrapIcons.ARCHIVE),
    HDD(BootstrapIcons.HDD),
    CAMERA(BootstrapIcons.CAMERA),
    TRASH(BootstrapIcons.TRASH),
    CHAT_LEFT_TEXT(BootstrapIcons.CHAT_LEFT_TEXT),
    TELEPHONE(BootstrapIcons.TELEPHONE),
    CIRCLE(BootstrapIcons.CIRCLE),
    ARROW_RIGHT_CIRCLE_FILL(BootstrapIcons.ARROW_RIGHT_CIRCLE_FILL),
    BOX_ARROW_UP_RIGHT(BootstrapIcons.BOX_ARROW_UP_RIGHT);

    private final BootstrapIcons drawing;

    Icon(BootstrapIcons drawing) {
        this.drawing = drawing;
    }

    BootstrapIcons drawing() {
        return drawing;
    }
}
