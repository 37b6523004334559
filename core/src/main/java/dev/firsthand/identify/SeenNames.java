package dev.firsthand.identify;

import dev.firsthand.model.Name.Kind;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an encoder took the words of a report for, where one read along. */
final class SeenNames {

    /** What it is less sure of is not asked. */
    private static final double LIKELY = 0.25;

    /** As sure it is believed of several words, which may be a person's: “Warren Air Force Base” is no Warren. */
    private static final double SURE = 0.6;

    private final @Nullable Kind[] kinds;
    private final BitSet sure = new BitSet();

    SeenNames(Tokens tokens, @Nullable Seen seen) {
        kinds = new @Nullable Kind[tokens.size()];
        if (seen != null) {
            seen.names().stream()
                    .filter(name -> name.confidence() >= LIKELY)
                    .forEach(name -> mark(tokens, name.span(), name.kind(), name.confidence() >= SURE));
        }
    }

    private void mark(Tokens tokens, Span span, Kind kind, boolean certain) {
        for (int i = tokens.at(span.start()); i < kinds.length && tokens.span(i).start() < span.end(); i++) {
            kinds[i] = kind;
            sure.set(i, certain);
        }
    }

    /** Whether a word is part of a name of somebody or something that may speak. */
    boolean isNamed(int word) {
        return word < kinds.length && kinds[word] != null && kinds[word] != Kind.OTHER;
    }

    /** The mentions; what it took for an organisation is none's but an organisation's name, whatever its words look like. */
    List<Mention> told(List<Mention> mentions) {
        Set<String> surnames = mentions.stream()
                .filter(mention ->
                        mention instanceof Name name && name.sort() == Name.Sort.PERSON && !isOrganisation(name))
                .map(mention -> ((Name) mention).surname())
                .collect(Collectors.toSet());
        return mentions.stream()
                .map(mention -> mention instanceof Name name && isOrganisation(name) && !isSurname(name, surnames)
                        ? name.as(Name.Sort.ORGANIZATION)
                        : mention)
                .toList();
    }

    /** “Lewis of the Middlebury Institute”, of whom a person's full name tells. */
    private static boolean isSurname(Name name, Set<String> surnames) {
        return name.isSingle() && surnames.contains(name.surname());
    }

    private boolean isOrganisation(Name name) {
        boolean looks = name.sort() == Name.Sort.PERSON && !name.isTitled() && !name.isSingle();
        boolean unsure = name.sort() == Name.Sort.UNKNOWN && name.isSingle();
        boolean may = looks || name.sort() == Name.Sort.UNKNOWN;
        for (int i = name.anchor(); may && i <= name.last(); i++) {
            may = kinds[i] == Kind.ORGANIZATION && (sure.get(i) || unsure);
        }
        return may;
    }
}
