package dev.firsthand.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.model.Link;
import dev.firsthand.model.Name;
import dev.firsthand.model.Role;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import dev.firsthand.model.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EncoderTest {

    private static final TinyModel TINY = new TinyModel(
                    TinyModel.words("the", "harbour", "master", "said", "water", "rose", "at", "dover"))
            .sure("master", Head.ROLES, "B-source")
            .sure("said", Head.ROLES, "B-cue")
            .sure("water", Head.ROLES, "B-content")
            .sure("rose", Head.ROLES, "I-content")
            .sure("dover", Head.NAMES, "B-place");

    private final Encoder encoder = new Encoder(Model.load(TINY.file()));

    @AfterEach
    void close() {
        encoder.close();
    }

    private Seen read(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return encoder.read(text, lines);
    }

    private static List<String> found(String text, Seen seen, Role role) {
        return seen.tags().stream()
                .filter(tagged -> tagged.role() == role)
                .map(tagged ->
                        text.substring(tagged.span().start(), tagged.span().end()))
                .toList();
    }

    @Test
    void spansAreThoseOfTheWordsTheModelLabels() {
        String text = "The master said water rose at Dover.";
        Seen seen = read(text);
        assertThat(found(text, seen, Role.SOURCE)).containsExactly("master");
        assertThat(found(text, seen, Role.CUE)).containsExactly("said");
        assertThat(found(text, seen, Role.CONTENT)).containsExactly("water rose");
        assertThat(seen.names())
                .extracting(Name::kind, Name::span)
                .containsExactly(tuple(Name.Kind.PLACE, new Span(30, 35)));
    }

    @Test
    void confidencesAreProbabilities() {
        Seen seen = read("The master said water rose at Dover.");
        assertThat(seen.tags())
                .extracting(Tagged::confidence)
                .allSatisfy(c -> assertThat(c).isBetween(0.5, 1.0));
        assertThat(seen.links())
                .extracting(Link::confidence)
                .allSatisfy(c -> assertThat(c).isBetween(0.5, 1.0));
    }

    @Test
    void aContentIsLinkedToItsSourceAndCue() {
        Link link = read("The master said water rose.").links().getFirst();
        assertThat(link.content().span()).isEqualTo(new Span(16, 26));
        assertThat(link.source()).extracting(Tagged::span).isEqualTo(new Span(4, 10));
        assertThat(link.cue()).extracting(Tagged::span).isEqualTo(new Span(11, 15));
    }

    @Test
    void aSourceMayStandInAParagraphThatAnEarlierWindowRead() {
        String filler = "at the harbour the harbour at the harbour the harbour\n";
        String text = filler + "The master said.\n" + "The water rose at the harbour at the harbour at the harbour.";
        Link link = read(text).links().getFirst();
        assertThat(link.source()).isNotNull().extracting(Tagged::span).isEqualTo(new Span(58, 64));
    }

    @Test
    void whatTheContextDoesNotReachIsNoSource() {
        String filler = "at the harbour the harbour at the harbour the harbour\n";
        Link link = read("The master said.\n" + filler.repeat(4) + "The water rose.")
                .links()
                .getFirst();
        assertThat(link.source()).isNull();
        assertThat(link.cue()).isNull();
    }

    @Test
    void nothingIsSeenWhereThereAreNoWords() {
        assertThat(read("\n \n")).isEqualTo(Seen.NOTHING);
    }

    @Test
    void manyThreadsSeeWhatOneSees() throws Exception {
        String text = "The master said water rose at Dover.\n".repeat(50);
        Seen alone = read(text);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Seen>> calls = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<Seen>) () -> read(text))
                    .toList();
            for (Future<Seen> call : threads.invokeAll(calls)) {
                assertThat(call.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void whatIsSeenInAReportDoesNotDependOnWhatWasReadBefore() {
        Seen first = read("The master said water rose.");
        read("Rubbish “ ” , . ".repeat(300));
        assertThat(read("The master said water rose.")).isEqualTo(first);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aBookIsReadInLinearTime() {
        Seen seen = read("The master said water rose at Dover.\n".repeat(15_000));
        assertThat(seen.links())
                .hasSize(15_000)
                .allSatisfy(link -> assertThat(link.source()).isNotNull());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aLineWithoutEndIsReadInLinearTime() {
        assertThat(read("“".repeat(100_000)).tags()).isEmpty();
        assertThat(read("master ".repeat(30_000)).tags()).hasSize(30_000);
    }

    @Test
    void aFileThatIsNoModelIsRefused() {
        assertThatThrownBy(() -> Model.load(new byte[] {1, 2, 3}))
                .isInstanceOf(EncoderUnavailable.class)
                .hasMessageStartingWith("ONNX Runtime cannot read the encoder's file: ");
    }

    @Test
    void aModelThatWasMadeForOtherLabelsIsRefused() {
        Map<String, String> about = TINY.scheme().written();
        about.put("labels.NAMING", "none known");
        assertThatThrownBy(() -> Model.load(TINY.file(about)))
                .isInstanceOf(EncoderUnavailable.class)
                .hasMessage("the encoder's file was made for other labels.NAMING (none known)"
                        + " than this program's (none named unnamed)");
    }

    @Test
    void aModelThatDoesNotSayItsVocabularyIsRefused() {
        Map<String, String> about = TINY.scheme().written();
        about.remove("vocabulary");
        assertThatThrownBy(() -> Model.load(TINY.file(about)))
                .isInstanceOf(EncoderUnavailable.class)
                .hasMessage("the encoder's file does not say its vocabulary");
    }
}
