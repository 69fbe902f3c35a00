package ca.aval.platform.document;

import ca.aval.platform.problem.Problem;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

import java.awt.print.Pageable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

/** The printers that the operating system knows. */
public final class SystemPaperPrinter implements PaperPrinter {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;

    public SystemPaperPrinter() {
        this(
                () -> List.of(PrintServiceLookup.lookupPrintServices(PAGES, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    SystemPaperPrinter(
            Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
        this.services = services;
        this.usual = usual;
    }

    @Override
    public List<String> names() {
        return services.get().stream().map(PrintService::getName).toList();
    }

    @Override
    public Optional<String> usual() {
        return usual.get().map(PrintService::getName).filter(names()::contains);
    }

    @Override
    public boolean print(byte[] pdf, String printer, Sides sides, String title, Progress progress) {
        PrintService service =
                services.get().stream()
                        .filter(s -> s.getName().equals(printer))
                        .findFirst()
                        .orElseThrow(() -> new Problem(Problem.Kind.PRINTER_FAILED, printer));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Pageable pages = new WatchedPages(new PDFPageable(document), progress);
            service.createPrintJob()
                    .print(new SimpleDoc(pages, PAGES, null), wishes(service, sides, title));
            return !progress.cancelled();
        } catch (PrintException e) {
            if (progress.cancelled()) {
                return false;
            }
            throw new Problem(e, Problem.Kind.PRINTER_FAILED, printer);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "PDF");
        }
    }

    private static PrintRequestAttributeSet wishes(
            PrintService service, Sides sides, String title) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        Stream.of(
                        new JobName(title, null),
                        MediaSizeName.NA_LETTER,
                        switch (sides) {
                            case ONE -> javax.print.attribute.standard.Sides.ONE_SIDED;
                            case BOTH -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
                        })
                .filter(wish -> service.isAttributeCategorySupported(wish.getCategory()))
                .forEach(wishes::add);
        return wishes;
    }
}
