package dev.firsthand.app.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "abc,    abc,     ''",
        "abc,    axc,     1-2/1-2",
        "abc,    abxc,    2-2/2-3",
        "abc,    ac,      1-2/1-1",
        "abc,    '',      0-3/0-0",
        "'',     ab,      0-0/0-2",
        "abcdef, axcdyf,  1-2/1-2 4-5/4-5",
        "abab,   abcab,   2-2/2-3",
    })
    void runsThatAreNotSharedStandAgainstEachOther(String there, String here, String runs) {
        assertThat(Difference.between(letters(there), letters(here)).stream()
                        .map(run -> "%d-%d/%d-%d"
                                .formatted(run.thereStart(), run.thereEnd(), run.hereStart(), run.hereEnd()))
                        .toList())
                .isEqualTo(runs.isEmpty() ? List.of() : List.of(runs.split(" ")));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotInARunIsSharedAndNoScriptIsShorter(int seed) {
        Random random = new Random(seed);
        List<String> there = letters(random(random));
        List<String> here = letters(random(random));

        List<Difference.Run> runs = Difference.between(there, here);
        List<String> mended = new ArrayList<>(there);
        int edits = 0;
        for (Difference.Run run : runs.reversed()) {
            List<String> place = mended.subList(run.thereStart(), run.thereEnd());
            place.clear();
            place.addAll(here.subList(run.hereStart(), run.hereEnd()));
            edits += run.thereEnd() - run.thereStart() + run.hereEnd() - run.hereStart();
        }
        assertThat(mended).isEqualTo(here);
        assertThat(edits).isEqualTo(there.size() + here.size() - 2 * shared(there, here));
    }

    private static String random(Random random) {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }

    /** The length of a longest common subsequence, by the table. */
    private static int shared(List<String> there, List<String> here) {
        int[][] table = new int[there.size() + 1][here.size() + 1];
        for (int i = 1; i <= there.size(); i++) {
            for (int j = 1; j <= here.size(); j++) {
                table[i][j] = there.get(i - 1).equals(here.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[there.size()][here.size()];
    }

    private static List<String> letters(String word) {
        return word.isEmpty() ? List.of() : Arrays.asList(word.split(""));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void listsThatShareNextToNothingAreOneDifference() {
        List<String> there = IntStream.range(0, 50_000).mapToObj(i -> "a" + i).toList();
        List<String> here = IntStream.range(0, 50_000).mapToObj(i -> "b" + i).toList();

        assertThat(Difference.between(there, here)).containsExactly(new Difference.Run(0, 50_000, 0, 50_000));
    }
}
