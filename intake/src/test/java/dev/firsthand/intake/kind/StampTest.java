package dev.firsthand.intake.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-05                            | 2024-03-05
            2024-03-05T06:07:08Z                  | 2024-03-05T06:07:08Z
            2024-03-05T06:07:08.123456+01:00      | 2024-03-05T06:07:08+01:00
            2024-03-05 06:07                      | 2024-03-05T06:07:00
            2024-03-05 06:07:08 +0000             | 2024-03-05T06:07:08Z
            2024/3/5                              | 2024-03-05
            20240305T060708Z                      | 2024-03-05T06:07:08Z
            20240305                              | 2024-03-05
            1709618828                            | 2024-03-05T06:07:08Z
            1709618828000                         | 2024-03-05T06:07:08Z
            Tue, 05 Mar 2024 06:07:08 GMT         | 2024-03-05T06:07:08Z
            Tue, 5 Mar 2024 06:07:08 -0500        | 2024-03-05T06:07:08-05:00
            Tue, 5 Mar 24 06:07 EST               | 2024-03-05T06:07:00-05:00
            Tue, 5 Mar 2024 06:07:08 +0000 (UTC)  | 2024-03-05T06:07:08Z
            March 5, 2024                         | 2024-03-05
            Mar. 5, 2024 at 6:07 p.m.             | 2024-03-05T18:07:00
            5th March 2024                        | 2024-03-05
            """)
    void aMomentIsReadAsItIsWritten(String written, String iso) {
        assertThat(Stamp.of(written)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2024-13-45", "31 Foo 2024", "3/5/2024", "12", "99999999999999999999"})
    void whatIsNoMomentOrMayBeTwoIsNone(String written) {
        assertThat(Stamp.of(written)).isNull();
    }
}
