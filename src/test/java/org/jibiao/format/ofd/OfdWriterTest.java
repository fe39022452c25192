package org.jibiao.format.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.Program;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.Face;
import org.jibiao.page.FormPages;
import org.jibiao.page.GeneralStandardCharacters;
import org.jibiao.page.OutlineEntry;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedLine;
import org.jibiao.page.Rule;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class OfdWriterTest {
    private static final double PER_POINT = 25.4 / 72;

    /** What the issue asks for: rules and letters stand where the PDF has them, to a twentieth of a millimetre. */
    private static final double PRECISION = 0.05;

    private static final Typefaces TYPEFACES = new Typefaces();
    private static final FormPages PAGES = new FormPages(Standards.bundled(), TYPEFACES);
    private static final OfdWriter WRITER = writer();

    @Test
    void everyDocumentInsideIsAsTheStandardPrescribes() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(OfdWriterTest.class.getResource("ofd.xsd"));
        for (DepartmentForm form : Corpus.forms()) {
            OfdFile file = OfdFile.of(ofd(form));
            for (String name : file.entries().keySet()) {
                if (name.endsWith(".xml")) {
                    schema.newValidator().validate(new DOMSource(parsed(file, name)));
                }
            }
        }
    }

    @Test
    void everyNumberIsGivenOnceAndTheHighestIsStated() throws Exception {
        for (DepartmentForm form : Corpus.forms()) {
            OfdFile file = OfdFile.of(ofd(form));
            List<Integer> ids = new ArrayList<>();
            for (String name : xmlOf(file)) {
                elements(parsed(file, name), "*").stream()
                        .filter(element -> element.hasAttribute("ID")
                                && !element.getLocalName().equals("Attachment"))
                        .forEach(element -> ids.add(Integer.valueOf(element.getAttribute("ID"))));
            }
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(parsed(file, "Doc_0/Document.xml")
                            .getElementsByTagName("ofd:MaxUnitID")
                            .item(0)
                            .getTextContent())
                    .isEqualTo(String.valueOf(
                            ids.stream().mapToInt(Integer::intValue).max().orElse(0)));
        }
    }

    @Test
    void whateverIsReferredToIsThereAndNothingElseIs() throws Exception {
        for (DepartmentForm form : Corpus.forms()) {
            OfdFile file = OfdFile.of(ofd(form));
            Set<String> reached = new HashSet<>(Set.of("OFD.xml", "Doc_0/Document.xml"));
            Document document = parsed(file, "Doc_0/Document.xml");
            Set<String> pages = new HashSet<>();
            for (Element page : elements(
                    Objects.requireNonNull(
                            (Element) document.getElementsByTagName("ofd:Pages").item(0)),
                    "Page")) {
                pages.add(page.getAttribute("ID"));
                reached.add("Doc_0/" + page.getAttribute("BaseLoc"));
            }
            assertThat(elements(document, "Dest"))
                    .extracting(dest -> dest.getAttribute("PageID"))
                    .isSubsetOf(pages);
            reached.add("Doc_0/" + text(document, "ofd:PublicRes"));
            reached.add("Doc_0/" + text(document, "ofd:Attachments"));
            Document resources = parsed(file, "Doc_0/PublicRes.xml");
            String folder = resources.getDocumentElement().getAttribute("BaseLoc");
            Set<String> fonts = new HashSet<>();
            for (Element font : elements(resources, "Font")) {
                fonts.add(font.getAttribute("ID"));
                reached.add("Doc_0/" + folder + "/" + font.getTextContent());
            }
            reached.add(text(parsed(file, "Doc_0/Attachs/Attachments.xml"), "ofd:FileLoc")
                    .substring(1));
            for (String name : xmlOf(file)) {
                assertThat(elements(parsed(file, name), "TextObject"))
                        .extracting(text -> text.getAttribute("Font"))
                        .isSubsetOf(fonts);
            }
            assertThat(file.entries()).containsOnlyKeys(reached);
        }
    }

    @Test
    void rulesStandWhereThePagesHaveThem() throws Exception {
        DepartmentForm form = Corpus.published(6).form();
        OfdFile file = OfdFile.of(ofd(form));
        List<Page> pages = PAGES.of(form).pages();
        for (int i = 0; i < pages.size(); i++) {
            List<double[]> expected = new ArrayList<>();
            for (Rule rule : pages.get(i).rules()) {
                expected.add(new double[] {rule.x1(), rule.y1(), rule.x2(), rule.y2(), rule.thickness()});
            }
            List<double[]> drawn = rules(parsed(file, "Doc_0/Pages/Page_" + i + "/Content.xml"));
            assertThat(drawn).hasSameSizeAs(expected);
            for (double[] rule : expected) {
                assertThat(drawn).as("page %d", i + 1).anySatisfy(line -> {
                    for (int k = 0; k < rule.length; k++) {
                        assertThat(line[k]).isCloseTo(rule[k] * PER_POINT, within(PRECISION));
                    }
                });
            }
        }
    }

    @Test
    void everyCharacterStandsWhereThePagesHaveIt() throws Exception {
        DepartmentForm form = Corpus.published(6).form().withAnnualGoal("由䶮㛃𬭎同志负责，  A𬭎 B，（一）Ａ。");
        OfdFile file = OfdFile.of(ofd(form));
        List<Page> pages = PAGES.of(form).pages();
        for (int i = 0; i < pages.size(); i++) {
            List<Placed> expected = new ArrayList<>();
            pages.get(i).lines().forEach(line -> line.runs().forEach(run -> addCharacters(line, run, expected)));
            List<Placed> written = new ArrayList<>();
            elements(parsed(file, "Doc_0/Pages/Page_" + i + "/Content.xml"), "TextObject")
                    .forEach(text -> addCharacters(text, written));
            assertThat(written)
                    .extracting(Placed::character)
                    .isEqualTo(expected.stream().map(Placed::character).toList());
            for (int k = 0; k < expected.size(); k++) {
                assertThat(written.get(k).x())
                        .as(expected.get(k).toString())
                        .isCloseTo(expected.get(k).x(), within(PRECISION));
                assertThat(written.get(k).y())
                        .as(expected.get(k).toString())
                        .isCloseTo(expected.get(k).y(), within(PRECISION));
            }
        }
    }

    @Test
    void everyCharacterLeadsToItsShapeInTheFontInside() throws Exception {
        String all = GeneralStandardCharacters.all();
        OfdFile file = OfdFile.of(ofd(Corpus.published(0).form().withAnnualGoal(all)));
        Document resources = parsed(file, "Doc_0/PublicRes.xml");
        Element body = elements(resources, "Font").getLast();
        assertThat(body.getAttribute("FontName")).isEqualTo("NotoSerifSC-Regular");
        assertThat(body.getAttribute("FamilyName")).isEqualTo("Noto Serif SC");
        byte[] program = Objects.requireNonNull(file.entries().get("Doc_0/Res/" + body.getTextContent()));
        try (TrueTypeFont font = new TTFParser(false).parse(new RandomAccessReadBuffer(program));
                TrueTypeFont whole = new TTFParser(true)
                        .parse(new RandomAccessReadBuffer(
                                TYPEFACES.current().font(Face.BODY).open()))) {
            assertThat(font.getTableMap()).containsKeys("OS/2", "name", "post", "cmap");
            CmapLookup inside = font.getUnicodeCmapLookup();
            CmapLookup outside = whole.getUnicodeCmapLookup();
            for (int character : all.codePoints().distinct().toArray()) {
                assertThat(inside.getGlyphId(character)).as("U+%X", character).isPositive();
                assertThat(font.getAdvanceWidth(inside.getGlyphId(character)))
                        .isEqualTo(whole.getAdvanceWidth(outside.getGlyphId(character)));
                assertThat(font.getGlyph()
                                .getGlyph(inside.getGlyphId(character))
                                .getBoundingBox()
                                .toString())
                        .as("U+%X", character)
                        .isEqualTo(whole.getGlyph()
                                .getGlyph(outside.getGlyphId(character))
                                .getBoundingBox()
                                .toString());
            }
        }
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        Document entry = parsed(OfdFile.of(ofd(Corpus.published(1).form())), "OFD.xml");
        assertThat(text(entry, "ofd:Title")).isEqualTo("部门（单位）整体绩效目标表（2024 年度）洛阳市西工区人民政府办公室");
        assertThat(text(entry, "ofd:Author")).isEqualTo("洛阳市西工区人民政府办公室");
        assertThat(text(entry, "ofd:Creator")).isEqualTo("绩表 Jibiao");
        assertThat(text(entry, "ofd:CreatorVersion")).isEqualTo("1.2.3");
        assertThat(text(entry, "ofd:CreationDate")).isEqualTo("2024-01-01");
        assertThat(elements(entry, "CustomData").getFirst().getTextContent()).isEqualTo("2024");
    }

    @Test
    void theOutlineIsThatOfThePages() throws Exception {
        DepartmentForm form = Corpus.published(1).form();
        Document document = parsed(OfdFile.of(ofd(form)), "Doc_0/Document.xml");
        List<String> pages =
                elements(
                                Objects.requireNonNull((Element) document.getElementsByTagName("ofd:Pages")
                                        .item(0)),
                                "Page")
                        .stream()
                        .map(page -> page.getAttribute("ID"))
                        .toList();
        OutlineEntry root = OutlineEntry.of(PAGES.of(form));
        List<OutlineEntry> expected = new ArrayList<>(List.of(root));
        root.children().forEach(part -> {
            expected.add(part);
            expected.addAll(part.children());
        });
        List<Element> entries = elements(document, "OutlineElem");
        assertThat(entries).hasSameSizeAs(expected);
        for (int i = 0; i < entries.size(); i++) {
            OutlineEntry entry = expected.get(i);
            Element dest = elements(entries.get(i), "Dest").getFirst();
            assertThat(entries.get(i).getAttribute("Title")).isEqualTo(entry.title());
            assertThat(dest.getAttribute("PageID")).isEqualTo(pages.get(entry.page()));
            assertThat(Double.parseDouble(dest.getAttribute("Top")))
                    .isCloseTo(entry.top() * PER_POINT, within(PRECISION));
        }
        assertThat(entries.get(4).getAttribute("Title")).isEqualTo("投入管理指标");
        assertThat(entries.get(4).getAttribute("Count")).isEqualTo("3");
    }

    @Test
    void theSameFormGivesTheSameFile() throws IOException {
        DepartmentForm form = Corpus.published(1).form();
        byte[] file = ofd(form);
        assertThat(ofd(form)).isEqualTo(file);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        writer().write(form, again);
        assertThat(again.toByteArray()).isEqualTo(file);
        assertThat(ofd(form.withAnnualGoal("别的"))).isNotEqualTo(file);
    }

    @Test
    void aFileIsSmall() throws IOException {
        assertThat(ofd(Corpus.published(1).form()).length).isLessThan(250_000);
    }

    @Test
    void nothingIsWrittenOfAFormThatCannotBePrinted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DepartmentForm form = Corpus.published(1).form();
        assertThatThrownBy(() -> WRITER.write(form.withAnnualGoal("\uD82C\uDC00"), out))
                .isInstanceOf(UnprintableFormException.class)
                .hasMessageContaining("U+1B000");
        assertThatThrownBy(() -> WRITER.write(form.withAnnualGoal("\uD82C"), out))
                .isInstanceOf(UnprintableFormException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void aFormInWhichNothingIsFilledInYetIsWrittenToo() throws Exception {
        DepartmentForm blank = Standards.bundled().forYear(2024).newForm(2024, "");
        OfdFile file = OfdFile.of(ofd(blank));
        assertThat(elements(parsed(file, "Doc_0/Pages/Page_0/Content.xml"), "PathObject"))
                .hasSize(1);
    }

    /** A character and where it stands, in millimetres from the upper left corner of the page. */
    private record Placed(String character, double x, double y) {}

    private static void addCharacters(PlacedLine line, PlacedLine.Run run, List<Placed> placed) {
        StringBuilder before = new StringBuilder();
        for (int character : run.text().codePoints().toArray()) {
            double x = run.x() + TYPEFACES.width(run.face(), run.size(), before.toString());
            placed.add(new Placed(Character.toString(character), x * PER_POINT, line.baseline() * PER_POINT));
            before.appendCodePoint(character);
        }
    }

    private static void addCharacters(Element textObject, List<Placed> placed) {
        double[] box = numbers(textObject.getAttribute("Boundary"));
        Element code = elements(textObject, "TextCode").getFirst();
        double x = box[0] + Double.parseDouble(code.getAttribute("X"));
        double y = box[1] + Double.parseDouble(code.getAttribute("Y"));
        List<Double> steps = steps(code.getAttribute("DeltaX"));
        int[] characters = code.getTextContent().codePoints().toArray();
        assertThat(steps).hasSize(characters.length - 1);
        for (int i = 0; i < characters.length; i++) {
            placed.add(new Placed(Character.toString(characters[i]), x, y));
            x += i < steps.size() ? steps.get(i) : 0;
        }
    }

    private static List<Double> steps(String delta) {
        List<Double> steps = new ArrayList<>();
        String[] words = delta.isEmpty() ? new String[0] : delta.split(" ", -1);
        int i = 0;
        while (i < words.length) {
            boolean repeated = words[i].equals("g");
            int count = repeated ? Integer.parseInt(words[i + 1]) : 1;
            double step = Double.parseDouble(words[repeated ? i + 2 : i]);
            for (int k = 0; k < count; k++) {
                steps.add(step);
            }
            i += repeated ? 3 : 1;
        }
        return steps;
    }

    /** For each line x1, y1, x2, y2 and its thickness. */
    private static List<double[]> rules(Document page) {
        List<double[]> rules = new ArrayList<>();
        for (Element path : elements(page, "PathObject")) {
            double[] box = numbers(path.getAttribute("Boundary"));
            for (String line : path.getTextContent().split("M ", -1)) {
                if (!line.isEmpty()) {
                    double[] points = numbers(line.replace("L ", "").strip());
                    rules.add(new double[] {
                        box[0] + points[0],
                        box[1] + points[1],
                        box[0] + points[2],
                        box[1] + points[3],
                        Double.parseDouble(path.getAttribute("LineWidth"))
                    });
                }
            }
        }
        return rules;
    }

    private static double[] numbers(String text) {
        return List.of(text.split(" ", -1)).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static List<String> xmlOf(OfdFile file) {
        return file.entries().keySet().stream()
                .filter(name -> name.endsWith(".xml"))
                .toList();
    }

    private static String text(Document document, String name) {
        return Objects.requireNonNull(document.getElementsByTagName(name).item(0))
                .getTextContent();
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element element, String name) {
        NodeList nodes = element.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) Objects.requireNonNull(nodes.item(i)));
        }
        return elements;
    }

    private static Document parsed(OfdFile file, String name)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Objects.requireNonNull(file.entries().get(name), name)));
    }

    private static byte[] ofd(DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(form, out);
        return out.toByteArray();
    }

    private static OfdWriter writer() {
        FormJson json = new FormJson();
        return new OfdWriter(
                new Papers(PAGES, TYPEFACES), new CarriedForm(json, json), new Program("绩表 Jibiao", "1.2.3"));
    }
}
