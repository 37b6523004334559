package dev.firsthand.training;

import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.encoder.Windows;
import dev.firsthand.training.corpus.Brat;
import dev.firsthand.training.corpus.Conll;
import dev.firsthand.training.corpus.FactAppeal;
import dev.firsthand.training.corpus.Labelled;
import dev.firsthand.training.corpus.Labeller;
import dev.firsthand.training.measure.Dev;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The folder with the corpora, and which of them are for what. */
final class Gold {

    /** How many sentences that stand alone are read together, so that a step of them weighs as much as another. */
    private static final int SENTENCES = 7;

    private final Path folder;
    private final Tokenizer tokenizer;
    private final int texts;
    private final boolean all;

    /** Everything. */
    Gold(Path folder, Tokenizer tokenizer) {
        this(folder, tokenizer, Integer.MAX_VALUE, true);
    }

    /**
     * Part of it.
     *
     * @param texts how many texts of each corpus
     * @param all whether all names and sentences of the dev sets, or as many as show where a training goes
     */
    Gold(Path folder, Tokenizer tokenizer, int texts, boolean all) {
        this.folder = folder;
        this.tokenizer = tokenizer;
        this.texts = texts;
        this.all = all;
    }

    /** What to learn from. */
    List<Labelled> training() {
        Labeller labeller = new Labeller(tokenizer);
        List<Labelled> training = new ArrayList<>();
        training.addAll(first(Brat.folder(folder.resolve("attribution/train"))).stream()
                .map(labeller::attributions)
                .toList());
        training.addAll(first(Conll.read(folder.resolve("names/conll2003-train.txt"), tokenizer)));
        training.addAll(first(Conll.read(folder.resolve("names/politics-train.txt"), tokenizer)));
        List<Labelled> sentences = first(FactAppeal.read(folder.resolve("sourcing/train.csv"), tokenizer));
        for (int i = 0; i < sentences.size(); i += SENTENCES) {
            training.add(Labelled.join(sentences.subList(i, Math.min(sentences.size(), i + SENTENCES))));
        }
        return training;
    }

    /** What to measure on, in windows of a length and with a context. */
    Dev dev(int length, int context) {
        Labeller labeller = new Labeller(tokenizer);
        List<Brat.Annotated> annotated = first(Brat.folder(folder.resolve("attribution/dev")));
        return new Dev(
                annotated,
                annotated.stream().map(labeller::attributions).toList(),
                every(4, first(Conll.read(folder.resolve("names/conll2003-dev.txt"), tokenizer))),
                every(3, first(FactAppeal.read(folder.resolve("sourcing/val.csv"), tokenizer))),
                new Windows(length, context));
    }

    /** What to measure names on in texts of politics. */
    Dev politics(int length, int context) {
        List<Labelled> names = first(Conll.read(folder.resolve("names/politics-dev.txt"), tokenizer));
        return new Dev(List.of(), List.of(), names, List.of(), new Windows(length, context));
    }

    private <T> List<T> every(int step, List<T> items) {
        return all
                ? items
                : IntStream.range(0, items.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(items::get)
                        .toList();
    }

    private <T> List<T> first(List<T> items) {
        return items.subList(0, Math.min(items.size(), texts));
    }
}
