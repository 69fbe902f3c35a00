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
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;

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
    public List<String> trays(String printer) {
        return named(printer).map(SystemPaperPrinter::media).orElse(List.of()).stream()
                .map(MediaTray::toString)
                .distinct()
                .toList();
    }

    @Override
    public boolean print(
            byte[] pdf, String printer, Wishes wishes, String title, Progress progress) {
        PrintService service =
                named(printer).orElseThrow(() -> new Problem(Problem.Kind.PRINTER_FAILED, printer));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Pageable pages = new WatchedPages(new PDFPageable(document), progress);
            service.createPrintJob()
                    .print(new SimpleDoc(pages, PAGES, null), attributes(service, wishes, title));
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

    private Optional<PrintService> named(String printer) {
        return services.get().stream().filter(s -> s.getName().equals(printer)).findFirst();
    }

    private static List<MediaTray> media(PrintService service) {
        return service.getSupportedAttributeValues(Media.class, PAGES, null) instanceof Media[] all
                ? Stream.of(all)
                        .filter(MediaTray.class::isInstance)
                        .map(MediaTray.class::cast)
                        .toList()
                : List.of();
    }

    private static PrintRequestAttributeSet attributes(
            PrintService service, Wishes wishes, String title) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        // a tray takes the place of the paper size: the printer knows what lies in it
        Media media =
                media(service).stream()
                        .filter(tray -> wishes.tray().equals(Optional.of(tray.toString())))
                        .<Media>map(tray -> tray)
                        .findFirst()
                        .orElse(MediaSizeName.NA_LETTER);
        Stream.of(
                        new JobName(title, null),
                        media,
                        new Copies(wishes.copies()),
                        switch (wishes.sides()) {
                            case ONE -> javax.print.attribute.standard.Sides.ONE_SIDED;
                            case BOTH -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
                            case BOTH_SHORT_EDGE ->
                                    javax.print.attribute.standard.Sides.TWO_SIDED_SHORT_EDGE;
                        })
                .filter(wish -> service.isAttributeCategorySupported(wish.getCategory()))
                .forEach(attributes::add);
        return attributes;
    }
}
