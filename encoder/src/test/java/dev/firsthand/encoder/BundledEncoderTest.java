package dev.firsthand.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Link;
import dev.firsthand.model.Name;
import dev.firsthand.model.Role;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import dev.firsthand.model.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encoder that ships, on sentences it cannot have seen. */
class BundledEncoderTest {

    private static final Encoder ENCODER = Encoder.bundled();

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    private static Seen read(String text) {
        return ENCODER.read(text, List.of(new Span(0, text.length())));
    }

    private static String words(String text, Tagged tagged) {
        return text.substring(tagged.span().start(), tagged.span().end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The bridge will not open before Friday,” the mayor said."
                        + " | the mayor | said | The bridge will not open before Friday",
                "Two officers told the court that the truck had been parked without lights."
                        + " | Two officers | told | that the truck had been parked without lights",
                "The water is safe to drink, according to the health department."
                        + " | the health department | according to | The water is safe to drink",
                "The striker believes that she will be fit for the final."
                        + " | The striker | believes | that she will be fit for the final",
            })
    void anAttributionIsSeenWithItsSourceAndCue(String text, String source, String cue, String content) {
        assertThat(read(text).links()).singleElement().satisfies(link -> {
            assertThat(words(text, Objects.requireNonNull(link.source()))).isEqualTo(source);
            assertThat(words(text, Objects.requireNonNull(link.cue()))).startsWith(cue);
            assertThat(words(text, link.content())).contains(content);
        });
    }

    @Test
    void bothHalvesOfAPartedQuotationBelongToOneCue() {
        String text = "“The wind was strong,” the crane driver said, “and nobody stopped us.”";
        assertThat(read(text).links())
                .hasSize(2)
                .extracting(Link::cue)
                .allSatisfy(cue ->
                        assertThat(words(text, Objects.requireNonNull(cue))).isEqualTo("said"));
    }

    @Test
    void namesAreSeen() {
        String text = "Ilse Brandt flew from Lisbon to the United Nations in Geneva.";
        Map<String, Name.Kind> names = new TreeMap<>();
        read(text)
                .names()
                .forEach(name -> names.put(
                        text.substring(name.span().start(), name.span().end()), name.kind()));
        assertThat(names)
                .containsEntry("Ilse Brandt", Name.Kind.PERSON)
                .containsEntry("Lisbon", Name.Kind.PLACE)
                .containsEntry("United Nations", Name.Kind.ORGANIZATION);
    }

    @Test
    void nothingIsSeenInAListOfNumbers() {
        assertThat(read("12, 14, 19, 23, 40 and 41. Bonus ball: 7.").links()).isEmpty();
    }

    @Test
    void manyThreadsSeeWhatOneSees() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            texts.add("Pilot %d said the runway was wet. “We were lucky,” she added on day %d.".formatted(i, i % 5));
        }
        List<Seen> one = texts.stream().map(BundledEncoderTest::read).toList();
        List<Seen> many = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> read(texts.get(i)))
                .toList();
        assertThat(many).isEqualTo(one);
        assertThat(one.getFirst().tags()).extracting(Tagged::role).contains(Role.SOURCE);
    }
}
