package dev.firsthand.training.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dec. 5, 2023",
                "5th December 2023",
                "By Ada LambDecember 5, 2023",
                "12/05/23 11:35 AM",
                "5/12/2023",
                "2023-12-05T09:00Z"
            })
    void aDayIsSeenInTheFormsInWhichPagesPrintIt(String line) {
        assertThat(Days.tells(line, "2023-12-05")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"December 15, 2023", "Dec 5", "2022-12-05", "5 December 2022"})
    void anotherDayIsNot(String line) {
        assertThat(Days.tells(line, "2023-12-05")).isFalse();
    }
}
