package org.jibiao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard.Layout;

/**
 * Cuts a sheet into pages, ready to be painted. The same sheet, layout and fonts always give the same pages; fast enough to follow
 * every keystroke. Safe for use by several threads.
 */
public final class Paginator {
    private final Typefaces typefaces;

    public Paginator(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** The pages of a sheet in the fonts that are chosen now, at least one. */
    public List<Page> paginate(Sheet sheet, Layout layout) {
        return paginate(sheet, layout, typefaces.current(), RowCuts.TO_FILL_PAGES);
    }

    /** The pages of a sheet, at least one. */
    List<Page> paginate(Sheet sheet, Layout layout, FaceSet faces, RowCuts rowCuts) {
        SheetSetter setter = new SheetSetter(faces, layout, sheet);
        TitleBlock title = TitleBlock.set(sheet.headings(), layout, faces, setter.left(), setter.right());
        List<SetBand> bands = sheet.bands().stream().map(setter::set).toList();
        List<PageCut> cuts = new PageCutter(Measures.of(layout), rowCuts).cut(bands, title.height());
        CellPlacer placer = new CellPlacer(faces, layout);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            boolean first = i == 0;
            double top = layout.marginTop() + (first ? title.height() : 0);
            List<PlacedCell> cells = placer.place(cuts.get(i), top);
            pages.add(new Page(
                    i + 1,
                    layout.paperWidth(),
                    layout.paperHeight(),
                    first ? title.headings() : List.of(),
                    cells,
                    RuleLines.around(cells, layout.rule()),
                    Optional.of(PageNumber.set(i + 1, layout, faces, setter.left(), setter.right()))));
        }
        return pages;
    }
}
