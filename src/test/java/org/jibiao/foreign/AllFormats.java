package org.jibiao.foreign;

import org.jibiao.FileFormats;
import org.jibiao.format.Formats;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.Standards;

/** The formats that the program has, all of them. */
public final class AllFormats {
    private AllFormats() {}

    public static Formats make() {
        Standards standards = Standards.bundled();
        Typefaces typefaces = new Typefaces();
        return new FileFormats(
                        new Program("绩表", "0"),
                        standards,
                        typefaces,
                        new FormPages(standards, typefaces),
                        new FormJson())
                .all();
    }
}
