package dev.firsthand.clean;

import dev.firsthand.model.Outlet;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Span;
import dev.firsthand.model.Via;
import dev.firsthand.text.Outlets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out who published a report, by the surest sign it bears. */
final class Publisher {

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i:copyright|©|\\(c\\))\\W{0,3}(?:(?i:copyright|©|\\(c\\)|by)\\W{0,3}|(?:19|20)\\d\\d\\W{1,3}){0,3}(?:The )?(?<name>\\p{Lu}[\\p{L}&.’'-]*(?: (?:of|and|de|&|the|\\p{Lu}[\\p{L}&.’'-]*)){0,5})");

    /** “The Larder © 2026 Larder Publishing” */
    private static final Pattern SIGNED = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}&.’'-]{1,24}(?: \\p{Lu}[\\p{L}&.’'-]{1,24}){0,4}) ©(?= ?(?:19|20)\\d\\d)");

    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{2})\\..*+$|[.,]$");

    private static final Pattern COMPANY = Pattern.compile(
            "(?: (?i:Limited|Ltd|Inc|LLC|LLP|LP|Corp|Corporation|Co|Company|Media Group|GmbH|plc|S\\.?A|AG|All|Published|Group|Holdings)[.,]?)+$");

    /** What owners are called besides the name of what they publish. */
    private static final Pattern TRADE = Pattern.compile(
            "(?: (?i:Media|Publishing|Publications|Publishers|Newspapers|Communications|Enterprises))+$");

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:has|have) (?:reached out to|contacted|asked|approached|sought comment)\\b|\\breached out to\\b|\\b(?:requests?|questions|inquiries|emails) (?:for comment )?from (?=\\p{Lu}|the )|\\brespond to (?=\\p{Lu}|the )");

    /** What {@link #ASKED} is never without. */
    private static final String[] ASKING = {
        "reached out to",
        "contacted",
        "asked",
        "approached",
        "sought comment",
        "for comment from",
        "respond to",
        "request from",
        "requests from",
        "questions from",
        "inquiries from",
        "emails from"
    };

    private static final int SEEN = 100_000;

    private final Outlets outlets;
    private final Masthead mastheads;
    private final BylineShape bylines;

    Publisher(Outlets outlets, Masthead mastheads, BylineShape bylines) {
        this.outlets = outlets;
        this.mastheads = mastheads;
        this.bylines = bylines;
    }

    /** The outlet, or null if the report bears no sign of it. The order of the signs is that of the lines below. */
    @Nullable
    Outlet of(List<Decided> decided, @Nullable String agency, String chars) {
        List<Source> sources = List.of(
                () -> first(decided, each -> each.is(PartKind.BYLINE), this::byByline),
                () -> first(aboveStory(decided), each -> each.by(OutletNameRule.NAME), this::byName),
                () -> first(decided, each -> each.by(MastheadRule.NAME), this::byMasthead),
                () -> first(decided, each -> each.is(PartKind.LEGAL), this::byCopyright),
                () -> byDateline(agency),
                () -> byOnlyName(decided),
                () -> first(
                        decided,
                        each -> each.by(ContributorRule.NAME),
                        each -> byMention(each, "in the line of contributors")),
                () -> first(
                        decided,
                        each -> each.is(PartKind.NAVIGATION),
                        each -> byMention(each, "in the frame of the page")),
                () -> byQuestions(decided, chars));
        return first(sources);
    }

    /** Looks for one sign. */
    private interface Source {
        @Nullable
        Outlet find();
    }

    private static @Nullable Outlet first(List<Source> sources) {
        for (Source source : sources) {
            Outlet found = source.find();
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private interface Sign {
        @Nullable
        Outlet read(Decided each);
    }

    private static @Nullable Outlet first(List<Decided> decided, Predicate<Decided> where, Sign sign) {
        for (Decided each : decided) {
            Outlet outlet = where.test(each) ? sign.read(each) : null;
            if (outlet != null) {
                return outlet;
            }
        }
        return null;
    }

    private @Nullable Outlet byByline(Decided each) {
        Byline byline = bylines.read(each.line());
        return byline == null || byline.outlet() == null
                ? null
                : new Outlet(byline.outlet(), because(each.line(), "in the byline"));
    }

    private static List<Decided> aboveStory(List<Decided> decided) {
        return decided.stream().takeWhile(each -> !each.is(PartKind.BODY)).toList();
    }

    private static List<Decided> belowStory(List<Decided> decided) {
        int last = decided.size();
        while (last > 0 && !decided.get(last - 1).is(PartKind.BODY)) {
            last--;
        }
        return decided.subList(last, decided.size());
    }

    /** Below the story an outlet's name signs it, unless several stand there. */
    private @Nullable Outlet byOnlyName(List<Decided> decided) {
        List<Outlet> named = belowStory(decided).stream()
                .filter(each -> each.by(OutletNameRule.NAME))
                .map(this::byName)
                .filter(Objects::nonNull)
                .toList();
        long different = named.stream().map(Outlet::name).distinct().count();
        return different == 1 ? named.getFirst() : null;
    }

    private @Nullable Outlet byName(Decided each) {
        Outlets.Known known = outlets.named(OutletNameRule.bare(each.line()));
        return known == null || known.kind() == Via.Kind.SOCIAL
                ? null
                : new Outlet(known.name(), because(each.line(), "by itself"));
    }

    private @Nullable Outlet byMasthead(Decided each) {
        String name = mastheads.named(each.line());
        return name == null ? null : new Outlet(name, because(each.line(), "above the headline"));
    }

    private @Nullable Outlet byCopyright(Decided each) {
        Matcher signed = SIGNED.matcher(each.line());
        if (signed.lookingAt()) {
            return new Outlet(signed.group("name"), because(signed.group(), "in the small print"));
        }
        Matcher copyright = COPYRIGHT.matcher(each.line());
        boolean found = copyright.find();
        Outlet known = byMention(each, "in the small print");
        if (known != null) {
            return found && isAgency(known.name()) ? null : known;
        }
        String name = found ? withoutCompany(copyright.group("name")) : "";
        return name.length() < 3
                ? null
                : new Outlet(name, because(copyright.group().strip(), "in the small print"));
    }

    /** An agency owns the words that others print: its copyright does not say who published them. */
    private boolean isAgency(String name) {
        Outlets.Known known = outlets.named(name);
        return known != null && known.kind() == Via.Kind.WIRE;
    }

    /** “Valley Post Media Ltd.” publishes the Valley Post; “Orrin Media” is called so. */
    private static String withoutCompany(String owner) {
        String name = COMPANY.matcher(STOP.matcher(owner).replaceFirst("")).replaceFirst("");
        String bare = TRADE.matcher(name).replaceFirst("");
        return bare.indexOf(' ') > 0 ? bare : name;
    }

    private @Nullable Outlet byMention(Decided each, String where) {
        String line = each.run().head();
        for (Outlets.Mention mention : outlets.in(line, new Span(0, line.length()))) {
            if (mention.outlet().kind() != Via.Kind.SOCIAL) {
                String words =
                        line.substring(mention.span().start(), mention.span().end());
                return new Outlet(mention.outlet().name(), because(words, where));
            }
        }
        return null;
    }

    private @Nullable Outlet byDateline(@Nullable String agency) {
        if (agency == null) {
            return null;
        }
        Outlets.Known known = outlets.named(agency);
        return new Outlet(known == null ? agency : known.name(), because(agency, "in the dateline"));
    }

    /** Last resort: who writes “Example News has asked the ministry” asks for itself. */
    private @Nullable Outlet byQuestions(List<Decided> decided, String chars) {
        for (Decided each : decided) {
            if (each.run().span().start() > SEEN) {
                return null;
            }
            Outlet outlet = each.is(PartKind.BODY) ? byQuestion(each.run().span(), chars) : null;
            if (outlet != null) {
                return outlet;
            }
        }
        return null;
    }

    private @Nullable Outlet byQuestion(Span body, String chars) {
        int end = Math.min(body.end(), SEEN);
        if (!Clue.any(chars.substring(body.start(), Math.max(body.start(), end)), ASKING)) {
            return null;
        }
        Matcher asked = ASKED.matcher(chars).region(body.start(), Math.max(body.start(), end));
        List<Outlets.Mention> mentions = List.of();
        while (asked.find()) {
            mentions = mentions.isEmpty() ? outlets.in(chars, new Span(body.start(), end)) : mentions;
            if (mentions.isEmpty()) {
                return null;
            }
            for (Outlets.Mention mention : mentions) {
                boolean asks = mention.span().end() + 1 == asked.start();
                boolean isAnswered = Math.abs(mention.span().start() - asked.end()) <= 4
                        && asked.group().matches(".*(?:from|to) ");
                if ((asks || isAnswered) && mention.outlet().kind() != Via.Kind.SOCIAL) {
                    String words = chars.substring(
                            Math.min(mention.span().start(), asked.start()),
                            Math.max(asked.end(), mention.span().end()));
                    return new Outlet(mention.outlet().name(), because(words, "in the story, as asking for itself"));
                }
            }
        }
        return null;
    }

    private static String because(String words, String where) {
        return "“%s” %s".formatted(words, where);
    }
}
