package org.jibiao.format.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.Program;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class OfdReaderTest {
    private static final CarriedForm CARRIED = carried();
    private static final Typefaces TYPEFACES = new Typefaces();
    private static final OfdWriter WRITER = new OfdWriter(
            new Papers(new FormPages(Standards.bundled(), TYPEFACES), TYPEFACES),
            CARRIED,
            new Program("绩表 Jibiao", "0.1.0"));
    private static final OfdReader READER = new OfdReader(CARRIED);

    private static final String FORM = "Doc_0/Attachs/jibiao-form.json";
    private static final String FIRST_PAGE = "Doc_0/Pages/Page_0/Content.xml";

    @Test
    void everyPublishedFormComesBackAsItWas() throws IOException {
        for (DepartmentForm form : Corpus.forms()) {
            byte[] file = ofd(form);
            assertThat(READER.recognises(file)).isTrue();
            assertThat(READER.read(file)).singleElement().satisfies(reading -> {
                assertThat(reading.form()).isEqualTo(form);
                assertThat(reading.remarks()).isEmpty();
            });
        }
    }

    @Test
    void aFormThatSaysUnusualThingsComesBackToo() throws IOException {
        DepartmentForm form = Corpus.published(0)
                .form()
                .withDepartment("䶮㛃𬭎\n<局> & \"处\"")
                .withAnnualGoal("　　两段。\n\n\t有\u200B看不见的\u0007字，\\0041 和 ]]> 。 ");
        Reading reading = READER.read(ofd(form)).getFirst();
        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void pagesThatSomebodyHasChangedGiveARemark() throws IOException {
        DepartmentForm form = Corpus.published(0).form();
        OfdFile file = OfdFile.of(ofd(form));
        String page = file.text(FIRST_PAGE);
        byte[] changed =
                file.with(FIRST_PAGE, page.replaceFirst("2024", "2025")).bytes();
        assertThat(READER.recognises(changed)).isTrue();
        Reading reading = READER.read(changed).getFirst();
        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.remarks())
                .singleElement()
                .extracting(Remark::message)
                .asString()
                .contains("导出以后在别的软件里改过");
        byte[] shorter = file.without(FIRST_PAGE).bytes();
        assertThat(READER.read(shorter).getFirst().remarks()).hasSize(1);
    }

    @Test
    void aPageThatIsNamedOverAndOverIsNotReadOverAndOver() throws IOException {
        DepartmentForm form = Corpus.published(0).form();
        OfdFile file = OfdFile.of(ofd(form));
        String page = "<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>";
        String pages = file.text(OfdNames.DOCUMENT).replace("</ofd:Pages>", page.repeat(50_000) + "</ofd:Pages>");
        Reading reading =
                READER.read(file.with(OfdNames.DOCUMENT, pages).bytes()).getFirst();
        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.remarks()).hasSize(1);
    }

    @Test
    void aSealOrAnotherOrderOfTheEntriesChangesNothing() throws IOException {
        DepartmentForm form = Corpus.published(0).form();
        OfdFile sealed = OfdFile.of(ofd(form))
                .with("Doc_0/Signs/Signatures.xml", "<ofd:Signatures xmlns:ofd='http://www.ofdspec.org/2016'/>");
        String form1 = sealed.text(FORM);
        byte[] file = sealed.without(FORM).with(FORM, form1).bytes();
        assertThat(READER.recognises(file)).isTrue();
        Reading reading = READER.read(file).getFirst();
        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void anOfdOfAnotherProgramIsNotRecognised() throws IOException {
        OfdFile file = OfdFile.of(ofd(Corpus.published(0).form()));
        assertThat(READER.recognises(file.without(FORM).bytes())).isFalse();
        assertThat(READER.recognises(file.without("OFD.xml").bytes())).isFalse();
    }

    @Test
    void otherFilesAreNotRecognised() {
        assertThat(READER.recognises(new byte[0])).isFalse();
        assertThat(READER.recognises("PK\3\4".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(READER.recognises("{\"format\":1}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(READER.recognises(Corpus.published(0).text().getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void aFileThatIsCutOffAnywhereIsReadWholeOrRefusedInWords() throws IOException {
        DepartmentForm form = Corpus.published(0).form();
        byte[] file = ofd(form);
        int refused = 0;
        for (int length = 0; length < file.length; length += 997) {
            byte[] part = Arrays.copyOf(file, length);
            if (READER.recognises(part)) {
                try {
                    assertThat(READER.read(part).getFirst().form()).isEqualTo(form);
                } catch (UnreadableFileException e) {
                    refused++;
                    assertThat(e).hasMessageContaining("不完整");
                }
            }
        }
        assertThat(refused).isGreaterThan(20);
    }

    @Test
    void aFormInsideThatIsNoneIsRefusedInWords() throws IOException {
        OfdFile file = OfdFile.of(ofd(Corpus.published(0).form()));
        byte[] damaged = file.with(FORM, "{\"format\":").bytes();
        assertThatThrownBy(() -> READER.read(damaged))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("不完整");
    }

    private static byte[] ofd(DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(form, out);
        return out.toByteArray();
    }

    private static CarriedForm carried() {
        FormJson json = new FormJson();
        return new CarriedForm(json, json);
    }
}
