package org.jibiao.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.form.Place;
import org.jibiao.format.SourcedReading;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.FormKind;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    private final ReadingJson json = new ReadingJson();

    @Test
    void everyKindOfPlaceComesBack() throws UnreadableFileException {
        List<Remark> remarks = new ArrayList<>(
                List.of(Remark.about("整份文件"), Remark.leftOver("第 2 行", "没有栏目", Optional.empty(), "多余\n的话")));
        for (Place place : places()) {
            remarks.add(new Remark("第 1 行", "请核对", Optional.of(place)));
        }
        DepartmentForm form = Corpus.published(1).form();
        for (FormKind kind : FormKind.values()) {
            SourcedReading sourced = new SourcedReading("去年的表.docx", "TEMPLATE", new Reading(form, remarks, kind));
            assertThat(json.read(json.write(sourced))).isEqualTo(sourced);
        }
    }

    @Test
    void thePlacesTriedAreAllKindsThatThereAre() {
        Set<Class<?>> kinds = new HashSet<>();
        places().forEach(place -> kinds.add(place.getClass()));
        assertThat(kinds).containsExactlyInAnyOrder(Place.class.getPermittedSubclasses());
    }

    @Test
    void theWordsForPlacesStayAsTheyAre() {
        assertThat(places())
                .extracting(PlaceKeys::key)
                .containsExactly(
                        "year",
                        "department",
                        "annualGoal",
                        "task 3",
                        "taskName 4",
                        "taskContent 5",
                        "category 2",
                        "group 1.2",
                        "row 1.2.7",
                        "name 1.2.7",
                        "value 1.2.7",
                        "note 1.2.7",
                        "amount total",
                        "amount government",
                        "amount fiscalAccount",
                        "amount unitFunds",
                        "amount basic",
                        "amount project");
    }

    @Test
    void aPlaceOfALaterVersionIsLeftOut() throws UnreadableFileException {
        DepartmentForm form = Corpus.published(1).form();
        Remark remark = new Remark("", "请核对", Optional.of(new Place.Task(3)));
        String written = json.write(new SourcedReading("", "COPY", new Reading(form, List.of(remark))));
        for (String other :
                List.of("signature", "task", "task x", "group 1", "row 1.2", "amount 3", "task 99999999999", "")) {
            assertThat(json.read(written.replace("task 3", other)).reading().remarks())
                    .as(other)
                    .containsExactly(Remark.about("请核对"));
        }
    }

    @Test
    void whatIsNoReadingIsRefusedInWords() {
        String written = json.write(
                new SourcedReading("", "COPY", new Reading(Corpus.published(1).form(), List.of())));
        refuses("{}", "缺少“format”");
        refuses(written.replace("jibiao-reading", "jibiao-other"), "format 应当是“jibiao-reading”");
        refuses(written.replaceFirst("\"schema\":1", "\"schema\":9"), "更新版本");
        refuses(written.replace("\"kind\":\"department\"", "\"kind\":\"poem\""), "不认识表的种类“poem”");
        refuses(written.substring(0, written.length() / 2), "断了");
    }

    @Property(tries = 100)
    void anyFormComesBack(@ForAll(supplier = Forms.class) DepartmentForm form) throws UnreadableFileException {
        SourcedReading sourced = new SourcedReading(
                form.department(),
                "COPY",
                new Reading(form, List.of(Remark.leftOver("", "", Optional.empty(), form.annualGoal()))));
        assertThat(json.read(json.write(sourced))).isEqualTo(sourced);
    }

    private void refuses(String text, String message) {
        assertThatThrownBy(() -> json.read(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(message);
    }

    private static List<Place> places() {
        Place.Group group = new Place.Group(1, 2);
        List<Place> places = new ArrayList<>(List.of(
                new Place.Year(),
                new Place.Department(),
                new Place.AnnualGoal(),
                new Place.Task(3),
                new Place.TaskName(4),
                new Place.TaskContent(5),
                new Place.Category(2),
                group,
                group.row(7),
                new Place.IndicatorName(group.row(7)),
                new Place.IndicatorValue(group.row(7)),
                new Place.IndicatorNote(group.row(7))));
        for (AmountField field : AmountField.values()) {
            places.add(new Place.Amount(field));
        }
        return places;
    }
}
