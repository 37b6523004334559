package dev.firsthand.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One look at a text tells around which words each kind of rule is worth trying. */
class TriggerTest {

    @Test
    void aWordTriggersInAnyCase() {
        assertThat(around("the TUESDAY of Tuesday")).containsOnlyKeys(Trigger.WEEKDAY);
    }

    @Test
    void aWordThatHoldsATriggerIsNone() {
        assertThat(around("the Mondayish yearbook of a dayflower")).isEmpty();
    }

    @Test
    void anExpressionMayBeginUpToItsTriggerAndEndBehindIt() {
        String text = ".".repeat(50) + " Monday " + ".".repeat(50);
        assertThat(around(text)).containsEntry(Trigger.WEEKDAY, List.of(new Trigger.Reach(11, 51, 89)));
    }

    @Test
    void stretchesThatMeetAreOne() {
        assertThat(around("Monday or Friday")).containsEntry(Trigger.WEEKDAY, List.of(new Trigger.Reach(0, 10, 16)));
    }

    @Test
    void behindAMonthASecondDayMayBegin() {
        assertThat(around("May 4 and 5 it rained")).containsEntry(Trigger.MONTH, List.of(new Trigger.Reach(0, 16, 21)));
    }

    @Test
    void digitsTriggerByWhatTheyLookLike() {
        assertThat(around("1998")).containsOnlyKeys(Trigger.YEAR);
        assertThat(around("10:30")).containsOnlyKeys(Trigger.CLOCK);
        assertThat(around("5/31")).containsOnlyKeys(Trigger.NUMERIC);
        assertThat(around("31 and 12345")).isEmpty();
    }

    private static Map<Trigger, List<Trigger.Reach>> around(String text) {
        return Trigger.around(text, new Span(0, text.length()));
    }
}
