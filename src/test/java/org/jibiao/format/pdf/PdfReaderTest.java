package org.jibiao.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.FoundForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.json.FormJson;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfReaderTest {
    @Test
    void everyPublishedFormComesBackEqual() throws IOException {
        for (DepartmentForm form : Corpus.forms()) {
            byte[] pdf = Pdfs.pdf(form);
            assertThat(Pdfs.READER.recognises(pdf)).isTrue();
            assertThat(Pdfs.READER.read(pdf)).containsExactly(new Reading(form, List.of()));
        }
    }

    @Property(tries = 30)
    void anyFormComesBackEqual(@ForAll(supplier = Forms.class) DepartmentForm form) throws IOException {
        assertThat(Pdfs.READER.read(Pdfs.pdf(form))).containsExactly(new Reading(form, List.of()));
    }

    @Test
    void aPdfThatAnotherProgramSavedSinceComesBackEqual() throws IOException {
        byte[] saved = changed(document -> document.getPage(0).setRotation(90));
        assertThat(Pdfs.READER.recognises(saved)).isTrue();
        assertThat(Pdfs.READER.read(saved)).containsExactly(new Reading(form(), List.of()));
    }

    @Test
    void aPdfThatMayNotBeChangedComesBackEqual() throws IOException {
        byte[] locked = locked("");
        assertThat(Pdfs.READER.recognises(locked)).isTrue();
        assertThat(Pdfs.READER.read(locked)).containsExactly(new Reading(form(), List.of()));
    }

    @Test
    void aPdfThatOpensOnlyWithAPasswordIsNotRecognised() throws IOException {
        assertThat(Pdfs.READER.recognises(locked("geheim"))).isFalse();
    }

    @Test
    void allFormsOfAJoinedPdfAreFound() throws IOException {
        DepartmentForm other = Corpus.published(2).form();
        byte[] both = changed(document -> attach(document, "jibiao-form.json 2", CarriedForm.NAME, json(other)));
        assertThat(Pdfs.READER.find(both))
                .extracting(FoundForm::read)
                .containsExactly(new Reading(form(), List.of()), new Reading(other, List.of()));
    }

    @Test
    void whatIsNoPdfOfOursIsNotRecognised() throws IOException {
        assertThat(Pdfs.READER.recognises(new byte[0])).isFalse();
        assertThat(Pdfs.READER.recognises("%PDF".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(Pdfs.READER.recognises("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(Pdfs.READER.recognises(json(form()))).isFalse();
        assertThat(Pdfs.READER.recognises(blankPage(document -> {}))).isFalse();
        assertThat(Pdfs.READER.recognises(blankPage(document -> attach(document, "x", "发票.json", json(form())))))
                .isFalse();
    }

    @Test
    void anAttachmentOfANewerProgramIsRefusedWithItsReason() throws IOException {
        String newer =
                new String(json(form()), StandardCharsets.UTF_8).replaceFirst("\"schema\": \\d+", "\"schema\": 99");
        byte[] pdf =
                blankPage(document -> attach(document, "x", CarriedForm.NAME, newer.getBytes(StandardCharsets.UTF_8)));
        assertThat(Pdfs.READER.recognises(pdf)).isTrue();
        assertThatThrownBy(() -> Pdfs.READER.find(pdf))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("附带的绩表数据")
                .hasMessageContaining("请升级程序");
    }

    @Test
    void aBadAttachmentOfAJoinedPdfDoesNotCostTheOthers() throws IOException {
        String newer =
                new String(json(form()), StandardCharsets.UTF_8).replaceFirst("\"schema\": \\d+", "\"schema\": 99");
        DepartmentForm last = Corpus.published(2).form();
        byte[] pdf = blankPage(document -> {
            attach(document, "a", CarriedForm.NAME, newer.getBytes(StandardCharsets.UTF_8));
            attach(document, "b", CarriedForm.NAME, json(form()));
            attach(document, "c", CarriedForm.NAME, "{".getBytes(StandardCharsets.UTF_8));
            attach(document, "d", CarriedForm.NAME, json(last));
        });

        List<Reading> readings = Pdfs.READER.read(pdf);
        assertThat(readings).extracting(Reading::form).containsExactly(form(), last);
        assertThat(readings.get(1).remarks()).isEmpty();
        assertThat(readings.getFirst().remarks())
                .extracting(Remark::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("附带 4 份", "第 1 份没有读入", "请升级程序"),
                        second -> assertThat(second).contains("第 3 份没有读入"));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aTreeOfNamesThatLeadsBackToItselfIsWalkedOnce() throws IOException {
        byte[] pdf = changed(document -> {
            COSDictionary root = document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.NAMES)
                    .getCOSDictionary(COSName.EMBEDDED_FILES);
            COSArray kids = new COSArray();
            for (int i = 0; i < 100; i++) {
                kids.add(root);
            }
            root.setItem(COSName.KIDS, kids);
        });

        assertThat(Pdfs.READER.recognises(pdf)).isTrue();
        assertThat(Pdfs.READER.read(pdf)).containsExactly(new Reading(form(), List.of()));
    }

    /** Eighty megabytes in eighty kilobytes, five times. */
    @Test
    void attachmentsThatWereMadeToFillTheMemoryAreNotUnfolded() throws IOException {
        byte[] pdf = blankPage(document -> {
            attach(document, "0", CarriedForm.NAME, json(form()));
            for (int i = 1; i <= 5; i++) {
                attach(document, String.valueOf(i), CarriedForm.NAME, new byte[80 << 20]);
            }
            attach(document, "9", CarriedForm.NAME, json(form()));
        });
        assertThat(pdf.length).isLessThan(1 << 20);

        List<Reading> readings = Pdfs.READER.read(pdf);
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst().remarks()).hasSize(6);
    }

    @Test
    void noMoreAttachmentsAreReadThanThereAreDepartments() throws IOException {
        byte[] pdf = changed(document -> {
            COSArray names = document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.NAMES)
                    .getCOSDictionary(COSName.EMBEDDED_FILES)
                    .getCOSArray(COSName.NAMES);
            COSDictionary file = (COSDictionary) names.getObject(1);
            for (int i = 0; i < AttachedForms.MOST_FORMS; i++) {
                names.add(new COSString("again"));
                names.add(new COSDictionary(file));
            }
        });

        List<Reading> readings = Pdfs.READER.read(pdf);
        assertThat(readings).hasSize(AttachedForms.MOST_FORMS);
        assertThat(readings.getFirst().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("超过 2000 份"));
    }

    @Test
    void anAttachmentThatIsNotWhatWasAttachedIsRefused() throws IOException {
        // As a damaged disk would: the sum stays, the content is another.
        byte[] altered = changed(document -> {
            try {
                PDEmbeddedFile file = names(document).values().iterator().next().getEmbeddedFile();
                byte[] content = file.toByteArray();
                content[content.length / 2] ^= 1;
                try (OutputStream out = file.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(content);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(Pdfs.READER.recognises(altered)).isTrue();
        assertThatThrownBy(() -> Pdfs.READER.find(altered))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("已经损坏");
    }

    /** Either it is not recognised, or it is refused in words, or it is read as it was: never another form, never a trace. */
    @Test
    void aDamagedPdfIsNeverReadAsAnotherForm() throws IOException {
        byte[] pdf = Pdfs.pdf(form());
        Random random = new Random(20240101);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = i % 2 == 0
                    ? Arrays.copyOf(pdf, random.nextInt(pdf.length))
                    : overwritten(pdf, random.nextInt(pdf.length - 40), random);
            if (Pdfs.READER.recognises(damaged)) {
                try {
                    assertThat(Pdfs.READER.read(damaged))
                            .as("try %d", i)
                            .containsExactly(new Reading(form(), List.of()));
                } catch (UnreadableFileException e) {
                    assertThat(e).hasMessageContaining("附带的绩表数据");
                }
            }
        }
    }

    private static byte[] overwritten(byte[] pdf, int from, Random random) {
        byte[] damaged = pdf.clone();
        byte[] noise = new byte[40];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, damaged, from, noise.length);
        return damaged;
    }

    private static DepartmentForm form() {
        return Corpus.published(1).form();
    }

    private static byte[] json(DepartmentForm form) {
        return new FormJson().write(form).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(Consumer<PDDocument> change) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.pdf(form()))) {
            change.accept(document);
            return saved(document);
        }
    }

    private static byte[] blankPage(Consumer<PDDocument> change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            return saved(document);
        }
    }

    private static byte[] locked(String password) throws IOException {
        return changed(document -> {
            AccessPermission readOnly = new AccessPermission();
            readOnly.setReadOnly();
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, readOnly);
            policy.setEncryptionKeyLength(256);
            try {
                document.protect(policy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static void attach(PDDocument document, String key, String fileName, byte[] content) {
        try {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(fileName);
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
            Map<String, PDComplexFileSpecification> files = new TreeMap<>(names(document));
            files.put(key, file);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, PDComplexFileSpecification> names(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        return names == null || names.getEmbeddedFiles() == null
                ? Map.of()
                : names.getEmbeddedFiles().getNames();
    }
}
