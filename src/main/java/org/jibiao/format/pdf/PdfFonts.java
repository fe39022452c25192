package org.jibiao.format.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jibiao.page.Face;
import org.jibiao.page.Typefaces;

/** The bundled fonts as iText wants them. Each is parsed once, when the first document asks for it. */
final class PdfFonts {
    private final Typefaces typefaces;
    private final Map<Face, FontProgram> programs = new ConcurrentHashMap<>();

    PdfFonts(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Fonts for one document, which will embed the characters that it uses. */
    Map<Face, PdfFont> forDocument() {
        Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            fonts.put(
                    face,
                    PdfFontFactory.createFont(
                            programs.computeIfAbsent(face, this::parse),
                            PdfEncodings.IDENTITY_H,
                            EmbeddingStrategy.FORCE_EMBEDDED));
        }
        return fonts;
    }

    private FontProgram parse(Face face) {
        try (InputStream font = typefaces.open(face)) {
            return FontProgramFactory.createFont(font.readAllBytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
