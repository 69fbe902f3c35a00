package ca.aval.publication;

import ca.aval.notice.IssueNotice;
import ca.aval.notice.Notices;
import ca.aval.platform.document.DocumentVault;

/**
 * What the receipt of a withdrawal is written with.
 *
 * @param documents where letters lie as they went out
 */
public record LetterDesk(IssueNotice issue, Notices notices, DocumentVault documents) {}
