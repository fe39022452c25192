package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 KB",
        "1, 1 KB",
        "1024, 1 KB",
        "1025, 2 KB",
        "1047552, 1023 KB",
        "1048576, 1.0 MB",
        "12897485, 12.4 MB"
    })
    void printsAsFileManagersDo(long bytes, String printed) {
        assertThat(new FileSize(bytes).print()).isEqualTo(printed);
    }
}
