package dev.firsthand.training.corpus;

import dev.firsthand.encoder.Token;
import dev.firsthand.encoder.Window;
import dev.firsthand.encoder.Windows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** In what order an epoch goes through the texts: each epoch cuts, varies and shuffles them anew, by its number alone. */
public final class Plan {

    /** Windows of like length lie together within this many batches, so that little is filled up. */
    private static final int BUCKET = 16;

    private static final int SHORTEST_FIRST = 60;

    private final List<Labelled> texts;
    private final Variation variation;
    private final int length;
    private final int batch;
    private final long seed;

    /**
     * @param length how many subwords and markers a window may have
     * @param batch how many windows make a step
     */
    public Plan(List<Labelled> texts, Variation variation, int length, int batch, long seed) {
        this.texts = List.copyOf(texts);
        this.variation = variation;
        this.length = length;
        this.batch = batch;
        this.seed = seed;
    }

    /** The steps of an epoch. */
    public List<List<Sample>> epoch(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        List<Sample> samples = new ArrayList<>();
        for (Labelled text : texts) {
            samples.addAll(samples(variation.of(text, random), random));
        }
        Collections.shuffle(samples, random);
        List<List<Sample>> steps = new ArrayList<>();
        for (int i = 0; i < samples.size(); i += batch * BUCKET) {
            List<Sample> bucket = new ArrayList<>(samples.subList(i, Math.min(samples.size(), i + batch * BUCKET)));
            bucket.sort(Comparator.comparingInt(sample -> sample.window().length()));
            for (int j = 0; j < bucket.size(); j += batch) {
                steps.add(List.copyOf(bucket.subList(j, Math.min(bucket.size(), j + batch))));
            }
        }
        Collections.shuffle(steps, random);
        return steps;
    }

    /** Windows without context, the first of a random length, so that no epoch cuts a text as another did. */
    private List<Sample> samples(Labelled text, Random random) {
        Windows windows = new Windows(length, 0);
        List<Sample> samples = new ArrayList<>();
        List<List<Token>> run = new ArrayList<>();
        int limit = SHORTEST_FIRST + random.nextInt(Math.max(1, length - SHORTEST_FIRST));
        int size = 1;
        int first = 0;
        int at = 0;
        for (List<Token> paragraph : text.paragraphs()) {
            for (List<Token> unit : windows.units(paragraph)) {
                if (!run.isEmpty() && size + Window.length(unit) > limit) {
                    samples.add(new Sample(text, new Window(run, 0), first));
                    run = new ArrayList<>();
                    limit = length;
                    size = 1;
                    first = at;
                }
                run.add(unit);
                size += Window.length(unit);
                at += unit.size();
            }
        }
        if (!run.isEmpty()) {
            samples.add(new Sample(text, new Window(run, 0), first));
        }
        return samples;
    }
}
