package ca.aval.platform.document;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeMap;

/** Asks veraPDF whether a PDF is what it says it is. */
public final class ConformingPdf {
    private ConformingPdf() {}

    /** What is wrong with a PDF that claims PDF/A-2a and PDF/UA-1; empty when nothing is. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        TreeMap<String, Integer> faults = new TreeMap<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance()
                                    .createValidator(flavour, 1000, false, true, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        faults.merge(
                                flavour
                                        + " "
                                        + assertion.getRuleId().getClause()
                                        + "-"
                                        + assertion.getRuleId().getTestNumber()
                                        + ": "
                                        + assertion.getMessage()
                                        + " "
                                        + assertion.getLocation().getContext(),
                                1,
                                Integer::sum);
                    }
                }
                if (!result.isCompliant() && faults.isEmpty()) {
                    faults.put(flavour + ": not compliant", 1);
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        return faults.keySet().stream().limit(12).toList();
    }
}
