package org.jibiao;

import java.util.List;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.EditedForms;
import org.jibiao.format.ForeignFormReader;
import org.jibiao.format.FormReader;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Formats;
import org.jibiao.format.Program;
import org.jibiao.format.RemarkReportWriter;
import org.jibiao.format.excel.XlsDocumentReader;
import org.jibiao.format.excel.XlsxColumnsWriter;
import org.jibiao.format.excel.XlsxDocumentReader;
import org.jibiao.format.excel.XlsxReader;
import org.jibiao.format.excel.XlsxReportWriter;
import org.jibiao.format.excel.XlsxWriter;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.json.JsonReportWriter;
import org.jibiao.format.ofd.OfdReader;
import org.jibiao.format.ofd.OfdWriter;
import org.jibiao.format.office.UnreadableOfficeReader;
import org.jibiao.format.paper.Papers;
import org.jibiao.format.pdf.PdfDocumentReader;
import org.jibiao.format.pdf.PdfReader;
import org.jibiao.format.pdf.PdfWriter;
import org.jibiao.format.text.PublishedTextReader;
import org.jibiao.format.word.DocDocumentReader;
import org.jibiao.format.word.DocxDocumentReader;
import org.jibiao.format.word.DocxReader;
import org.jibiao.format.word.DocxWriter;
import org.jibiao.page.FormPages;
import org.jibiao.page.RowHeights;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.FormFinder;
import org.jibiao.standard.Standards;

/**
 * Every file format of the program, one line each. A part of the composition root, apart from it so that tests read and write what
 * the program reads and writes.
 */
public final class FileFormats {
    private final Formats all;
    private final List<RemarkReportWriter> reports;

    /**
     * The formats.
     *
     * @param program what the files name as the program that wrote them
     */
    public FileFormats(Program program, Standards standards, Typefaces typefaces, FormPages pages, FormJson json) {
        Papers papers = new Papers(pages, typefaces);
        RowHeights rowHeights = new RowHeights(typefaces);
        CarriedForm carried = new CarriedForm(json, json);
        FormFinder finder = new FormFinder(standards);
        FormReader word = new ForeignFormReader(new DocxDocumentReader(), finder);
        FormReader excel = new ForeignFormReader(new XlsxDocumentReader(), finder);
        FormWriter docx = new DocxWriter(standards, rowHeights, carried, program);
        FormWriter xlsx = new XlsxWriter(pages, carried, program);
        FormWriter columns = new XlsxColumnsWriter(standards, typefaces, carried, program);
        all = new Formats(
                // Those that can be read, the surest first: our own files, then those of other programs.
                List.of(
                        json,
                        new PdfReader(carried),
                        new DocxReader(carried, new EditedForms(carried, word, List.of(docx))),
                        new XlsxReader(carried, new EditedForms(carried, excel, List.of(xlsx, columns))),
                        new OfdReader(carried),
                        word,
                        new ForeignFormReader(new DocDocumentReader(), finder),
                        excel,
                        new ForeignFormReader(new XlsDocumentReader(), finder),
                        new ForeignFormReader(new PdfDocumentReader(), finder),
                        new UnreadableOfficeReader(),
                        new PublishedTextReader(standards)),
                // Those that can be written, as they are offered.
                List.of(
                        new PdfWriter(papers, carried, program),
                        docx,
                        xlsx,
                        columns,
                        new OfdWriter(papers, carried, program),
                        json));
        reports = List.of(new JsonReportWriter(), new XlsxReportWriter(standards, program));
    }

    public Formats all() {
        return all;
    }

    /** The formats in which an import is reported. */
    public List<RemarkReportWriter> reports() {
        return reports;
    }
}
