package dev.firsthand.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published June 3, 2021 at 4:15 p.m. ET",
                "Updated: 2021-06-03T10:15:00ZPublished: 2021-06-01",
                "Thursday, 16th of October 2025 6:15 PM",
                "Last updated on Sept. 3 2021 | 10.15am BST",
                "3 hours ago",
                "June 3, 2021 Eastern Standard Time · 5 min read",
                "Posted 25/06/2021"
            })
    void linesOfDatesAreKnown(String line) {
        assertThat(DateWords.isAll(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crane fell on June 3, 2021",
                "June 3, 2021: the crane falls",
                "Published today",
                "3 июня 2021",
                "May 2021 be better"
            })
    void linesOfMoreThanDatesAreNot(String line) {
        assertThat(DateWords.isAll(line)).isFalse();
    }
}
