package dev.firsthand.recognise;

import dev.firsthand.model.Speaker;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Part of an organisation's name, where the story has no other it could be part of: “the Harbour Board”, “Ansell”. */
final class ShortForm implements Rule {

    private static final int SHORTEST = 4;

    @Override
    public String name() {
        return "short-form";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        Set<String> keys = new TreeSet<>();
        if (candidate.isOf(Speaker.Kind.ORGANIZATION)) {
            List<String> words = candidate.words();
            for (int i = 1; i <= words.size(); i++) {
                keys.add(String.join(" ", words.subList(0, i)));
                keys.add(String.join(" ", words.subList(i - 1, words.size())));
            }
        }
        return keys;
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        Candidate shorter = one.words().size() < other.words().size() ? one : other;
        Candidate longer = shorter.equals(one) ? other : one;
        if (!isPart(shorter, longer)) {
            return null;
        }
        Set<String> key = Set.of(String.join(" ", shorter.words()));
        boolean only =
                company.different(key, candidate -> isPart(shorter, candidate)).size() == 1;
        return only ? Evidence.of(one.words(), other.words()) : null;
    }

    /** Whether the words begin the longer name, or are two or more that end it. Offices of two countries are two. */
    private static boolean isPart(Candidate shorter, Candidate longer) {
        List<String> words = shorter.words();
        List<String> all = longer.words();
        int more = all.size() - words.size();
        if (more <= 0 || words.isEmpty() || (shorter.power() != null)) {
            return false;
        }
        boolean begins =
                all.subList(0, words.size()).equals(words) && words.getFirst().length() >= SHORTEST;
        boolean ends = words.size() > 1 && all.subList(more, all.size()).equals(words);
        return isName(shorter) && isName(longer) && (begins || ends);
    }

    private static boolean isName(Candidate candidate) {
        String words = RoleWords.withoutArticle(candidate.speaker().name());
        return !words.isEmpty() && Character.isUpperCase(words.charAt(0)) && !isDescribed(candidate);
    }

    private static boolean isDescribed(Candidate candidate) {
        return candidate.speaker().id().startsWith(candidate.report() + "-");
    }
}
