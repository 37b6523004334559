package dev.firsthand.identify;

import dev.firsthand.identify.Phrase.Determiner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A role, a comma and the name of who has it: “The leader of the city council, Ann Roe, said”, “according to the
 * transport minister, Elin Ek”. Names and roles go by the numbers of their mentions.
 */
final class Appositions {

    private static final int REACH = 5;
    private static final int WORDS = 14;
    private static final Set<String> LINKS =
            Set.of("of", "for", "at", "in", "from", "with", "the", "a", "an", "and", "&", "’", "'", "-");
    private static final Set<String> VERBS =
            Set.of("is", "was", "has", "had", "who", "which", "that", "said", "says", "told", "are", "were", "will");

    /** Role nouns that are companies as often as people: “the coach operator, Havel Tours”. */
    private static final Set<String> FIRMS = Set.of(
            "operator",
            "owner",
            "maker",
            "manufacturer",
            "builder",
            "developer",
            "publisher",
            "contractor",
            "provider",
            "supplier",
            "retailer",
            "carrier",
            "producer",
            "insurer",
            "lender",
            "distributor",
            "employer",
            "company",
            "firm",
            "airline",
            "chain",
            "bank",
            "brewery",
            "charity",
            "startup");

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Map<Integer, Integer> roles = new HashMap<>();
    private final Map<Integer, Integer> names = new HashMap<>();

    Appositions(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        for (int i = 1; i < mentions.size(); i++) {
            int role = mentions.get(i) instanceof Name name ? role(i, name) : -1;
            if (role >= 0) {
                roles.put(i, role);
                names.putIfAbsent(role, i);
            }
        }
    }

    /** The role that a name stands beside, or -1. */
    int roleOf(int name) {
        return roles.getOrDefault(name, -1);
    }

    /** The name that stands beside a role, or -1. */
    int nameOf(int role) {
        return names.getOrDefault(role, -1);
    }

    private int role(int index, Name name) {
        int comma = name.first() - 1;
        boolean somebody = name.sort() == Name.Sort.PERSON || (name.sort() == Name.Sort.UNKNOWN && !name.isSingle());
        if (!somebody || comma < 1 || !tokens.text(comma).equals(",") || !tokens.joined(name.first())) {
            return -1;
        }
        if (name.sort() == Name.Sort.UNKNOWN && isFirm(mentions.get(index - 1), comma)) {
            return -1;
        }
        int best = -1;
        for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
            if (!tokens.joined(mentions.get(i).last() + 1)
                    || comma - mentions.get(i).last() > WORDS) {
                break;
            }
            if (mentions.get(i) instanceof Phrase phrase && isRole(phrase) && reaches(phrase.last() + 1, comma)) {
                boolean nearer = best < 0 || phrase.determiner() == Determiner.INDEFINITE;
                best = nearer && closes(phrase, name) ? i : best;
            }
        }
        return best;
    }

    /** Whether what stands before the comma is a company or its like, whose name the unknown one is then. */
    private static boolean isFirm(Mention before, int comma) {
        return before instanceof Phrase phrase && phrase.last() == comma - 1 && FIRMS.contains(phrase.noun());
    }

    private static boolean isRole(Phrase phrase) {
        return phrase.is(Nouns.Sort.PERSON) && !phrase.plural();
    }

    /** Whether only words that belong to the role stand between its noun and the comma. */
    private boolean reaches(int from, int comma) {
        if (from < comma && !Set.of("of", "for", "at", "in", "from").contains(tokens.plain(from))) {
            return false;
        }
        for (int i = from; i < comma; i++) {
            String word = tokens.plain(i);
            boolean part = tokens.isWord(i) || LINKS.contains(word) || word.equals(".");
            if (!part || VERBS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the apposition ends behind the name, or nothing but it can stand where it does. */
    private boolean closes(Phrase role, Name name) {
        int next = name.last() + 1;
        String mark = tokens.joined(next) ? tokens.text(next) : ".";
        return mark.equals(",") || mark.equals(".") || (tokens.startsSentence(role.first()) && !mark.equals("and"));
    }
}
