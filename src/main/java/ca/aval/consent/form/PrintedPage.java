package ca.aval.consent.form;

import ca.aval.platform.document.Drawing;
import ca.aval.policy.law.SigningRule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A page as the template asks for it: the words, the drawings, and what is shown where. */
record PrintedPage(
        ConsentSheet sheet,
        SheetPage page,
        List<PrintedRow> rows,
        byte @Nullable [] logo,
        Drawing mark,
        Drawing example,
        Drawing codeOne,
        Drawing codeTwo) {

    /** A line to answer with its empty boxes, or the note below the last of them. */
    record PrintedRow(
            @Nullable SheetRow row,
            String yes,
            String no,
            String yesKey,
            String noKey,
            Drawing box,
            String note) {
        static PrintedRow of(SheetRow row, ConsentSheet sheet, Drawing box) {
            return new PrintedRow(
                    row,
                    sheet.words().getOrDefault("yes", ""),
                    sheet.words().getOrDefault("no", ""),
                    "box:" + row.code() + ":yes",
                    "box:" + row.code() + ":no",
                    box,
                    "");
        }

        static PrintedRow note(String note, Drawing box) {
            return new PrintedRow(null, "", "", "", "", box, note);
        }

        boolean answer() {
            return row != null;
        }
    }

    String languageTag() {
        return sheet.language().locale().toLanguageTag();
    }

    boolean notice() {
        return page.layout() == SheetLayout.NOTICE;
    }

    boolean machine() {
        return !notice();
    }

    boolean opening() {
        return page.layout() == SheetLayout.OPENING;
    }

    boolean closing() {
        return page.layout() == SheetLayout.CLOSING;
    }

    boolean answers() {
        return page.layout() == SheetLayout.ANSWERS
                || page.layout() == SheetLayout.ANSWERS_CONTINUED;
    }

    boolean titled() {
        return answers() || opening();
    }

    boolean continuing() {
        return !page.continued().isEmpty();
    }

    boolean signed() {
        return page.layout() == SheetLayout.ANSWERS || closing();
    }

    boolean guardianSigns() {
        return page.layout() == SheetLayout.ANSWERS && sheet.signing() == SigningRule.GUARDIAN;
    }

    boolean twoSign() {
        return page.layout() == SheetLayout.ANSWERS && sheet.signing() != SigningRule.GUARDIAN;
    }

    boolean noticeLogo() {
        return notice() && logo != null;
    }

    boolean noticePlain() {
        return notice() && logo == null;
    }

    boolean machineLogo() {
        return machine() && logo != null;
    }

    boolean machinePlain() {
        return machine() && logo == null;
    }

    boolean noticeShort() {
        return notice() && !sheet.identity().tall();
    }

    boolean noticeTall() {
        return notice() && sheet.identity().tall();
    }

    boolean titledShort() {
        return titled() && !sheet.identity().tall();
    }

    boolean titledTall() {
        return titled() && sheet.identity().tall();
    }

    boolean roomy() {
        return answers() && !sheet.identity().tall();
    }

    boolean tight() {
        return answers() && sheet.identity().tall();
    }

    boolean rights1() {
        return notice() && page.rightsLines() == 0;
    }

    boolean rights2() {
        return notice() && page.rightsLines() == 1;
    }

    boolean rights3() {
        return notice() && page.rightsLines() == 2;
    }

    boolean rights4() {
        return notice() && page.rightsLines() == 3;
    }
}
