package org.jibiao.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files that were made to do harm. Written by hand, object by object. */
final class HostilePaper {
    private static final String TEXT = "BT /F1 12 Tf 72 720 Td (Page) Tj ET";

    private final List<String> objects = new ArrayList<>();

    private HostilePaper() {}

    /** Thousands of pages that all show one word. */
    static byte[] pages(int count) {
        HostilePaper paper = new HostilePaper();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(5 + i).append(" 0 R ");
        }
        paper.begin("<</Type/Pages/Count " + count + "/Kids[" + kids + "]>>", TEXT);
        for (int i = 0; i < count; i++) {
            paper.add(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
        }
        return paper.file();
    }

    /** A tree of pages that leads back to its root, and to itself. */
    static byte[] pagesInACircle() {
        HostilePaper paper = new HostilePaper();
        paper.begin("<</Type/Pages/Count 3/Kids[2 0 R 5 0 R 6 0 R]/Parent 5 0 R>>", TEXT);
        paper.add("<</Type/Pages/Parent 5 0 R/Count 99/Kids[5 0 R 2 0 R 6 0 R]>>");
        paper.add("<</Type/Page/Parent 6 0 R/MediaBox 6 0 R/Contents 6 0 R/Resources 6 0 R>>");
        return paper.file();
    }

    /** A figure that draws itself. */
    static byte[] figureInItself() {
        HostilePaper paper = new HostilePaper();
        paper.begin("<</Type/Pages/Count 1/Kids[5 0 R]>>", TEXT + " /X Do");
        paper.add(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>/XObject<</X 6 0 R>>>>>>");
        paper.add(stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 3 0 R>>/XObject<</X 6 0 R/Y 7 0 R>>>>",
                "/X Do /Y Do /X Do"));
        paper.add(stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R/Y 7 0 R>>>>", "/X Do /Y Do"));
        return paper.file();
    }

    /** Figures that each draw the next ten times: ten thousand million words. */
    static byte[] figuresInFigures(String kind) {
        HostilePaper paper = new HostilePaper();
        paper.begin("<</Type/Pages/Count 1/Kids[5 0 R]>>", "/X Do");
        paper.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>");
        for (int i = 6; i < 16; i++) {
            paper.add(stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 999 999]" + kind + "/Resources<</XObject<</X " + (i + 1)
                            + " 0 R>>>>",
                    "/X Do ".repeat(10)));
        }
        paper.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 999 999]/Resources<</Font<</F1 3 0 R>>>>", TEXT));
        return paper.file();
    }

    /** A figure of forty million blanks, drawn again and again. */
    static byte[] largeFigure(int times) {
        String blanks = new String(deflated(" ".repeat(1 << 20).getBytes(ISO_8859_1), 40), ISO_8859_1);
        HostilePaper paper = new HostilePaper();
        paper.begin("<</Type/Pages/Count 1/Kids[5 0 R]>>", "/X Do ".repeat(times));
        paper.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>");
        paper.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", blanks));
        return paper.file();
    }

    /** A hundred thousand brackets within each other, in an object and in what a page shows. */
    static byte[] nested(int depth) {
        HostilePaper paper = new HostilePaper();
        String nest = "[".repeat(depth) + "]".repeat(depth);
        paper.begin(
                "<</Type/Pages/Count 1/Kids[5 0 R]>>",
                TEXT + " " + nest + " TJ " + "q ".repeat(depth) + "<<".repeat(depth));
        paper.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>/Odd "
                + nest + ">>");
        return paper.file();
    }

    /** A million rules, as close as they can be. */
    static byte[] rules(int count) {
        HostilePaper paper = new HostilePaper();
        StringBuilder rules = new StringBuilder(TEXT);
        for (int i = 0; i < count; i++) {
            double at = 50 + (i % 5000) * 0.1;
            rules.append(
                    i % 2 == 0
                            ? " 50 %.1f m 550 %.1f l S".formatted(at, at)
                            : " %.1f 50 m %.1f 800 l S".formatted(at, at));
        }
        paper.begin("<</Type/Pages/Count 1/Kids[5 0 R]>>", rules.toString());
        paper.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
        return paper.file();
    }

    /** A million words that stand on one page, on the same place. */
    static byte[] words(int count) {
        HostilePaper paper = new HostilePaper();
        paper.begin("<</Type/Pages/Count 1/Kids[5 0 R]>>", (TEXT + "\n").repeat(count));
        paper.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
        return paper.file();
    }

    /** A page as large as a country, turned, scaled to nothing, with numbers that are none. */
    static byte[] oddGeometry() {
        HostilePaper paper = new HostilePaper();
        paper.begin(
                "<</Type/Pages/Count 2/Kids[5 0 R 6 0 R]>>",
                TEXT + " 1e38 0 0 1e38 1e38 1e38 cm " + TEXT + " 0 0 0 0 0 0 cm " + TEXT
                        + " 99999999999999999999 NaN re 5 w 0 0 m 1e40 -1e40 l S");
        paper.add(
                "<</Type/Page/Parent 2 0 R/Rotate 37/MediaBox[-1e30 -1e30 1e30 1e30]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
        paper.add(
                "<</Type/Page/Parent 2 0 R/Rotate -90/UserUnit 1e9/MediaBox[0 0 0 0]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
        return paper.file();
    }

    /** A table of objects that says it goes on in itself. */
    static byte[] tableInACircle() {
        String file = new String(pages(1), ISO_8859_1);
        int table = file.lastIndexOf("xref\n", file.lastIndexOf("startxref") - 1);
        return file.replace("trailer\n<<", "trailer\n<</Prev " + table + "/XRefStm " + table)
                .getBytes(ISO_8859_1);
    }

    /** What a page shows is six hundred million blanks, deflated twice. */
    static byte[] bomb() {
        String twice = new String(deflated(deflated(" ".repeat(1 << 20).getBytes(ISO_8859_1), 600), 1), ISO_8859_1);
        HostilePaper paper = new HostilePaper();
        paper.begin("<</Type/Pages/Count 1/Kids[5 0 R]>>", TEXT);
        paper.add(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 6 0 R]/Resources<</Font<</F1 3 0 R>>>>>>");
        paper.add(stream("/Filter[/FlateDecode/FlateDecode]", twice));
        return paper.file();
    }

    /** A page that is one picture. */
    static byte[] scan() {
        HostilePaper paper = new HostilePaper();
        paper.begin("<</Type/Pages/Count 1/Kids[5 0 R]>>", "595 0 0 842 0 0 cm /X Do");
        paper.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>");
        paper.add(
                stream("/Type/XObject/Subtype/Image/Width 8/Height 2/ColorSpace/DeviceGray/BitsPerComponent 1", "ab"));
        return paper.file();
    }

    /** A file that is opened with a password, or one that is only protected against changes when the user's password is empty. */
    static byte[] encrypted(byte[] sound, String password) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sound)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The same paper with what its pages show written out, not deflated. */
    static byte[] legible(byte[] sound) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sound)) {
            for (PDPage page : document.getPages()) {
                page.setContents(new PDStream(document, page.getContents()));
            }
            document.save(file, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void begin(String pages, String content) {
        add("<</Type/Catalog/Pages 2 0 R>>");
        add(pages);
        add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        add(stream("", content));
    }

    private void add(String object) {
        objects.add(object);
    }

    private static String stream(String entries, String content) {
        return "<<" + entries + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private byte[] file() {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table)
                .append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(ISO_8859_1);
    }

    private static byte[] deflated(byte[] content, int times) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            for (int i = 0; i < times; i++) {
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }
}
