package dev.firsthand.clean;

import dev.firsthand.model.Span;
import dev.firsthand.model.Via;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads bylines: “By Ada Lamb and Ben Hill, CNN”, “date 2023-06-20 By …”, “Ada Lamb | The Daily Gazette”, “BY ADA LAMB IN
 * PARIS”. A line is one only if every piece of it is a name, an outlet, a journalist's title, a place, a date or an
 * address.
 */
final class BylineShape {

    private static final int WORDS = 45;

    private static final Pattern BY = Pattern.compile(
            "(?i)^[\\s|•·*–—-]*(?:(?:written|story|text|words|reported|report|reporting|analysis|opinion|posted|published|exclusive|review|article|compiled|interview|profile|commentary|column|essay|feature|dispatch) )?by\\s*:?\\s+"
                    + "|^(?:authors?|reporters?|writers?|journalists?|words|text|story|interview):\\s*|^(?-i:By)(?=(?-i:\\p{Lu}))");

    /** What no byline is without; spares the plain line all that follows. */
    private static final Pattern CLUE = Pattern.compile("[,;|•·+&/()@\\d–—:-]|(?i:by\\s)|By\\p{Lu}");

    /** Small words of bylines, besides those of names, titles, outlets and dates. */
    private static final Set<String> SMALL = Set.of(
            ("written story text words reported report reporting analysis opinion posted published exclusive review article"
                            + " compiled by author authors and with in from at for of on the mail email twitter follow"
                            + " agencies agency wire wires services reports other our own foreign interview profile"
                            + " commentary column essay feature dispatch pictures photos photographs photography graphics"
                            + " illustrations video")
                    .split(" "));

    /** The names follow on a line of their own. */
    private static final Pattern LONE = Pattern.compile("(?i)(?:(?:written|story|words|reported) )?by:?|authors?:?");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;|•·+&/]|\\s[–—-]\\s|\\(|\\)|(?i:\\s(?:and|with)\\s))\\s*");

    private static final Pattern PLACE = Pattern.compile("(?i)^(.{1,60}?)\\s+(?:in|from|at|for|of)\\s+(.{2,60})$");

    private static final Pattern PLACE_NAME = Pattern.compile(
            "(?:the )?\\p{Lu}[\\p{L}.’'-]{0,24}(?: (?:(?:of|de|la|el|al) )?\\p{Lu}[\\p{L}.’'-]{0,24}){0,3}");

    /** Whose the pictures are, said after whose the words are. */
    private static final Pattern PICTURES = Pattern.compile(
            "(?:\\.|,|;|\\||\\s)\\s*(?i:pictures?|photos?|photographs?|photography|graphics?|illustrations?|video)(?i: by|:) .*+$");

    private static final Pattern AGENCIES = Pattern.compile(
            "(?i)(?:news |other )?(?:agenc(?:y|ies)|wires?|wire (?:services?|reports?)|agency (?:staff|reports?)|(?:our )?(?:foreign|own) staff|staff)");

    private static final Pattern SECTION = Pattern.compile(
            " (?:Sports?|Business|Politics|Health|World|Money|Tech|Technology|Opinion|Entertainment|Culture|Travel|Style|Science|Local|Digital|Online)$");

    /** What is left between a date and what stands before it. */
    private static final Pattern FILLER = Pattern.compile("(?i)(?:on|at|the)?(?: ?[ECMP][SD]?T| ?GMT| ?BST)?");

    private static final Pattern LEADING = Pattern.compile("^[\\s|:,.–—-]+");

    private static final Pattern MAIL = Pattern.compile("\\S{1,60}@\\S{1,60}\\.\\w{2,10}");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\S{1,60}@\\S{1,60}|@\\w{1,30}|(?:https?://|www\\.)\\S{1,200}|(?:e-?mail|twitter|x|follow):?");

    private final Outlets outlets;
    private final Masthead mastheads;
    private final PersonShape persons;

    BylineShape(Outlets outlets, Masthead mastheads, PersonShape persons) {
        this.outlets = outlets;
        this.mastheads = mastheads;
        this.persons = persons;
    }

    /** What the line says if it is a byline, else null. */
    @Nullable
    Byline read(String line) {
        if (line.length() > Run.SEEN || isProse(line) || !hasClue(line)) {
            return null;
        }
        if (LONE.matcher(line).matches()) {
            return new Byline(List.of(), null);
        }
        boolean dated = StatedDates.in(line).stream().anyMatch(date -> date.day() != null);
        String undated = LEADING.matcher(mailApart(DateWords.blanked(line))).replaceFirst("");
        Matcher by = BY.matcher(undated);
        Pieces pieces = new Pieces();
        boolean marked = by.find();
        String names =
                PICTURES.matcher(marked ? undated.substring(by.end()) : undated).replaceFirst("");
        if (!pieces.readAll(names)) {
            return null;
        }
        return pieces.areByline(marked, dated) ? new Byline(pieces.authors, pieces.outlet()) : null;
    }

    private boolean hasClue(String line) {
        return CLUE.matcher(line).find() || LONE.matcher(line).matches() || persons.isTitle(line);
    }

    /** Addresses and “@names” stand apart from what is before them. */
    private static String mailApart(String line) {
        return line.indexOf('@') < 0
                ? line
                : MAIL.matcher(line).replaceAll(" | $0 | ").replace(" @", " | @");
    }

    /** Whether it is too long, or a small word stands in it that no byline has; spares sentences the reading. */
    private boolean isProse(String line) {
        int words = 0;
        int end;
        for (int start = 0; start < line.length(); start = end + 1) {
            end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            words++;
            if (words > WORDS || isForeign(line.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isForeign(String word) {
        boolean stopped = !word.isEmpty() && ",.:;".indexOf(word.charAt(word.length() - 1)) >= 0;
        String bare = stopped ? word.substring(0, word.length() - 1) : word;
        return bare.length() > 1 && isSmall(bare) && !isBylineWord(bare);
    }

    private static boolean isSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private boolean isBylineWord(String word) {
        return SMALL.contains(word) || persons.knows(word) || DateWords.isWord(word) || outlets.hasWord(word);
    }

    private static final Pattern JOINED = Pattern.compile("(?i)and|with|[&+]");

    private static final Pattern ENDING = Pattern.compile("[.:]+$");

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)(?:[’']s)$");

    /** What besides names and outlets was among the pieces. */
    private enum Sign {
        TITLE,
        ADDRESS,
        MAIL,
        HELP
    }

    private final class Pieces {
        private final List<String> authors = new ArrayList<>();
        private final List<String> outletNames = new ArrayList<>();
        private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

        boolean readAll(String line) {
            Matcher separator = SEPARATOR.matcher(line);
            int start = 0;
            boolean beside = false;
            while (separator.find()) {
                if (!readPiece(line.substring(start, separator.start()), beside)) {
                    return false;
                }
                beside = JOINED.matcher(separator.group()).find();
                start = separator.end();
            }
            return readPiece(line.substring(start), beside);
        }

        /** @param beside whether “and” or “with” stands before it */
        private boolean readPiece(String piece, boolean beside) {
            String words = ENDING.matcher(piece.strip()).replaceFirst("");
            return FILLER.matcher(words).matches() || (beside && isHelp(words)) || read(words);
        }

        /** “Ada Lamb and agencies”, “Ada Lamb with Reuters”: who is named second helped, and did not publish it. */
        private boolean isHelp(String words) {
            boolean help = !authors.isEmpty()
                    && (AGENCIES.matcher(words).matches()
                            || outlets.named(words) != null
                            || (!persons.isPerson(words) && mastheads.named(words) != null));
            if (help) {
                signs.add(Sign.HELP);
            }
            return help;
        }

        private boolean areByline(boolean marked, boolean dated) {
            boolean titled = signs.contains(Sign.TITLE);
            boolean published = !outletNames.isEmpty();
            if (marked) {
                return !authors.isEmpty() || published || titled;
            }
            boolean named = !authors.isEmpty() && authors.size() <= 4;
            boolean mailOnly = signs.contains(Sign.MAIL) && authors.isEmpty() && !published && !titled;
            boolean staff = titled && authors.isEmpty() && (published || signs.contains(Sign.ADDRESS));
            return (named && (published || dated || !signs.isEmpty())) || (published && dated) || mailOnly || staff;
        }

        private @Nullable String outlet() {
            return outletNames.isEmpty() ? null : outletNames.getFirst();
        }

        private boolean read(String words) {
            return isAddress(words)
                    || isOutlet(words)
                    || isSuffix(words)
                    || isPerson(words)
                    || isTitle(words)
                    || isMasthead(words)
                    || isPlaced(words);
        }

        private boolean isAddress(String words) {
            boolean found = ADDRESS.matcher(words).matches();
            if (found) {
                signs.add(MAIL.matcher(words).matches() ? Sign.MAIL : Sign.ADDRESS);
            }
            return found;
        }

        private boolean isOutlet(String words) {
            Outlets.Known known = outlets.named(POSSESSIVE.matcher(words).replaceFirst(""));
            known = known == null ? outlets.named(SECTION.matcher(words).replaceFirst("")) : known;
            if (known == null || known.kind() == Via.Kind.SOCIAL) {
                return false;
            }
            outletNames.add(known.name());
            return true;
        }

        private boolean isSuffix(String words) {
            if (authors.isEmpty() || !PersonShape.isSuffix(words)) {
                return false;
            }
            authors.add(authors.removeLast() + ", " + words);
            return true;
        }

        private boolean isPerson(String words) {
            boolean found = persons.isPerson(words);
            if (found && !authors.contains(words)) {
                authors.add(words);
            }
            return found;
        }

        private boolean isTitle(String words) {
            boolean found = persons.isTitle(words);
            if (found) {
                signs.add(Sign.TITLE);
                List<Outlets.Mention> mentions = outlets.in(words, new Span(0, words.length()));
                mentions.forEach(mention -> outletNames.add(mention.outlet().name()));
                if (mentions.isEmpty()) {
                    addMasthead(words);
                }
            }
            return found;
        }

        /** “Daily Post senior reporter” begins with whom the reporter works for. */
        private void addMasthead(String title) {
            String left = title;
            while (left.indexOf(' ') > 0 && !isMasthead(left)) {
                left = left.substring(0, left.lastIndexOf(' '));
            }
        }

        private boolean isMasthead(String words) {
            String name = mastheads.named(words);
            if (name != null) {
                outletNames.add(name);
            }
            return name != null;
        }

        /** “Ada Lamb in Paris”, “Ada Lamb for Reuters”: what follows is a place or an outlet. */
        private boolean isPlaced(String words) {
            Matcher placed = PLACE.matcher(words);
            if (!placed.matches() || !PLACE_NAME.matcher(placed.group(2)).matches()) {
                return !authors.isEmpty()
                        && words.startsWith("in ")
                        && PLACE_NAME.matcher(words.substring(3)).matches();
            }
            isOutlet(placed.group(2));
            String who = placed.group(1);
            return isOutlet(who) || isPerson(who) || isTitle(who);
        }
    }
}
