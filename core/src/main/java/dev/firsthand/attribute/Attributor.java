package dev.firsthand.attribute;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Via;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Finds who is given as the source of what. */
public final class Attributor {

    /** The rules in the order in which they are asked: a verb or quotation is explained by the first that can. */
    private static final List<Rule> RULES = List.of(
            new NonAnswer(),
            new Signed(),
            new Answers(),
            new Label(),
            new EachVerb(new TrailingCue()),
            new EachVerb(new QuotationAfterCue()),
            new EachVerb(new ClauseAfterCue()),
            new EachVerb(new PassiveCue()),
            new Rebuttal(),
            new EachVerb(new ObjectAfterCue()),
            new NounCue(),
            new StateCue(),
            new AccordingTo(),
            new CarriedOver());

    /** What looks at the findings together, in this order. */
    private static final List<BiFunction<Scene, List<Finding>, List<Finding>>> MENDS =
            List.of(PullQuotes::resolved, QuotedAs::resolved, OneRefusal::resolved, AsReported::resolved);

    private static final String QUOTES = "“”„\"«»‘’'";

    /** Past this many attributions a sentence is rubbish (“he said he said …”), and each would hold all that follow it. */
    private static final int MOST_IN_A_SENTENCE = 50;

    private final Outlets outlets = new Outlets();

    /** The rules where an encoder reads along: what it cannot see, and quotations that it left alone. */
    private final List<Rule> withEncoder = List.of(
            new NonAnswer(),
            new SeenByEncoder(List.of(new Rebuttal())),
            new Signed(),
            new Answers(),
            new LeftAlone(List.of(new EachVerb(new TrailingCue()), new EachVerb(new ClauseAfterCue()), new Rebuttal())),
            new Label(),
            new LeftOver(new EachVerb(new TrailingCue())),
            new EachVerb(new QuotationAfterCue()),
            new CarriedOver(),
            new Relayed(outlets, List.of(new EachVerb(new ClauseAfterCue()), new NounCue(), new AccordingTo())));

    private final Verbs verbs = new Verbs();
    private final Tagger tagger = new Tagger(verbs);
    private final Hedges hedges = new Hedges();
    private final VerbGroups groups = new VerbGroups(verbs);
    private final Cited cited = new Cited();

    /** The attributions of a report, in the order of their contents. */
    public List<Attribution> attribute(Report report, Annotation annotation) {
        List<Token> tokens = tagger.tag(annotation);
        Scene scene = new Scene(report, annotation, tokens, groups.in(tokens));
        Findings findings = new Findings();
        (annotation.seen() == null ? RULES : withEncoder).forEach(rule -> rule.find(scene, findings));
        int[] inSentence = new int[annotation.sentences().size()];
        Circumstances circumstances = new Circumstances(scene, outlets);
        List<Finding> told = findings.all();
        for (BiFunction<Scene, List<Finding>, List<Finding>> mend : MENDS) {
            told = mend.apply(scene, told);
        }
        List<Finding> found = cited.resolved(scene, told, circumstances).stream()
                .filter(finding -> !Nobodys.are(scene, finding))
                .filter(finding -> inSentence[sentence(scene, finding)]++ < MOST_IN_A_SENTENCE)
                .toList();
        Map<Finding, Via> channels = Nesting.channels(found, circumstances);
        return found.stream()
                .map(finding -> attribution(scene, finding, circumstances, channels.get(finding)))
                .sorted()
                .toList();
    }

    private static int sentence(Scene scene, Finding finding) {
        return scene.token(finding.content().getFirst().first()).sentence();
    }

    private Attribution attribution(Scene scene, Finding finding, Circumstances circumstances, @Nullable Via channel) {
        Via via = circumstances.via(finding);
        List<Span> content = new ArrayList<>();
        finding.content().forEach(phrase -> content.add(scene.span(phrase)));
        Stance stance = Stances.of(scene, finding);
        return new Attribution(
                spans(scene, finding.source()),
                spans(scene, finding.cue()),
                content,
                manner(scene, finding),
                finding.act(),
                stance,
                via == null ? channel : via,
                finding.addressee() == null ? null : scene.span(finding.addressee()),
                circumstances.occasion(finding),
                stance.isNonAnswer() ? List.of() : hedges.of(scene, finding),
                finding.confidence(),
                finding.rule());
    }

    private static List<Span> spans(Scene scene, @Nullable Phrase phrase) {
        return phrase == null ? List.of() : List.of(scene.span(phrase));
    }

    private static Manner manner(Scene scene, Finding finding) {
        if (isVerbatim(scene, finding)) {
            return Manner.DIRECT;
        }
        int first = finding.content().getFirst().first();
        int last = finding.content().getLast().last();
        boolean any = false;
        for (Phrase phrase : finding.content()) {
            for (int i = phrase.first(); i <= phrase.last(); i++) {
                any |= scene.token(i).quotation() >= 0;
            }
        }
        boolean whole = isQuote(scene, first) && isQuote(scene, last);
        return !any ? Manner.INDIRECT : whole ? Manner.DIRECT : Manner.MIXED;
    }

    /** A turn of an interview or transcript is given word for word, without marks. */
    private static boolean isVerbatim(Scene scene, Finding finding) {
        PartKind kind = scene.paragraphOf(finding.content().getFirst().first()).kind();
        boolean turn = finding.rule().equals(Label.NAME) && kind != PartKind.HEADLINE;
        return turn || finding.rule().equals(Answers.NAME);
    }

    private static boolean isQuote(Scene scene, int token) {
        return QUOTES.indexOf(scene.token(token).text().charAt(0)) >= 0;
    }
}
