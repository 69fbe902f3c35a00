package ca.aval.platform.document;

import ca.aval.platform.text.Language;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfPrintScalingEnum;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills templates and writes one PDF: PDF/A-2a and PDF/UA-1, fonts embedded, to be printed at its
 * true size.
 */
public final class JasperPrinter {
    private final JasperReportsContext context = DefaultJasperReportsContext.getInstance();
    private final Map<Template, JasperReport> templates = new ConcurrentHashMap<>();

    /**
     * Prints all fillings into one PDF, in that order.
     *
     * @param title what the window of a PDF reader shows
     * @param language the language of the title and of whatever names no other
     * @param progress counts records; half its way is filling, half is writing
     * @return empty when the person cancelled
     */
    public Optional<byte[]> print(
            List<Filling> fillings, String title, Language language, Progress progress) {
        int total = fillings.stream().mapToInt(f -> f.records().size()).sum();
        Steps steps = new Steps(progress, total);
        try {
            List<JasperPrint> filled = new ArrayList<>();
            for (Filling filling : fillings) {
                filled.add(fill(filling, steps));
            }
            return Optional.of(written(filled, title, language, steps));
        } catch (Steps.Cancelled e) {
            return Optional.empty();
        } catch (JRException e) {
            throw new IllegalStateException("printing failed", e);
        }
    }

    /**
     * The places of all elements with a key, as they come to lie on the pages of one specimen.
     *
     * @param form the version of the form under which the places are kept, such as {@code L06/4.1}
     */
    public FormGeometry geometry(Filling specimen, String form) {
        try {
            return GeometryReader.of(form, fill(specimen, new Steps(Progress.NONE, 1)));
        } catch (JRException e) {
            throw new IllegalStateException("filling failed", e);
        }
    }

    /** Whether every text of that specimen has its place on the paper. */
    public boolean holds(Filling specimen) {
        try {
            return WholeTexts.cut(
                            unchecked(specimen, new Steps(Progress.NONE, 1)),
                            specimen.records().size())
                    .isEmpty();
        } catch (JRException e) {
            throw new IllegalStateException("filling failed", e);
        }
    }

    private JasperPrint fill(Filling filling, Steps steps) throws JRException {
        JasperPrint filled = unchecked(filling, steps);
        WholeTexts.check(filled, filling.records().size());
        return filled;
    }

    private JasperPrint unchecked(Filling filling, Steps steps) throws JRException {
        JasperReport report = templates.computeIfAbsent(filling.template(), Template::load);
        RecordSource source =
                new RecordSource(filling.records(), new RecordSource.Shared(), steps::step);
        JasperPrint filled =
                JasperFillManager.getInstance(context).fill(report, new HashMap<>(), source);
        WindowAddress.place(filled, filling.address());
        return filled;
    }

    private byte[] written(List<JasperPrint> filled, String title, Language language, Steps steps)
            throws JRException {
        String tag = language.locale().toLanguageTag();
        TaggedPdfExporter exporter = new TaggedPdfExporter(context, title, tag);
        exporter.setConfiguration(settings(title, tag));
        SimplePdfReportConfiguration pages = new SimplePdfReportConfiguration();
        pages.setProgressMonitor(steps::step);
        exporter.setConfiguration(pages);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        exporter.setExporterInput(SimpleExporterInput.getInstance(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }

    private static SimplePdfExporterConfiguration settings(String title, String languageTag) {
        SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
        settings.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        settings.setCompressed(true);
        settings.setTagged(true);
        settings.setTagLanguage(languageTag);
        settings.setMetadataTitle(title);
        settings.setDisplayMetadataTitle(true);
        settings.setMetadataCreator("Aval");
        settings.setPrintScaling(PdfPrintScalingEnum.NONE);
        return settings;
    }

    /** Counts what is done, and leaves when the person has asked to stop. */
    private static final class Steps {
        private final Progress progress;
        private final int total;
        private int done;

        Steps(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        private void step() {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            done++;
            progress.done(Math.min(total, done / 2), total);
        }

        private static final class Cancelled extends RuntimeException {
            private static final long serialVersionUID = 1;
        }
    }
}
