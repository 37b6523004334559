package dev.firsthand.recognise;

import dev.firsthand.text.Fold;
import dev.firsthand.text.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** “US Secretary of State”, “prime minister of Norway”: whoever holds the office speaks for the government, while it lasts. */
final class OfficeHolder implements Behalf {

    private static final int LONGEST_NATION = 3;

    private final List<String> titles = Lexicon.lines(OfficeHolder.class, "office-holders.txt");
    private final Powers powers;

    OfficeHolder(Powers powers) {
        this.powers = powers;
    }

    @Override
    public String name() {
        return "office-holder";
    }

    @Override
    public @Nullable Principal of(Candidate candidate) {
        return candidate.roles().stream()
                .sorted()
                .map(this::principal)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Principal principal(String role) {
        List<String> words = Arrays.stream(Fold.plain(role).split("[\\s,]+"))
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .toList();
        String nation = nation(words);
        return nation == null ? null : new Principal(powers.country(nation), Powers.governmentOf(nation), role);
    }

    private @Nullable String nation(List<String> words) {
        for (int end = 1; end <= LONGEST_NATION && end < words.size(); end++) {
            String nation = powers.nation(String.join(" ", words.subList(0, end)));
            if (nation != null && isOffice(String.join(" ", words.subList(end, words.size())))) {
                return nation;
            }
        }
        int of = words.lastIndexOf("of");
        boolean office = of > 0 && titles.contains(String.join(" ", words.subList(0, of)));
        List<String> behind = office ? words.subList(of + 1, words.size()) : List.of();
        return behind.isEmpty() ? null : powers.nation(String.join(" ", withoutArticle(behind)));
    }

    private boolean isOffice(String words) {
        return titles.stream().anyMatch(title -> words.equals(title) || words.startsWith(title + " to "));
    }

    private static List<String> withoutArticle(List<String> words) {
        return words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
    }
}
