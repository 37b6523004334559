package dev.firsthand.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.text.Lexicon;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** A form is tried only where it can begin, and wherever it does. */
class OpeningsTest {

    @Test
    void aWordingCanBeginWithTheFirstLetterOfEachOfItsWays() {
        Openings openings = Openings.of(Wording.of("(?:the )?(?:day|week)").pattern());
        assertThat(openings.first()).hasToString("{68, 84, 87, 100, 116, 119}"); // D, T, W, d, t, w
    }

    @Test
    void aMonthBeginsWithItsCapital() {
        Openings openings = Openings.of(Wording.of("{month}").pattern());
        assertThat(openings.next("may March", 0, 8)).isEqualTo(4);
    }

    @Test
    void anExpressionBeginsWithAWord() {
        Openings openings = Openings.of(Wording.of("day").pattern());
        assertThat(openings.next("Friday 3days daédays-day", 0, 23)).isEqualTo(13);
        assertThat(openings.next("Friday", 0, 5)).isEqualTo(6);
    }

    @Test
    void whatMustStandBeforeDoesNotNarrowTheOpening() {
        Openings openings =
                Openings.of(Wording.of("(?<=(?:in|of) )(?<a>two)|(?<!no )six").pattern());
        assertThat(openings.next("two", 0, 2)).isZero();
        assertThat(openings.next("six", 0, 2)).isZero();
        assertThat(openings.next("in of no", 0, 7)).isEqualTo(8);
    }

    @Test
    void everythingThatAnyRuleReadsBeginsWithAnOpening() {
        int read = 0;
        for (var example : Lexicon.rows(DaterTest.class, "moments.txt")) {
            String text = example.get(1).replaceAll("\\{([^=}]+)=[^}]+}", "$1");
            for (Rule rule : Rules.inOrder()) {
                Matcher matcher = rule.form().pattern().matcher(text);
                while (matcher.find()) {
                    read++;
                    assertThat(rule.form().openings().next(text, matcher.start(), matcher.start()))
                            .describedAs("%s in “%s”", rule.form().name(), text)
                            .isEqualTo(matcher.start());
                }
            }
        }
        assertThat(read).isGreaterThan(100);
    }
}
