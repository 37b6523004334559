package dev.firsthand.clean.lines;

import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a line looks like by itself. */
final class Look {

    private static final Set<String> SAID = Set.of(
            "said", "says", "told", "added", "according", "announced", "reported", "wrote", "asked", "explained", "noted");
    private static final Set<String> READER = Set.of("you", "your", "you're", "yours");
    private static final Set<String> OUTLET = Set.of("we", "our", "us", "we're");
    private static final Set<String> OTHERS = Set.of("he", "she", "they", "his", "her", "their", "it", "its", "him", "who");
    private static final Set<String> PAST = Set.of("was", "were", "had", "been", "did");
    private static final Map<String, Integer> FRAME = frame();

    final Line line;
    final List<String> content = new ArrayList<>();
    final int names;
    final boolean prose;
    private final Row row;

    private int stops;
    private int said;
    private int reader;
    private int outlet;
    private int others;
    private int past;
    private int frame;
    private int upper;
    private int longer;
    private int shouted;
    private int nameWords;
    private int sentences;

    Look(Line line, boolean named) {
        this.line = line;
        this.prose = line.isProse();
        row = new Row(named);
        readWords();
        this.names = nameWords;
        readAll();
    }

    private static Map<String, Integer> frame() {
        Map<String, Integer> words = new HashMap<>();
        Lexicon.lines(Look.class, "frame-words.txt").forEach(word -> words.put(word, 1));
        return Map.copyOf(words);
    }

    Row row() {
        return row;
    }

    private void readWords() {
        String text = line.text();
        int at = 0;
        boolean first = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            word(text.substring(at, end), first);
            first = end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0;
            sentences += first && end + 1 < text.length() && text.charAt(end + 1) == ' ' ? 1 : 0;
            at = end;
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    private void word(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean stop = FunctionWords.contains(lower);
        stops += stop ? 1 : 0;
        said += SAID.contains(lower) ? 1 : 0;
        reader += READER.contains(lower) ? 1 : 0;
        outlet += OUTLET.contains(lower) ? 1 : 0;
        others += OTHERS.contains(lower) ? 1 : 0;
        past += PAST.contains(lower) || (!capital && lower.endsWith("ed")) ? 1 : 0;
        frame += FRAME.containsKey(lower) ? 1 : 0;
        if (!first && word.length() >= 4) {
            longer++;
            upper += capital ? 1 : 0;
        }
        shouted += word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0))
                ? 1
                : 0;
        nameWords += capital && !first && !stop ? 1 : 0;
        if (!stop && lower.length() > 2) {
            content.add(lower);
        }
    }

    private void readAll() {
        String text = line.text();
        String lower = text.toLowerCase(Locale.ROOT);
        double words = Math.max(1, Math.min(line.words(), 110));
        int digits = 0;
        int commas = 0;
        int quotes = 0;
        int bars = 0;
        int letters = 0;
        int joints = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            commas += c == ',' ? 1 : 0;
            quotes += "“”\"".indexOf(c) >= 0 ? 1 : 0;
            bars += "|•·»›>/→".indexOf(c) >= 0 ? 1 : 0;
            joints += i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
        }
        char begins = text.isEmpty() ? ' ' : text.charAt(0);
        char ends = line.tail().isEmpty() ? ' ' : line.tail().charAt(line.tail().length() - 1);
        row.put("words", line.words());
        row.put("length", Math.min(line.length(), 2000));
        row.put("letters a word", letters / words);
        row.put("digits", digits / Math.max(1.0, text.length()));
        row.put("marks", (text.length() - letters - digits - words) / Math.max(1.0, text.length()));
        row.put("commas", commas / words);
        row.put("quotes", quotes);
        row.put("bars", bars);
        row.put("joints", joints);
        row.put("stops", stops / words);
        row.put("said", said);
        row.put("reader", reader / words);
        row.put("outlet's own", outlet / words);
        row.put("others", others / words);
        row.put("past", past / words);
        row.put("frame", frame / words);
        row.put("frame words", frame);
        row.put("capitals", longer == 0 ? -1 : (double) upper / longer);
        row.put("shouted", shouted / words);
        row.put("names", nameWords / words);
        row.put("sentences", sentences);
        row.put("ends sentence", line.endsSentence());
        row.put("breaks off", line.breaksOff());
        row.put("prose", prose);
        row.put("begins", Character.isUpperCase(begins) ? 2 : Character.isLowerCase(begins) ? 1 : Character.isDigit(begins) ? 3 : "“\"‘".indexOf(begins) >= 0 ? 4 : 0);
        row.put("ends", ends == '?' ? 1 : ends == ':' ? 2 : ends == '.' ? 3 : ",;-".indexOf(ends) >= 0 ? 4 : 0);
        row.put("address", lower.contains("http") || lower.contains("www.") || lower.contains(".com") || text.indexOf('@') >= 0);
        row.put("rights", text.indexOf('©') >= 0 || lower.contains("rights reserved"));
        row.put("by", lower.startsWith("by ") || lower.startsWith("written by") || lower.startsWith("author"));
        row.put("hour", hasHour(text));
        row.put("year", hasYear(text));
        row.put("opens", line.opens());
        row.put("closes", line.closes());
        row.put("gap", line.gap());
        row.put("hint", line.hint().ordinal());
        for (Line.Hint hint : Line.Hint.values()) {
            row.put("hint " + hint, line.hint() == hint);
        }
    }

    private static boolean hasHour(String text) {
        for (int at = text.indexOf(':'); at > 0 && at + 2 < text.length(); at = text.indexOf(':', at + 1)) {
            if (Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasYear(String text) {
        for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 1)) {
            boolean begins = at == 0 || !Character.isDigit(text.charAt(at - 1));
            boolean ends = at + 4 <= text.length() && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
            if (begins && ends && Character.isDigit(text.charAt(at + 2)) && Character.isDigit(text.charAt(at + 3))) {
                return true;
            }
        }
        return false;
    }
}
