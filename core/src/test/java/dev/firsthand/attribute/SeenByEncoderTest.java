package dev.firsthand.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.clean.Cleaner;
import dev.firsthand.model.Annotation;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Link;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Role;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Tagged;
import dev.firsthand.model.Text;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeenByEncoderTest {

    private static final String TEXT =
            "The keeper of the lighthouse, an old man, put it to the Post like this: the lamp had"
                    + " not been lit. He gave the harbour master the blame.";

    @Test
    void whatTheEncoderSawIsAnAttribution() {
        Tagged source = tagged(Role.SOURCE, "The keeper of the lighthouse");
        Tagged cue = tagged(Role.CUE, "put");
        Tagged content = tagged(Role.CONTENT, "the lamp had not been lit");

        assertThat(found(new Link(content, source, cue, 0.9))).singleElement().satisfies(found -> {
            assertThat(found.source()).containsExactly(source.span());
            assertThat(found.cue()).containsExactly(cue.span());
            assertThat(found.content()).containsExactly(content.span());
            assertThat(found.manner()).isEqualTo(Manner.INDIRECT);
            assertThat(found.stance()).isEqualTo(Stance.ASSERTS);
            assertThat(found.confidence()).isEqualTo(0.9);
            assertThat(found.decidedBy()).isEqualTo("encoder");
        });
    }

    @Test
    void contentsOfOneCueAreOneAttributionAsSureAsItsLeastSureLink() {
        Tagged source = tagged(Role.SOURCE, "The keeper of the lighthouse");
        Tagged cue = tagged(Role.CUE, "put");
        Tagged first = tagged(Role.CONTENT, "the lamp");
        Tagged second = tagged(Role.CONTENT, "had not been lit");

        assertThat(found(new Link(first, source, cue, 0.9), new Link(second, source, cue, 0.4)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.content()).containsExactly(first.span(), second.span());
                    assertThat(found.source()).containsExactly(source.span());
                    assertThat(found.confidence()).isEqualTo(0.4);
                });
    }

    @Test
    void contentsWithoutACueAreAttributionsOfTheirOwn() {
        Tagged source = tagged(Role.SOURCE, "The keeper of the lighthouse");
        Tagged first = tagged(Role.CONTENT, "the lamp");
        Tagged second = tagged(Role.CONTENT, "had not been lit");

        assertThat(found(new Link(first, source, null, 0.9), new Link(second, source, null, 0.9)))
                .hasSize(2);
    }

    @Test
    void whatHasNeitherSourceNorCueIsNoAttribution() {
        assertThat(found(new Link(tagged(Role.CONTENT, "the lamp"), null, null, 0.9)))
                .isEmpty();
    }

    @Test
    void whatHasNoSourceNeedsAContentAndCueThatAreSure() {
        Tagged cue = tagged(Role.CUE, "put");
        Span lamp = tagged(Role.CONTENT, "the lamp").span();

        assertThat(found(new Link(new Tagged(Role.CONTENT, lamp, 0.2), null, cue, 0.9)))
                .isEmpty();
        assertThat(found(new Link(new Tagged(Role.CONTENT, lamp, 0.6), null, cue, 0.9)))
                .hasSize(1);
    }

    @Test
    void whatStandsInTheNextParagraphIsAnotherSaying() {
        String text = TEXT + "\n\n“The wick had gone.”";
        Tagged source = tagged(Role.SOURCE, "The keeper of the lighthouse");
        Tagged cue = tagged(Role.CUE, "put");
        Tagged here = tagged(Role.CONTENT, "the lamp had not been lit");
        Tagged there = tagged(text, Role.CONTENT, "“The wick had gone.”");

        assertThat(found(text, new Link(here, source, cue, 0.9), new Link(there, source, cue, 0.9)))
                .satisfiesExactly(first -> assertThat(first.cue()).containsExactly(cue.span()), next -> {
                    assertThat(next.cue()).isEmpty();
                    assertThat(next.source()).containsExactly(source.span());
                });
    }

    @Test
    void aQuotationAloneInAParagraphGoesOnFromTheOneBefore() {
        String text =
                "“The lamp went out,” Jo Brink said.\n\n“It had never gone out before.”\n\nThe mayor said on Monday"
                        + " that the lamp was new.";
        Tagged brink = tagged(text, Role.SOURCE, "Jo Brink");
        Tagged mayor = tagged(text, Role.SOURCE, "The mayor");
        Span said = new Span(text.lastIndexOf("said"), text.lastIndexOf("said") + 4);
        Tagged cue = new Tagged(Role.CUE, said, 1);

        assertThat(found(
                        text,
                        new Link(
                                tagged(text, Role.CONTENT, "“The lamp went out,”"),
                                brink,
                                tagged(text, Role.CUE, "said"),
                                0.9),
                        new Link(tagged(text, Role.CONTENT, "“It had never gone out before.”"), mayor, cue, 0.9),
                        new Link(tagged(text, Role.CONTENT, "that the lamp was new"), mayor, cue, 0.9)))
                .extracting(found -> words(text, found.source()))
                .containsExactly("Jo Brink", "Jo Brink", "The mayor");
    }

    @Test
    void aQuotationAfterASentenceInTheOutletsWordsIsAnotherSaying() {
        String text = "The keeper said the lamp had not been lit. “I fell asleep,” he said, “and woke at dawn.”";
        Tagged source = tagged(text, Role.SOURCE, "The keeper");
        Span last = new Span(text.lastIndexOf("said"), text.lastIndexOf("said") + 4);
        Tagged cue = new Tagged(Role.CUE, last, 1);
        Tagged indirect = tagged(text, Role.CONTENT, "the lamp had not been lit");
        Tagged quoted = tagged(text, Role.CONTENT, "“I fell asleep,”");
        Tagged further = tagged(text, Role.CONTENT, "“and woke at dawn.”");

        assertThat(found(
                        text,
                        new Link(indirect, source, cue, 0.9),
                        new Link(quoted, source, cue, 0.9),
                        new Link(further, source, cue, 0.9)))
                .extracting(Attribution::manner, found -> found.content().size())
                .containsExactly(tuple(Manner.INDIRECT, 1), tuple(Manner.DIRECT, 2));
    }

    @Test
    void whoChallengesAClaimDisputesIt() {
        String text = "The keeper challenged claims that the lamp had gone out.";
        assertThat(found(
                        text,
                        new Link(
                                tagged(text, Role.CONTENT, "claims that the lamp had gone out"),
                                tagged(text, Role.SOURCE, "The keeper"),
                                tagged(text, Role.CUE, "challenged"),
                                0.9)))
                .singleElement()
                .extracting(Attribution::stance)
                .isEqualTo(Stance.DISPUTES);
    }

    @Test
    void anOutletsReportInsideAContentIsAStatementOfItsOwn() {
        String text = "The keeper did not believe a New York Times report that the lamp had gone out.";
        assertThat(found(
                        text,
                        new Link(
                                tagged(text, Role.CONTENT, "a New York Times report that the lamp had gone out"),
                                tagged(text, Role.SOURCE, "The keeper"),
                                tagged(text, Role.CUE, "did not believe"),
                                0.9)))
                .extracting(found -> words(text, found.source()), found -> words(text, found.content()))
                .contains(tuple("a New York Times", "that the lamp had gone out"));
    }

    @Test
    void aChannelThatStandsInTheCueIsFound() {
        String text = "The keeper wrote on Facebook that the lamp had not been lit.";
        assertThat(found(
                        text,
                        new Link(
                                tagged(text, Role.CONTENT, "that the lamp had not been lit"),
                                tagged(text, Role.SOURCE, "The keeper"),
                                tagged(text, Role.CUE, "wrote on Facebook"),
                                0.9)))
                .singleElement()
                .satisfies(found ->
                        assertThat(Objects.requireNonNull(found.via()).name()).isEqualTo("Facebook"));
    }

    @Test
    void anEncoderThatSawNothingIsNotOverruled() {
        assertThat(found()).isEmpty();
    }

    @Test
    void aQuotationEndsAtItsMarkAndWhatFollowsBelongsToTheSource() {
        String text = "“The lamp went out,” lighthouse keeper Jo Brink said.";
        assertThat(found(
                        text,
                        new Link(
                                tagged(text, Role.CONTENT, "“The lamp went out,” lighthouse keeper"),
                                tagged(text, Role.SOURCE, "Jo Brink"),
                                tagged(text, Role.CUE, "said"),
                                0.9)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(words(text, found.content())).isEqualTo("“The lamp went out,”");
                    assertThat(words(text, found.source())).isEqualTo("lighthouse keeper Jo Brink");
                });
    }

    @Test
    void aQuotationMayGoOnInTheOutletsWords() {
        String text = "Jo Brink said “the lamp” had gone out.";
        assertThat(found(
                        text,
                        new Link(
                                tagged(text, Role.CONTENT, "“the lamp” had gone out"),
                                tagged(text, Role.SOURCE, "Jo Brink"),
                                tagged(text, Role.CUE, "said"),
                                0.9)))
                .singleElement()
                .satisfies(found -> assertThat(words(text, found.content())).isEqualTo("“the lamp” had gone out"));
    }

    @Test
    void noSourceStandsInALaterSentenceThanCueAndContent() {
        String text = "The keeper said the lamp had gone out. Jo Brink, a neighbour, slept.";
        Tagged keeper = tagged(text, Role.SOURCE, "The keeper");
        Tagged neighbour = tagged(text, Role.SOURCE, "Jo Brink, a neighbour,");
        Link link = new Link(
                tagged(text, Role.CONTENT, "the lamp had gone out"), neighbour, tagged(text, Role.CUE, "said"), 0.9);
        assertThat(found(text, List.of(keeper, neighbour), link))
                .singleElement()
                .satisfies(found -> assertThat(words(text, found.source())).isEqualTo("The keeper"));
    }

    @Test
    void whatSomebodyIsAskedIsNotSaidByWhoAnswers() {
        String text = "Asked whether the lamp was lit, Jo Brink said that it was.";
        Tagged brink = tagged(text, Role.SOURCE, "Jo Brink");
        Link asked = new Link(
                tagged(text, Role.CONTENT, "whether the lamp was lit"), brink, tagged(text, Role.CUE, "Asked"), 0.9);
        Link said = new Link(tagged(text, Role.CONTENT, "that it was"), brink, tagged(text, Role.CUE, "said"), 0.9);
        assertThat(found(text, asked, said))
                .singleElement()
                .satisfies(found -> assertThat(words(text, found.content())).isEqualTo("that it was"));
    }

    @Test
    void aDenialThatWasNotSeenIsFoundByRule() {
        String text = "The port denied that it would close.";
        assertThat(found(text)).singleElement().satisfies(found -> {
            assertThat(found.stance()).isEqualTo(Stance.DENIES);
            assertThat(words(text, found.content())).isEqualTo("that it would close");
        });
    }

    @Test
    void whatIsDeniedAsItWasReportedIsWhatWasReported() {
        String text = "The port denied it would close, as the Courier reported.";
        Link link = new Link(
                tagged(text, Role.CONTENT, "The port denied it would close"),
                tagged(text, Role.SOURCE, "the Courier"),
                tagged(text, Role.CUE, "reported"),
                0.9);
        assertThat(found(text, link))
                .hasSize(2)
                .allSatisfy(found -> assertThat(words(text, found.content())).isEqualTo("it would close"));
    }

    @Test
    void theNameBesideTheVerbIsItsSourceAndNotOneWithAVerbBetween() {
        String text = "The mayor said there was no plan after the Courier reported that the lamp had gone out.";
        Link link = new Link(
                tagged(text, Role.CONTENT, "that the lamp had gone out"),
                tagged(text, Role.SOURCE, "The mayor"),
                tagged(text, Role.CUE, "reported"),
                0.9);
        assertThat(found(text, link))
                .singleElement()
                .satisfies(found -> assertThat(words(text, found.source())).isEqualTo("the Courier"));
    }

    @Test
    void whoDoesWhatTheVerbSaysIsTheSourceWhereNoneWasSeen() {
        String text = "The harbour master pledged to mend the lamp.";
        Link link =
                new Link(tagged(text, Role.CONTENT, "to mend the lamp"), null, tagged(text, Role.CUE, "pledged"), 0.9);
        assertThat(found(text, link))
                .singleElement()
                .satisfies(found -> assertThat(words(text, found.source())).isEqualTo("The harbour master"));
    }

    @Test
    void nobodyIsTheSubjectOfAPassiveOrOfIt() {
        String passive = "The lamp was said to be mended.";
        assertThat(found(
                        passive,
                        new Link(
                                tagged(passive, Role.CONTENT, "to be mended"),
                                null,
                                tagged(passive, Role.CUE, "was said"),
                                0.9)))
                .allSatisfy(found -> assertThat(found.source()).isEmpty());
    }

    @Test
    void aVerbInsideAQuotationTakesNoneOfItFromItsSpeaker() {
        String text = "“The lamp is old, I think, and the keeper is older,” Jo Brink said.";
        Link link = new Link(
                tagged(text, Role.CONTENT, "“The lamp is old, I think, and the keeper is older,”"),
                tagged(text, Role.SOURCE, "Jo Brink"),
                tagged(text, Role.CUE, "said"),
                0.9);
        assertThat(found(text, link)).hasSize(1);
    }

    @Test
    void whoSaidItIsFoundBesideWhoPassedItOn() {
        String text = "“The lamp is old,” Jo Brink said, according to the Courier.";
        Link link = new Link(
                tagged(text, Role.CONTENT, "“The lamp is old,”"),
                tagged(text, Role.SOURCE, "the Courier"),
                tagged(text, Role.CUE, "according to"),
                0.9);
        assertThat(found(text, link))
                .extracting(found -> words(text, found.source()))
                .contains("Jo Brink");
    }

    @Test
    void whoPleadsNotGuiltyDenies() {
        String text = "The captain pleaded not guilty to smuggling.";
        Link link = new Link(
                tagged(text, Role.CONTENT, "not guilty to smuggling"),
                tagged(text, Role.SOURCE, "The captain"),
                tagged(text, Role.CUE, "pleaded"),
                0.9);
        assertThat(found(text, link)).extracting(Attribution::stance).containsExactly(Stance.DENIES);
    }

    @Test
    void itThatIsBelievedBelievesNothing() {
        String text = "The town was old. It is believed that the lamp burned.";
        Link link = new Link(
                tagged(text, Role.CONTENT, "that the lamp burned"),
                tagged(text, Role.SOURCE, "It"),
                tagged(text, Role.CUE, "is believed"),
                0.9);
        assertThat(found(text, link))
                .singleElement()
                .satisfies(found -> assertThat(found.source()).isEmpty());
    }

    @Test
    void aBracketThatOpensBehindTheContentIsNoPartOfIt() {
        String text = "The lamp was old (the keeper said).";
        Link link = new Link(
                tagged(text, Role.CONTENT, "The lamp was old ("),
                tagged(text, Role.SOURCE, "the keeper"),
                tagged(text, Role.CUE, "said"),
                0.9);
        assertThat(found(text, link))
                .singleElement()
                .satisfies(found -> assertThat(words(text, found.content())).isEqualTo("The lamp was old"));
    }

    @Test
    void theReaderWhoIsSpokenToSaysNothing() {
        String text = "You would say the lamp was old.";
        Link link = new Link(
                tagged(text, Role.CONTENT, "the lamp was old"),
                tagged(text, Role.SOURCE, "You"),
                tagged(text, Role.CUE, "say"),
                0.9);
        assertThat(found(text, link)).isEmpty();
    }

    @Test
    void aPlainSayingThatWasNotSeenIsFoundByRule() {
        assertThat(found("The lamp was old. The keeper said it would be mended."))
                .hasSize(1);
    }

    @Test
    void aSourceInAnotherSentenceYieldsToTheNameBesideTheVerb() {
        String text = "The harbour was full. Jo Brink said the lamp had gone out.";
        Link link = new Link(
                tagged(text, Role.CONTENT, "the lamp had gone out"),
                tagged(text, Role.SOURCE, "The harbour"),
                tagged(text, Role.CUE, "said"),
                0.9);
        assertThat(found(text, link))
                .singleElement()
                .satisfies(found -> assertThat(words(text, found.source())).isEqualTo("Jo Brink"));
    }

    private static List<Attribution> found(Link... links) {
        return found(TEXT, links);
    }

    private static List<Attribution> found(String text, Link... links) {
        return found(text, List.of(), links);
    }

    private static List<Attribution> found(String text, List<Tagged> tags, Link... links) {
        Report report = new Cleaner().clean(new Rendering("r.txt", Text.of(text)));
        Annotation plain = new PlainAnnotator().annotate(report);
        return new Attributor().attribute(report, plain.with(new Seen(tags, List.of(links), List.of())));
    }

    private static String words(String text, List<Span> spans) {
        return text.substring(spans.getFirst().start(), spans.getLast().end());
    }

    private static Tagged tagged(Role role, String words) {
        return tagged(TEXT, role, words);
    }

    private static Tagged tagged(String text, Role role, String words) {
        int start = text.indexOf(words);
        return new Tagged(role, new Span(start, start + words.length()), 1);
    }
}
