package dev.firsthand.identify;

import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import dev.firsthand.text.GivenNames;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the cast of a report: its names, what it calls them beside, and who of them speaks. */
final class Casting {

    private static final int SHORTEST = 3;
    private static final Set<String> JUNIOR = Set.of("jr", "sr");

    private final Text text;
    private final Tokens tokens;
    private final List<Mention> mentions;

    Casting(Text text, Tokens tokens, List<Mention> mentions) {
        this.text = text;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /**
     * The cast, closed.
     *
     * @param cues the words that attribute
     * @param described gets the numbers of the mentions that only describe a name
     */
    Cast cast(
            GivenNames givenNames,
            Nouns nouns,
            Sources sources,
            BitSet cues,
            Appositions appositions,
            BitSet described) {
        Cast cast = new Cast(
                mentions.stream()
                        .filter(Name.class::isInstance)
                        .map(Name.class::cast)
                        .toList(),
                givenNames,
                this::written);
        Descriptions descriptions = new Descriptions(tokens, text, cues, appositions);
        Running running = new Running(tokens, text);
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Name name) {
                List<Description> found = descriptions.of(mentions, i, described);
                Draft draft = cast.draft(name);
                if (draft != null) {
                    found.forEach(draft::describe);
                    running.of(mentions, i).forEach(draft::describe);
                    tellByRelative(draft, name);
                    tellByBody(draft, i);
                    tellBySpeaking(draft, name, sources.byHead().get(i));
                }
            }
        }
        cast.close(nouns);
        return cast;
    }

    /** An unknown name that opens the words of a source is a person’s, or with “the” an organisation’s. */
    private void tellBySpeaking(Draft draft, Name name, @Nullable Source source) {
        if (source != null && name.first() <= source.first() + 1) {
            boolean withArticle = tokens.plain(name.first() - 1).equals("the");
            boolean company = withArticle || isThing(name);
            draft.tell(company ? Name.Sort.ORGANIZATION : Name.Sort.PERSON);
        }
    }

    /** “The charity Havel”, “its parent company, Havel,” is none either. */
    private void tellByBody(Draft draft, int index) {
        Mention before = index == 0 ? null : mentions.get(index - 1);
        int first = mentions.get(index).first();
        if (before == null || !Heads.isBody(before) || !tokens.joined(first)) {
            return;
        }
        boolean comma = before.last() == first - 2 && tokens.text(first - 1).equals(",");
        if (before.last() == first - 1 || comma) {
            draft.tell(Name.Sort.ORGANIZATION);
        }
    }

    /** “Smith, who …” is a person, “Havel Cranes, which …” is none. */
    private void tellByRelative(Draft draft, Name name) {
        int comma = name.last() + 1;
        boolean relative =
                comma + 1 < tokens.size() && tokens.text(comma).equals(",") && !tokens.isPossessive(name.last());
        String pronoun = relative ? tokens.plain(comma + 1) : "";
        if (pronoun.equals("who") || pronoun.equals("whose")) {
            draft.tell(Name.Sort.PERSON);
        } else if (pronoun.equals("which")) {
            draft.tell(Name.Sort.ORGANIZATION);
        }
    }

    /** “Havel Cranes, which …”, or “Havel Cranes” where the report speaks of cranes: no person's name. */
    private boolean isThing(Name name) {
        int comma = name.last() + 1;
        if (comma + 1 < tokens.size()
                && tokens.text(comma).equals(",")
                && tokens.plain(comma + 1).equals("which")) {
            return true;
        }
        String last = name.surname();
        boolean plural = last.endsWith("s") && !last.endsWith("ss") && last.length() > SHORTEST;
        return !name.isSingle()
                && plural
                && (tokens.isSeenSmall(last) || tokens.isSeenSmall(last.substring(0, last.length() - 1)));
    }

    /** Where the surname stands that a name shares with the one after it. */
    private int surnameOfPartner(Name name) {
        int i = name.last() + 1;
        while (i + 1 < tokens.size() && !tokens.plain(i).equals(name.surname())) {
            i++;
        }
        return i;
    }

    /** The name as written, without title, with the full stop of “Jr.”. */
    private String written(Name name) {
        Span span = tokens.span(name.anchor(), name.last());
        boolean stopped = JUNIOR.contains(tokens.plain(name.last()))
                && span.end() < text.length()
                && text.chars().charAt(span.end()) == '.';
        boolean shared = name.anchor() == name.last() && !name.isSingle();
        String words = text.slice(stopped ? new Span(span.start(), span.end() + 1) : span);
        return shared ? words + " " + tokens.text(surnameOfPartner(name)) : words;
    }
}
