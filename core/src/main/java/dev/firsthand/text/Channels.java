package dev.firsthand.text;

import dev.firsthand.model.Outlet;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Via;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds channels in running words: an outlet by its name, one that is only described (“a local radio station”), a
 * document. The report's own outlet is none.
 */
public final class Channels {

    private static final String WORDS = "(?:[\\p{L}\\d’'.-]{1,20} ){0,3}";
    private static final String OWNER = "(?:an?|the|this|his|her|its|their|[\\p{L}.]{1,20}(?: [\\p{L}.]{1,20})?[’']s?)";

    private static final Pattern DOCUMENT = Pattern.compile("\\b(?:in|via|through) " + OWNER + " " + WORDS
            + "(statement|press release|news release|court filing|filing|memo|memorandum|letter|e-?mail|affidavit"
            + "|lawsuit|suit|complaint|indictment|report|op-ed|essay|book|memoir|blog post|text message|testimony"
            + "|message|note|newsletter|column|article|editorial|petition|brief|motion|resolution|diary|post|tweet"
            + "|video|recording|transcript|declaration|bulletin)s?\\b");

    private static final Pattern ISSUED = Pattern.compile(
            "\\b(?:issu|releas|publish|sen[dt]|wr[oi]t|penn|sign|draft|pass|adopt|fil|post|unveil|deliver|submit|circulat)"
                    + "\\p{L}{0,4} " + OWNER + " " + WORDS
                    + "(statement|press release|news release|filing|memo|memorandum|letter|e-?mail|affidavit|lawsuit|suit"
                    + "|complaint|indictment|report|op-ed|essay|message|note|petition|brief|motion|resolution|declaration"
                    + "|advisory|notice)s?\\b");

    private static final Pattern PLACE = Pattern.compile("\\b(?:on|to|through|via) " + OWNER + " " + WORDS
            + "(website|web site|web page|homepage|blog|page|account|feed|site)s?\\b");

    private static final Pattern SHOW =
            Pattern.compile("\\b(?:on|to|with) (?:the )?((?:\\p{Lu}[\\p{L}.’'-]{0,20} ){1,3}"
                    + "(?:\\p{Ll}[\\p{L}-]{0,20} ){0,2}(?:radio|talk|television|TV) (?:show|programme|program))\\b");

    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:^ ?|\\b(?:to|with|on|by|told|in|from) )(?:an?|the|another) ((?:\\p{Ll}[\\p{L}-]{0,20} ){0,3}"
                    + "(?:radio|television|TV) (?:station|channel|network|show|programme|program|host|interviewer)"
                    + "|(?:\\p{Ll}[\\p{L}-]{0,20} ){0,3}(?:news agency|news site|news website|newspaper|broadcaster|tabloid"
                    + "|podcast))\\b");

    /** “Iranian state television”, “local media”: no one outlet, but outlets all the same. */
    private static final Pattern STATE =
            Pattern.compile("(?:^ ?|\\b(?:to|with|on|by|told|in|from) )(?:the )?((?:\\p{Lu}[\\p{L}-]{1,20} )?"
                    + "(?:state|state-run|state-owned|state-controlled|public|national|official|local)"
                    + " (?:television|radio|TV|media|news agency|broadcaster))\\b");

    private static final Pattern OTHER = Pattern.compile(
            "(?:^ ?|\\b(?:to|with|by) )(another (?:\\p{Ll}[\\p{L}-]{0,20} )?(?:reporter|journalist|interviewer|outlet))\\b");

    private static final Pattern CALL_SIGN = Pattern.compile(
            "\\b[KW][A-Z]{2,3}(?:-(?:TV|FM|AM)\\b| (?:\\p{Lu}\\p{L}{1,20} )?(?:radio|television|TV|News|FM|AM)\\b)");

    private static final Pattern DOMAIN =
            Pattern.compile("\\b(?:[\\p{L}\\d-]{1,40}\\.){1,3}(?:com|org|net|news|tv|info|co\\.uk)\\b");

    private static final Pattern WRITER_OF = Pattern.compile(
            "\\b(?:blogger|columnist|writer|reporter|correspondent|contributor|commentator|critic|editor|journalist|host"
                    + "|anchor|cartoonist)s? (?:for|of|at|with|from) (?:the )?$");

    private static final Pattern SEEN_BY =
            Pattern.compile("\\b(?:seen|obtained|reviewed|viewed|examined|acquired) (?:first )?by (?:the )?$"
                    + "|\\b(?:shown|provided|leaked) to (?:the )?$|\\bshared with (?:the )?$");

    /** What stands before a channel on which somebody speaks. */
    private static final Pattern SPEAKING_ON = Pattern.compile(
            "(?:\\bon|\\btold|\\b(?:interview|interviews|spoke|speaking|talked|talking|conversation|appeared|appearing"
                    + "|appearance)\\b[^.;]{0,30}\\b(?:with|to|on|in|by)|\\btook to|\\bposted (?:on|to))"
                    + " (?:the |an? |another )?(?:[\\p{L}.’']{1,20} )?[“\"‘']?$");

    private static final int BEFORE = 70;
    /** No sentence that tells where somebody speaks has more characters. */
    private static final int LONGEST = 2000;

    private static final Set<String> TWEETS = Set.of("tweet", "tweets", "tweeted", "tweeting", "retweeted");

    private final Report report;
    private final String chars;
    private final Outlets outlets;
    private final List<Outlets.Mention> mentions;

    public Channels(Report report, Outlets outlets) {
        this.report = report;
        this.chars = report.text().chars();
        this.outlets = outlets;
        this.mentions = outlets.in(chars, report.text().span());
    }

    /** The first channel in the spans: an outlet that is named before one described, and both before a document. */
    public @Nullable Via in(List<Span> spans) {
        for (Span span : spans) {
            Via via = named(span);
            if (via != null) {
                return via;
            }
        }
        for (Span span : spans) {
            Via via = described(span);
            if (via != null) {
                return via;
            }
        }
        for (Span span : spans) {
            Via via = document(span);
            if (via != null) {
                return via;
            }
        }
        return null;
    }

    /** The channel on which a sentence sets somebody to speak: “Appearing on ‘Face the Nation’, Ms. Roe …”. */
    public @Nullable Via spokenOn(Span sentence) {
        if (sentence.length() > LONGEST) {
            return null;
        }
        Via named = named(sentence);
        Via via = named != null ? named : described(sentence);
        if (via == null || via.span() == null) {
            return null;
        }
        int from = Math.max(sentence.start(), via.span().start() - BEFORE);
        Matcher before = SPEAKING_ON.matcher(chars).region(from, via.span().start());
        if (!before.find()) {
            return null;
        }
        boolean on = chars.startsWith("on", before.start());
        return on && via.kind() != Via.Kind.BROADCAST && via.kind() != Via.Kind.SOCIAL ? null : via;
    }

    /** The outlet whose name stands in a span, unless it is the report's own. */
    public @Nullable Via named(Span span) {
        int at = firstFrom(span.start());
        while (at < mentions.size() && mentions.get(at).span().end() <= span.end()) {
            Outlets.Mention mention = programme(at, span.end());
            if (!isOwn(mention)) {
                return new Via(mention.outlet().name(), mention.outlet().kind(), mention.span());
            }
            at++;
        }
        return null;
    }

    /** Whether an outlet's name stands in a span, be it the report's own. */
    public boolean isNamedIn(Span span) {
        int at = firstFrom(span.start());
        return at < mentions.size() && mentions.get(at).span().end() <= span.end();
    }

    /** “NBC’s ‘Today’”: the programme says more than the network. */
    private Outlets.Mention programme(int at, int end) {
        Outlets.Mention network = mentions.get(at);
        if (at + 1 == mentions.size() || mentions.get(at + 1).span().end() > end) {
            return network;
        }
        Outlets.Mention next = mentions.get(at + 1);
        String between = chars.substring(network.span().end(), next.span().start());
        boolean owned = between.length() < 7 && between.matches("(?:[’']s)? ?[“\"‘']?");
        return owned && next.outlet().kind() == Via.Kind.BROADCAST ? next : network;
    }

    private @Nullable Via described(Span span) {
        Via sign = first(CALL_SIGN, 0, span, Via.Kind.BROADCAST);
        Via show = sign != null ? sign : first(SHOW, 1, span, Via.Kind.BROADCAST);
        Via press = show != null ? show : first(DESCRIBED, 1, span, Via.Kind.OUTLET);
        Via state = press != null ? press : first(STATE, 1, span, Via.Kind.OUTLET);
        Via other = state != null ? state : first(OTHER, 1, span, Via.Kind.OUTLET);
        return other != null ? other : first(DOMAIN, 0, span, Via.Kind.OUTLET);
    }

    private @Nullable Via document(Span span) {
        Via document = first(DOCUMENT, 1, span, Via.Kind.DOCUMENT);
        Via place = document != null ? document : first(PLACE, 1, span, Via.Kind.DOCUMENT);
        return place != null ? place : first(ISSUED, 1, span, Via.Kind.DOCUMENT);
    }

    private @Nullable Via first(Pattern pattern, int group, Span span, Via.Kind kind) {
        Matcher found = pattern.matcher(chars).region(span.start(), span.end());
        if (!found.find()) {
            return null;
        }
        String words = found.group(group);
        String name = kind == Via.Kind.DOCUMENT ? words.toLowerCase(Locale.ROOT) : words;
        return isOwn(words) ? null : new Via(name, kind, new Span(found.start(group), found.end(group)));
    }

    /** The outlet that a source writes for, or that has seen it: “a columnist for the Courier”, “a letter seen by Reuters”. */
    public @Nullable Via writtenFor(Span source) {
        Via outlet = named(source);
        Via via = outlet != null ? outlet : first(DOMAIN, 0, source, Via.Kind.OUTLET);
        if (via == null || via.span() == null) {
            return null;
        }
        Matcher writer =
                WRITER_OF.matcher(chars).region(source.start(), via.span().start());
        Matcher seen = SEEN_BY.matcher(chars).region(source.start(), via.span().start());
        return writer.find() || seen.find() ? via : null;
    }

    /** The channel that a cue alone tells: “tweeted”. */
    public @Nullable Via of(Span cue) {
        String words = chars.substring(cue.start(), cue.end()).toLowerCase(Locale.ROOT);
        boolean tweeted = TWEETS.contains(words.substring(words.lastIndexOf(' ') + 1));
        Outlets.Known twitter = tweeted ? outlets.named("Twitter") : null;
        return twitter == null ? null : new Via(twitter.name(), twitter.kind(), cue);
    }

    private boolean isOwn(Outlets.Mention mention) {
        return isOwn(mention.outlet().name());
    }

    private boolean isOwn(String name) {
        Outlet own = report.outlet();
        return own != null && own.name().equalsIgnoreCase(name);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
