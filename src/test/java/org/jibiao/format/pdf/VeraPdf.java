package org.jibiao.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the judge whom archives ask. */
final class VeraPdf {
    /** Every character and every cell is looked at; a blank form has over a thousand things to see. */
    private static final int FEWEST_ASSERTIONS = 1000;

    VeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** What in a file breaks PDF/A-3a or PDF/UA-1, each rule once: {@code 3a 6.8-3 (2 times)}. */
    List<String> complaints(byte[] pdf) throws IOException {
        return complaints(pdf, PDFAFlavour.PDFA_3_A);
    }

    /** Likewise, of another level of PDF/A-3. */
    List<String> complaints(byte[] pdf, PDFAFlavour archive) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (ValidationResult result : validate(pdf, List.of(archive, PDFAFlavour.PDFUA_1))) {
            PDFAFlavour flavour = result.getPDFAFlavour();
            result.getFailedChecks()
                    .forEach((rule, count) -> complaints.add("%s %s-%d (%d times)"
                            .formatted(flavour.getId(), rule.getClause(), rule.getTestNumber(), count)));
            if (result.getTotalAssertions() < FEWEST_ASSERTIONS) {
                complaints.add(
                        "%s has looked at %d things only".formatted(flavour.getId(), result.getTotalAssertions()));
            }
            if (result.isCompliant() != result.getFailedChecks().isEmpty()) {
                complaints.add(flavour.getId() + " contradicts itself");
            }
        }
        return complaints;
    }

    private static List<ValidationResult> validate(byte[] pdf, List<PDFAFlavour> flavours) throws IOException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavours.getFirst());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            return validator.validateAll(parser);
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException(e);
        }
    }
}
