package org.jibiao.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingRightsTest {
    @ParameterizedTest(name = "version {0}, fsType {1}: {2}")
    @CsvSource({
        "4, 0x0000, INSTALLABLE",
        "4, 0x0002, RESTRICTED",
        "4, 0x0004, PREVIEW_AND_PRINT",
        "4, 0x0008, EDITABLE",
        "4, 0x0100, NO_SUBSETTING",
        "4, 0x0108, NO_SUBSETTING",
        "4, 0x0200, BITMAP_ONLY",
        "4, 0x0204, BITMAP_ONLY",
        "4, 0x0102, RESTRICTED",
        "4, 0x0202, RESTRICTED",
        // The lowest bit and the highest ones mean nothing.
        "4, 0x8001, INSTALLABLE",
    })
    void oneBitSaysWhatDocumentsMayDo(int version, String fsType, EmbeddingRights rights) {
        assertThat(EmbeddingRights.of(version, Integer.decode(fsType))).isEqualTo(rights);
    }

    @ParameterizedTest(name = "version {0}, fsType {1}: {2}")
    @CsvSource({
        "0, 0x0006, PREVIEW_AND_PRINT",
        "1, 0x000A, EDITABLE",
        "2, 0x000C, EDITABLE",
        "2, 0x000E, EDITABLE",
        "2, 0x0002, RESTRICTED",
        "2, 0x010E, NO_SUBSETTING",
    })
    void ofSeveralBitsTheMostGenerousCountsInOldFonts(int version, String fsType, EmbeddingRights rights) {
        assertThat(EmbeddingRights.of(version, Integer.decode(fsType))).isEqualTo(rights);
    }

    @ParameterizedTest(name = "version {0}, fsType {1}: {2}")
    @CsvSource({
        "3, 0x0006, RESTRICTED",
        "4, 0x000E, RESTRICTED",
        "5, 0x000C, PREVIEW_AND_PRINT",
    })
    void ofSeveralBitsTheStrictestCountsInNewFonts(int version, String fsType, EmbeddingRights rights) {
        assertThat(EmbeddingRights.of(version, Integer.decode(fsType))).isEqualTo(rights);
    }
}
