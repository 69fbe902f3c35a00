package ca.aval.consent.ui.photo;

import ca.aval.consent.form.NameListPrinter;
import ca.aval.consent.photo.IssueNameList;
import ca.aval.consent.photo.PrepareNameList;
import ca.aval.consent.photo.ReadIssuedLists;
import ca.aval.kit.ListGate;
import ca.aval.kit.SheetExport;

/**
 * What the page can do.
 *
 * @param gate what a list passes before it leaves
 */
public record PhotoActs(
        PrepareNameList prepare,
        IssueNameList issue,
        ReadIssuedLists issued,
        NameListPrinter printer,
        SheetExport sheets,
        ListGate gate) {}
