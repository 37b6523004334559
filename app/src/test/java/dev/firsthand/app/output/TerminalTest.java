package dev.firsthand.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({"'',80", "72,72", "200,100", "12,40", "wide,80", "-5,80", "99999999999,80"})
    void theWidthIsKeptReadable(String given, int used) {
        assertThat(Terminal.columns(given)).isEqualTo(used);
    }
}
