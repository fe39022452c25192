package org.jibiao.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.form.MainTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every PDF is fit for the archive (PDF/A-3a) and for readers that do not see (PDF/UA-1), says veraPDF. */
class PdfConformanceTest {
    private static final LoggedByIText LOGGED = LoggedByIText.listen();
    private static final VeraPdf VERAPDF = new VeraPdf();

    @AfterAll
    static void iTextHadNothingToComplainAbout() {
        LOGGED.stop();
        assertThat(LOGGED.warnings()).isEmpty();
    }

    @Test
    void everyPublishedFormConforms() throws IOException {
        for (PublishedForm published : Corpus.published()) {
            assertThat(VERAPDF.complaints(Pdfs.pdf(published.form())))
                    .as("form %d", published.index())
                    .isEmpty();
        }
    }

    @Test
    void aBlankFormConforms() throws IOException {
        assertThat(VERAPDF.complaints(Pdfs.pdf(Pdfs.blankForm()))).isEmpty();
    }

    @Test
    void aFormOfManyPagesConforms() throws IOException {
        List<MainTask> tasks =
                Corpus.forms().stream().flatMap(form -> form.tasks().stream()).toList();
        DepartmentForm form = Corpus.published(0).form().withTasks(tasks).withAnnualGoal("目标，".repeat(6000));
        assertThat(Pdfs.PAGES.of(form).pages().size()).isGreaterThan(20);
        assertThat(VERAPDF.complaints(Pdfs.pdf(form))).isEmpty();
    }

    @Test
    void aFormWithRareCharactersAndWithTheMarksOfXmlConforms() throws IOException {
        DepartmentForm form = Corpus.published(0)
                .form()
                .withDepartment("䶮㛃𬭎<局> & \"办\" ]]> \u200B")
                .withAnnualGoal("䶮㛃𬭎𠙶\n\n　第二段　A B \u3007 (未完\\）");
        assertThat(VERAPDF.complaints(Pdfs.pdf(form))).isEmpty();
    }

    @Property(tries = 10)
    void anyFormConforms(@ForAll(supplier = Forms.class) DepartmentForm form) throws IOException {
        assertThat(VERAPDF.complaints(Pdfs.pdf(form))).isEmpty();
    }

    @Test
    void theJudgeSeesWhatIsWrong() throws IOException {
        assertThat(VERAPDF.complaints(spoilt(document -> {}))).isEmpty();
        assertThat(VERAPDF.complaints(
                        spoilt(document -> document.getDocumentCatalog().setLanguage("\u4E2D文"))))
                .anyMatch(complaint -> complaint.startsWith("ua1 7.2-"));
        assertThat(VERAPDF.complaints(spoilt(PdfConformanceTest::dropRelationship)))
                .anyMatch(complaint -> complaint.startsWith("3a 6.8-"));
        assertThat(VERAPDF.complaints(
                        spoilt(document -> document.getDocumentCatalog().setOutputIntents(List.of()))))
                .anyMatch(complaint -> complaint.startsWith("3a 6.2.4.3-"));
        assertThat(VERAPDF.complaints(
                        spoilt(document -> document.getDocumentCatalog().setMarkInfo(null))))
                .anyMatch(complaint -> complaint.startsWith("ua1 "))
                .anyMatch(complaint -> complaint.startsWith("3a "));
        assertThat(VERAPDF.complaints(spoilt(PdfConformanceTest::dropSpans)))
                .anyMatch(complaint -> complaint.startsWith("ua1 7.2-"));
    }

    private static byte[] spoilt(Consumer<PDDocument> spoil) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.pdf(Corpus.published(1).form()))) {
            spoil.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static void dropRelationship(PDDocument document) {
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        ((COSDictionary) associated.getObject(0)).removeItem(COSName.getPDFName("AFRelationship"));
    }

    private static void dropSpans(PDDocument document) {
        dropSpans(document.getDocumentCatalog().getStructureTreeRoot().getK());
    }

    private static void dropSpans(COSBase kids) {
        switch (kids instanceof COSObject object ? object.getObject() : kids) {
            case COSArray array -> array.forEach(PdfConformanceTest::dropSpans);
            case COSDictionary element -> {
                element.removeItem(COSName.A);
                COSBase below = element.getDictionaryObject(COSName.K);
                if (below != null) {
                    dropSpans(below);
                }
            }
            default -> {}
        }
    }
}
