package org.jibiao.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.Standards;

/** PDF files of forms, as the program writes them. */
final class Pdfs {
    static final Standards STANDARDS = Standards.bundled();
    static final Typefaces TYPEFACES = new Typefaces();
    static final FormPages PAGES = new FormPages(STANDARDS, TYPEFACES);
    static final PdfWriter WRITER = writer(TYPEFACES);
    static final PdfReader READER = new PdfReader(carriedForm());

    private Pdfs() {}

    private static CarriedForm carriedForm() {
        FormJson json = new FormJson();
        return new CarriedForm(json, json);
    }

    /** One that has written nothing yet. */
    static PdfWriter newWriter() {
        return writer(new Typefaces());
    }

    /** One that prints in a choice of fonts. */
    static PdfWriter writer(Typefaces typefaces) {
        FormPages pages = new FormPages(STANDARDS, typefaces);
        return new PdfWriter(new Papers(pages, typefaces), carriedForm(), new Program("绩表 Jibiao", "1.2.3"));
    }

    static byte[] pdf(DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(form, out);
        return out.toByteArray();
    }

    /** A form in which nothing is filled in, not even a row. */
    static DepartmentForm blankForm() {
        return new DepartmentForm(2024, "", "", List.of(), Budget.BLANK, List.of());
    }
}
