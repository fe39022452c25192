package org.jibiao.format.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.archive.MarkupReader;

/**
 * The automatic lists of a Word file (ECMA-376 part 1 §17.9) and which styles belong to them. Goals are often numbered so, and the numbers
 * are not in the text.
 */
final class Numbering {
    private static final ListLevel PLAIN = new ListLevel(1, "decimal", "", false, false);

    /** A style may be based on others; more than that go in circles. */
    private static final int MOST_BASES = 20;

    private final Map<String, Abstract> lists = new HashMap<>();
    private final Map<String, Concrete> numberings = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private String defaultStyle = "";

    /** What a list looks like. */
    private static final class Abstract {
        private final List<ListLevel> levels = new ArrayList<>(Collections.nCopies(ListCounters.LEVELS, PLAIN));
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private String lookedUpInStyle = "";
    }

    /** A use of a list, with what it has of its own. */
    private static final class Concrete {
        private String list = "";
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Map<Integer, ListLevel> levels = new HashMap<>();
    }

    private record Style(String base, Optional<String> numbering, Optional<Integer> level) {}

    /**
     * A paragraph's place in a list.
     *
     * @param list which paragraphs are counted together
     * @param numbering the use of the list
     * @param restarts whether this use begins anew
     */
    record Numbered(String list, String numbering, boolean restarts, List<ListLevel> levels, int level) {}

    /** What the parts say; of a damaged one what stands before the damage. */
    static Numbering of(Optional<byte[]> numberingPart, Optional<byte[]> stylesPart) {
        Numbering numbering = new Numbering();
        numberingPart.ifPresent(part -> {
            try {
                numbering.readLists(new MarkupReader().read(part));
            } catch (XMLStreamException e) {
                // Lists after the damage are shown without numbers.
                return;
            }
        });
        stylesPart.ifPresent(part -> {
            try {
                numbering.readStyles(new MarkupReader().read(part));
            } catch (XMLStreamException e) {
                return;
            }
        });
        return numbering;
    }

    private void readLists(XMLStreamReader xml) throws XMLStreamException {
        Abstract list = new Abstract();
        Concrete numbering = new Concrete();
        int override = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("lvlOverride")) {
                override = -1;
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    list = new Abstract();
                    lists.put(WordAttributes.text(xml, "abstractNumId"), list);
                }
                case "numStyleLink" -> list.lookedUpInStyle = WordAttributes.value(xml);
                case "num" -> {
                    numbering = new Concrete();
                    numberings.put(WordAttributes.text(xml, "numId"), numbering);
                }
                case "abstractNumId" -> numbering.list = WordAttributes.value(xml);
                case "lvlOverride" -> override = WordAttributes.number(xml, "ilvl", -1);
                case "startOverride" -> numbering.starts.put(override, WordAttributes.number(xml, "val", 1));
                case "lvl" -> {
                    int index = WordAttributes.number(xml, "ilvl", 0);
                    List<String> linked = new ArrayList<>();
                    ListLevel level = level(xml, linked);
                    if (override >= 0) {
                        numbering.levels.put(override, level);
                    } else if (index >= 0 && index < ListCounters.LEVELS) {
                        list.levels.set(index, level);
                        for (String style : linked) {
                            list.levelOfStyle.put(style, index);
                        }
                    }
                }
                default -> {}
            }
        }
    }

    private static ListLevel level(XMLStreamReader xml, List<String> linked) throws XMLStreamException {
        int start = 0;
        String format = "decimal";
        String text = "";
        boolean decimal = false;
        boolean spaced = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("lvl")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "start" -> start = WordAttributes.number(xml, "val", 0);
                    // Newer programs write rare formats twice, the second time for older programs.
                    case "numFmt" ->
                        format = WordAttributes.value(xml).equals("custom") ? format : WordAttributes.value(xml);
                    case "lvlText" -> text = WordAttributes.value(xml);
                    case "isLgl" -> decimal = WordAttributes.isOn(xml);
                    case "suff" -> spaced = WordAttributes.value(xml).equals("space");
                    case "pStyle" -> linked.add(WordAttributes.value(xml));
                    default -> {}
                }
            }
        }
        return new ListLevel(start, format, text, decimal, spaced);
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String id = "";
        String base = "";
        Optional<String> numbering = Optional.empty();
        Optional<Integer> level = Optional.empty();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("style")) {
                styles.put(id, new Style(base, numbering, level));
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    id = WordAttributes.text(xml, "styleId");
                    base = "";
                    numbering = Optional.empty();
                    level = Optional.empty();
                    if (WordAttributes.text(xml, "type").equals("paragraph")
                            && WordAttributes.text(xml, "default").equals("1")) {
                        defaultStyle = id;
                    }
                }
                case "basedOn" -> base = WordAttributes.value(xml);
                case "numId" -> numbering = Optional.of(WordAttributes.value(xml));
                case "ilvl" -> level = Optional.of(WordAttributes.number(xml, "val", 0));
                default -> {}
            }
        }
    }

    /**
     * The list of a paragraph; empty when it is in none.
     *
     * @param style its style; empty when it has the usual one
     * @param numbering the use of a list that it names itself
     * @param level the level that it names itself
     */
    Optional<Numbered> of(String style, Optional<String> numbering, Optional<Integer> level) {
        String named = style.isEmpty() ? defaultStyle : style;
        Optional<String> used = numbering;
        Optional<Integer> at = level;
        String carrier = named;
        for (int i = 0; used.isEmpty() && i < MOST_BASES; i++) {
            Style of = styles.get(carrier);
            if (of == null) {
                return Optional.empty();
            }
            used = of.numbering();
            at = at.or(of::level);
            if (used.isEmpty()) {
                carrier = of.base();
            }
        }
        return numbered(used.orElse(""), numbering.isPresent() ? named : carrier, at);
    }

    private Optional<Numbered> numbered(String used, String style, Optional<Integer> named) {
        Concrete numbering = numberings.get(used);
        if (numbering == null) {
            return Optional.empty();
        }
        String name = numbering.list;
        Abstract list = lists.get(name);
        if (list != null && !list.lookedUpInStyle.isEmpty()) {
            Concrete linked = numberings.get(Optional.ofNullable(styles.get(list.lookedUpInStyle))
                    .flatMap(Style::numbering)
                    .orElse(""));
            name = linked == null ? name : linked.list;
            list = lists.get(name);
        }
        if (list == null) {
            return Optional.empty();
        }
        int level = named.orElse(list.levelOfStyle.getOrDefault(style, 0));
        List<ListLevel> levels = new ArrayList<>(list.levels);
        numbering.levels.forEach((index, own) -> {
            if (index < levels.size()) {
                levels.set(index, own);
            }
        });
        numbering.starts.forEach((index, start) -> {
            if (index >= 0 && index < levels.size()) {
                ListLevel own = levels.get(index);
                levels.set(index, new ListLevel(start, own.format(), own.text(), own.decimal(), own.spaced()));
            }
        });
        return Optional.of(new Numbered(name, used, !numbering.starts.isEmpty(), levels, level));
    }
}
