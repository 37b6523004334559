package dev.firsthand.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {

    private final Masthead mastheads = new Masthead();

    @ParameterizedTest
    @CsvSource({
        "OTTERY GAZETTE, Ottery Gazette",
        "Ottery Gazette, Ottery Gazette",
        "The Ottery & District Advertiser, Ottery & District Advertiser",
        "THE DAILY LARK POST, Daily Lark Post",
        "RADIO OTTERY, Radio Ottery",
        "KXTV News, KXTV News",
        "WFG NEWS, WFG News"
    })
    void namesOfPapersAndStationsAreKnownByTheirWords(String line, String name) {
        assertThat(mastheads.named(line)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Local News",
                "Breaking News",
                "Gazette",
                "Ada Lamb",
                "Council meets the press",
                "Two Men Held After Robbery At The Post",
                ""
            })
    void sectionsAndOtherWordsAreNoMastheads(String line) {
        assertThat(mastheads.named(line)).isNull();
    }
}
