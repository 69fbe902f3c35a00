package ca.aval.platform.document;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;

/** Pages on their way to a printer, counted as they go, held back once the person cancels. */
record WatchedPages(Pageable pages, Progress progress) implements Pageable {
    @Override
    public int getNumberOfPages() {
        return pages.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return pages.getPageFormat(index);
    }

    @Override
    public Printable getPrintable(int index) {
        Printable page = pages.getPrintable(index);
        return (pen, format, at) -> {
            if (progress.cancelled()) {
                throw new PrinterAbortException();
            }
            progress.done(at + 1, getNumberOfPages());
            return page.print(pen, format, at);
        };
    }
}
