package org.jibiao.standard;

import java.util.Comparator;
import java.util.List;

/** The standards of all years that the program knows, and the words of other places. */
public final class Standards {
    /** The data files that the program brings along, one for each year in which the bureau changed the form. */
    private static final List<String> FILES = List.of("2024.json");

    private static final String VOCABULARY = "vocabulary.json";

    private final List<FormStandard> newestFirst;
    private final Vocabulary vocabulary;

    /** With the words that the program brings along; throws {@link IllegalArgumentException} when there is no standard at all. */
    public Standards(List<FormStandard> standards) {
        this(standards, new VocabularyReader().read(VOCABULARY, DataFile.bundled(VOCABULARY)));
    }

    /** Throws {@link IllegalArgumentException} when there is no standard at all. */
    public Standards(List<FormStandard> standards, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        if (standards.isEmpty()) {
            throw new IllegalArgumentException("no standard");
        }
        newestFirst = standards.stream()
                .sorted(Comparator.comparingInt(FormStandard::sinceYear).reversed())
                .toList();
    }

    /**
     * The standards that the program brings along.
     *
     * @throws InvalidStandardException when one of them is not in order; the message names the file and the place
     */
    public static Standards bundled() {
        StandardReader reader = new StandardReader();
        return new Standards(FILES.stream()
                .map(file -> reader.read(file, DataFile.bundled(file)))
                .toList());
    }

    /** The standard that holds for a budget year; the oldest known for a year before all of them. */
    public FormStandard forYear(int year) {
        return newestFirst.stream()
                .filter(standard -> standard.sinceYear() <= year)
                .findFirst()
                .orElse(newestFirst.getLast());
    }

    /** The words that places have for what our form says. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
