package dev.firsthand.training.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes of a flattened page others that could have been pasted: without the blank lines, with buttons fused to one line, with
 * a run of teasers of another page between the paragraphs, with paragraphs broken wherever a link stood in them.
 */
final class Noise {

    /** Lines of more words are no buttons. */
    private static final int BUTTON = 4;

    private static final int TEASERS = 8;

    /** A line of fewer words has no link in it. */
    private static final int PARAGRAPH = 15;

    /** A link has up to so many words. */
    private static final int LINK = 4;

    private final List<GoldPage> pages;
    private final Random random;

    /** @param pages where teasers are taken from */
    Noise(List<GoldPage> pages, long seed) {
        this.pages = List.copyOf(pages);
        this.random = new Random(seed);
    }

    /** The page with noise. */
    GoldPage spoil(GoldPage page) {
        List<Pasted> lines = new ArrayList<>(page.lines());
        if (random.nextInt(3) > 0) {
            addTeasers(lines, page);
        }
        if (random.nextBoolean()) {
            lines = fused(lines);
        }
        if (random.nextInt(3) == 0) {
            lines = broken(lines);
        }
        if (random.nextBoolean()) {
            lines.replaceAll(line -> new Pasted(line.text(), false, line.mark()));
        }
        return page.with(lines);
    }

    private void addTeasers(List<Pasted> lines, GoldPage page) {
        GoldPage other = pages.get(random.nextInt(pages.size()));
        List<Pasted> links = other.lines().stream()
                .filter(line -> line.mark() == Pasted.Mark.LINK)
                .toList();
        if (links.isEmpty() || other.site().equals(page.site())) {
            return;
        }
        int from = random.nextInt(links.size());
        int to = Math.min(links.size(), from + 1 + random.nextInt(TEASERS));
        lines.addAll(random.nextInt(lines.size() + 1), links.subList(from, to));
    }

    /** Buttons that stand together have lost the line breaks between them. */
    private List<Pasted> fused(List<Pasted> lines) {
        List<Pasted> fused = new ArrayList<>();
        for (Pasted line : lines) {
            Pasted last = fused.isEmpty() ? null : fused.getLast();
            if (last != null && isButton(last) && isButton(line) && !line.gap() && random.nextInt(3) == 0) {
                fused.set(fused.size() - 1, new Pasted(last.text() + line.text(), last.gap(), last.mark()));
            } else {
                fused.add(line);
            }
        }
        return fused;
    }

    /** As by programs that put every text node on a line of its own. */
    private List<Pasted> broken(List<Pasted> lines) {
        List<Pasted> broken = new ArrayList<>();
        for (Pasted line : lines) {
            List<String> words = List.of(line.text().split(" "));
            boolean gap = line.gap();
            int from = 0;
            while (words.size() - from > PARAGRAPH && random.nextInt(3) > 0) {
                int link = from + 1 + random.nextInt(words.size() - from - LINK - 1);
                int end = link + 1 + random.nextInt(LINK);
                broken.add(piece(words, from, link, gap, line.mark()));
                broken.add(piece(words, link, end, false, line.mark()));
                gap = false;
                from = end;
            }
            broken.add(piece(words, from, words.size(), gap, line.mark()));
        }
        return broken;
    }

    private static Pasted piece(List<String> words, int from, int to, boolean gap, Pasted.Mark mark) {
        return new Pasted(String.join(" ", words.subList(from, to)), gap, mark);
    }

    private static boolean isButton(Pasted line) {
        return line.mark() == Pasted.Mark.LINK && line.text().split(" ").length <= BUTTON;
    }
}
