package dev.firsthand.identify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.model.Act;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Via;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoingOnTest {

    private static final Via RADIO = new Via("KQBX", Via.Kind.BROADCAST, null);

    @Test
    void wordsQuotedRightAfterAnInterviewAreFromIt() {
        assertThat(vias("‹Ann Roe› told KQBX [the lake was low]. [“I have seen it,”] ‹she› said."))
                .containsExactly("KQBX", "KQBX");
    }

    @Test
    void wordsThatAreNotQuotedNeedNotBeFromIt() {
        assertThat(vias("‹Ann Roe› told KQBX [the lake was low]. ‹She› said [it would rise]."))
                .containsExactly("KQBX", "none");
    }

    @Test
    void anotherSpeakerSpeaksElsewhere() {
        assertThat(vias("‹Ann Roe› told KQBX [the lake was low]. [“I have seen it,”] ‹Ben Ito› said."))
                .containsExactly("KQBX", "none");
    }

    @Test
    void anotherDayIsAnotherOccasion() {
        assertThat(vias("‹Ann Roe› told KQBX [the lake was low]. [“I have seen it,”] ‹she› said on Monday."))
                .containsExactly("KQBX", "none");
    }

    @Test
    void anInterviewEndsTwoParagraphsOn() {
        assertThat(vias("‹Ann Roe› told KQBX [the lake was low].\nIt is May.\n[“I have seen it,”] ‹she› said."))
                .containsExactly("KQBX", "none");
    }

    @Test
    void aSentenceMaySetTheChannelBeforeAnythingIsSaid() {
        String text = "Ann Roe, appearing on Face the Nation, smiled.\n[“I have seen it,”] ‹Roe› said.";
        assertThat(vias(text, null)).containsExactly("Face the Nation");
    }

    @Test
    void anOutletThatIsOnlySpokenOfIsNoChannel() {
        String text = "Ann Roe sued the New York Times in May.\n[“I have seen it,”] ‹Roe› said.";
        assertThat(vias(text, null)).containsExactly("none");
    }

    private static List<String> vias(String marked) {
        return vias(marked, RADIO);
    }

    /** The channels of a marked report's statements, if the first has the one given. */
    private static List<String> vias(String marked, @Nullable Via first) {
        Told.Marked told = Told.marked(marked);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < told.contents().size(); i++) {
            attributions.add(attribution(told, i, i == 0 ? first : null));
        }
        Report report = Told.report(told.text());
        return new Identifier()
                .identify(report, new PlainAnnotator().annotate(report), attributions).stream()
                        .map(statement -> statement.attribution().via())
                        .map(via -> via == null ? "none" : via.name())
                        .toList();
    }

    private static Attribution attribution(Told.Marked told, int i, @Nullable Via via) {
        Span content = told.contents().get(i);
        Span source = told.sources().get(i);
        Manner manner = told.text().charAt(content.start()) == '“' ? Manner.DIRECT : Manner.INDIRECT;
        int said = told.text().indexOf(i == 0 && via != null ? "told" : "said", source.end());
        List<Span> cue = List.of(new Span(said, said + 4));
        return new Attribution(
                List.of(source),
                cue,
                List.of(content),
                manner,
                Act.SAID,
                Stance.ASSERTS,
                via,
                null,
                null,
                List.of(),
                1,
                "marked");
    }
}
