package org.jibiao.format.word;

import java.io.IOException;
import org.jibiao.format.archive.Markup;

/**
 * The fonts that a document names: those of official papers (GB/T 9704-2012 §5.2.1 and common use). None of them is ours to ship, so
 * each has alternatives that Word takes where it is missing, those that come with Windows first, then open ones. The body is 仿宋 here;
 * the printed layout takes 宋体 for it because there is no complete open 仿宋. Both have the same widths.
 */
enum WordFont {
    TITLE(
            "方正小标宋简体",
            "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,Noto Serif SC Black,思源宋体 CN Heavy",
            "02010601030101010101",
            "auto",
            "variable"),
    HEADING("黑体", "SimHei,Noto Sans SC,思源黑体 CN,Noto Sans CJK SC", "02010609060101010101", "modern", "fixed"),
    BODY(
            "仿宋_GB2312",
            "仿宋,FangSong,FandolFang,Noto Serif SC,Noto Serif CJK SC",
            "02010609030101010101",
            "modern",
            "fixed"),
    PAGE_NUMBER("宋体", "SimSun,Noto Serif SC,思源宋体 CN,Noto Serif CJK SC", "02010600030101010101", "auto", "variable");

    /** The character set GB 2312, by its number in Windows. */
    private static final String GB_2312 = "86";

    private final String fontName;
    private final String alternatives;

    /** What it looks like, in ten numbers by which a similar one is found (PANOSE). */
    private final String looks;

    private final String family;
    private final String pitch;

    WordFont(String fontName, String alternatives, String looks, String family, String pitch) {
        this.fontName = fontName;
        this.alternatives = alternatives;
        this.looks = looks;
        this.family = family;
        this.pitch = pitch;
    }

    /** Its name, as Word lists it. */
    String fontName() {
        return fontName;
    }

    void writeTo(Markup xml) throws IOException {
        xml.begin("w:font", "w:name", fontName)
                .empty("w:altName", "w:val", alternatives)
                .empty("w:panose1", "w:val", looks)
                .empty("w:charset", "w:val", GB_2312)
                .empty("w:family", "w:val", family)
                .empty("w:pitch", "w:val", pitch)
                .end();
    }
}
