package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.form.Place;
import org.jibiao.standard.Term;

/** Collects the year, the department and the goal, of which a form may name several, and chooses among them. */
final class Fields {
    /** The code of a department beside its name. */
    private static final Pattern CODE = Pattern.compile("[\\[（(【]?[0-9]{3,}[\\]）)】]?[-—_\\s]*");

    private final RecognitionLog log;
    private final List<Candidate> departments = new ArrayList<>();
    private final List<Candidate> goals = new ArrayList<>();
    private Optional<Integer> year = Optional.empty();

    Fields(RecognitionLog log) {
        this.log = log;
    }

    private record Candidate(Term term, String label, List<Written> written) {
        String text() {
            return String.join(
                    "\n",
                    written.stream()
                            .filter(piece -> !piece.isBlank())
                            .map(Written::text)
                            .toList());
        }

        boolean isOfTheYear() {
            return label.contains("年度") || label.contains("当年") || label.contains("本年");
        }
    }

    /** A year that the form names; the first is meant. */
    void year(int named, Written written) {
        if (year.isEmpty()) {
            year = Optional.of(named);
            written.shows(new Place.Year(), log);
        } else if (year.get() == named) {
            written.cell().ifPresent(log::fixed);
        } else {
            String message = log.texts().get("year.other", written.text(), year.get());
            written.leftOver(message, Optional.of(new Place.Year()), log);
        }
    }

    Optional<Integer> year() {
        return year;
    }

    void department(Term term, String label, Written written) {
        departments.add(new Candidate(term, label, List.of(written)));
    }

    /** A goal, in the pieces in which it stands. */
    void goal(Term term, String label, List<Written> written) {
        goals.add(new Candidate(term, label, written));
    }

    /** The 部门名称; empty text when the form has a place for it that is blank, nothing when it has none. */
    Optional<String> department() {
        Optional<Candidate> chosen = departments.stream()
                .filter(candidate -> !candidate.text().isBlank())
                .min(Comparator.comparing(Candidate::term));
        Place place = new Place.Department();
        for (Candidate other : departments) {
            boolean same = chosen.filter(one -> FormWords.same(one.text(), other.text()))
                    .isPresent();
            if (same || other.text().isBlank()) {
                other.written().forEach(written -> written.shows(place, log));
            } else {
                leftOver(other, place);
            }
        }
        return chosen.map(candidate ->
                        candidate.term() == Term.DEPARTMENT_AND_CODE ? withoutCode(candidate) : candidate.text())
                .or(() -> departments.stream().findFirst().map(Candidate::text));
    }

    private String withoutCode(Candidate candidate) {
        Matcher code = CODE.matcher(candidate.text());
        if (!code.find()) {
            return candidate.text();
        }
        String written = code.group().strip();
        String name = code.replaceFirst("").strip();
        if (name.codePoints().noneMatch(Character::isIdeographic)) {
            return candidate.text();
        }
        String message = log.texts().get("field.elsewhere", candidate.label(), written);
        candidate.written().getFirst().remark(message, Optional.of(new Place.Department()), log);
        return name;
    }

    /** The 年度履职目标; nothing when the form has no place for it. */
    Optional<String> goal() {
        Place place = new Place.AnnualGoal();
        List<Candidate> present =
                goals.stream().filter(candidate -> !candidate.text().isBlank()).toList();
        Optional<Candidate> chosen = present.stream()
                .filter(candidate -> candidate.term() == Term.GOAL && candidate.isOfTheYear())
                .findFirst()
                .or(() -> present.stream()
                        .filter(candidate -> candidate.term() == Term.GOAL)
                        .findFirst())
                .or(() -> present.stream().findFirst());
        for (Candidate other : present) {
            if (chosen.filter(other::equals).isPresent()) {
                other.written().forEach(written -> written.shows(place, log));
            } else if (chosen.filter(one -> one.label().equals(other.label())).isEmpty()) {
                leftOver(other, place);
            }
        }
        chosen.filter(candidate -> candidate.term() == Term.DUTIES)
                .ifPresent(candidate -> log.remark(log.texts().get("goal.duties", candidate.label()), place));
        return chosen.map(one -> goalOf(one, present))
                .or(() -> goals.stream().findFirst().map(Candidate::text));
    }

    /** The text of a goal; the label may stand again at every part of it. */
    private String goalOf(Candidate chosen, List<Candidate> present) {
        List<String> texts = new ArrayList<>();
        for (Candidate candidate : present) {
            if (candidate.label().equals(chosen.label())) {
                candidate.written().forEach(written -> written.shows(new Place.AnnualGoal(), log));
                if (texts.isEmpty() || !texts.getLast().equals(candidate.text())) {
                    texts.add(candidate.text());
                }
            }
        }
        return texts.stream().reduce(CutText::joined).orElse("");
    }

    private void leftOver(Candidate candidate, Place near) {
        for (Written written : candidate.written()) {
            String message = log.texts().get("field.elsewhere", candidate.label(), written.text());
            written.leftOver(message, Optional.of(near), log);
        }
    }
}
