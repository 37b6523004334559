package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void anInitialDoesNotEndASentence() {
        assertThat(in("Mayor Ana R. Duarte spoke. The hall was full."))
                .containsExactly("Mayor Ana R. Duarte spoke.", "The hall was full.");
    }

    @Test
    void aLetterBeforeANewSentenceEndsItsOwn() {
        assertThat(in("They chose Plan B. The council agreed."))
                .containsExactly("They chose Plan B.", "The council agreed.");
    }

    @Test
    void aQuestionWithinQuotationMarksGoesOnWithASmallLetter() {
        assertThat(in("“Who did this?” she asked. Nobody spoke."))
                .containsExactly("“Who did this?” she asked.", "Nobody spoke.");
    }

    @Test
    void anAbbreviatedCountryDoesNotEndASentence() {
        assertThat(in("The U.S. officials left.")).containsExactly("The U.S. officials left.");
        assertThat(in("The U.S. Coast Guard left.")).containsExactly("The U.S. Coast Guard left.");
        assertThat(in("But the U.S. Coast Guard left.")).containsExactly("But the U.S. Coast Guard left.");
        assertThat(in("He lives in the U.S. Officials left."))
                .containsExactly("He lives in the U.S.", "Officials left.");
        assertThat(in("Nobody likes the U.S. The ferry left."))
                .containsExactly("Nobody likes the U.S.", "The ferry left.");
    }

    @Test
    void theClosingMarkStaysWithItsSentence() {
        assertThat(in("“It is over.” The crowd cheered.")).containsExactly("“It is over.”", "The crowd cheered.");
    }

    private static List<String> in(String text) {
        return new Sentences()
                .in(text, new Span(0, text.length())).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList();
    }
}
