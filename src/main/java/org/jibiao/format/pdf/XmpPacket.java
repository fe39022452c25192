package org.jibiao.format.pdf;

import java.nio.charset.StandardCharsets;

/**
 * What a document says of itself as XMP (ISO 16684-1), and that it is both PDF/A-3 (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). PDF/A
 * wants to be told what the one property is that it does not know.
 */
final class XmpPacket {
    private XmpPacket() {}

    /** The packet of a document; no time of day in it. */
    static byte[] of(DocumentData data, String producer) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                    <rdf:Description rdf:about=""
                        xmlns:dc="http://purl.org/dc/elements/1.1/"
                        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                      <pdfaid:part>3</pdfaid:part>
                      <pdfaid:conformance>%6$s</pdfaid:conformance>
                      <pdfuaid:part>1</pdfuaid:part>
                      <dc:format>application/pdf</dc:format>
                      <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                      <dc:title><rdf:Alt>
                        <rdf:li xml:lang="x-default">%1$s</rdf:li>
                        <rdf:li xml:lang="zh-CN">%1$s</rdf:li>
                      </rdf:Alt></dc:title>
                      <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                      <dc:coverage>%3$d</dc:coverage>
                      <xmp:CreatorTool>%4$s</xmp:CreatorTool>
                      <pdf:Producer>%5$s</pdf:Producer>
                      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                          <pdfaProperty:name>part</pdfaProperty:name>
                          <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                          <pdfaProperty:category>internal</pdfaProperty:category>
                          <pdfaProperty:description>The part of ISO 14289 that the document conforms to</pdfaProperty:description>
                        </rdf:li></rdf:Seq></pdfaSchema:property>
                      </rdf:li></rdf:Bag></pdfaExtension:schemas>
                    </rdf:Description>
                  </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(
                        escaped(data.title()),
                        escaped(data.department()),
                        data.year(),
                        escaped(data.program().nameAndVersion()),
                        escaped(producer),
                        data.level())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A text inside an element; what XML 1.0 forbids (production 2) is left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(XmpPacket::isAllowed).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
