package dev.firsthand.training.lines;

import dev.firsthand.clean.Cleaner;
import dev.firsthand.clean.lines.LineModel;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads every page with a model that has seen no page of its site. */
public final class CrossValidation {

    private static final long SHUFFLE = 7;

    private final LineTrainer trainer;
    private final List<LabelledPage> pages;
    private final List<LabelledPage> noisy;
    private final Map<String, Integer> folds = new HashMap<>();
    private final int count;

    /** @param noisy further pages that are learnt from but not measured on, of the same sites */
    CrossValidation(LineTrainer trainer, List<LabelledPage> pages, List<LabelledPage> noisy, int count) {
        this.trainer = trainer;
        this.pages = pages;
        this.noisy = noisy;
        this.count = count;
        TreeSet<String> names = new TreeSet<>();
        pages.forEach(page -> names.add(site(page)));
        List<String> sites = new ArrayList<>(names);
        Collections.shuffle(sites, new Random(SHUFFLE));
        for (int i = 0; i < sites.size(); i++) {
            folds.put(sites.get(i), i % count);
        }
    }

    /** A site without the parts of its address before the name, such as “www” and “blogs”. */
    static String site(LabelledPage page) {
        String host = page.page().site().replaceFirst("^https?://", "").replaceFirst("/.*", "");
        String[] parts = host.split("\\.");
        int end = parts.length;
        boolean country = end > 2 && parts[end - 1].length() == 2 && parts[end - 2].length() <= 3;
        int from = Math.max(0, end - (country ? 3 : 2));
        return String.join(".", List.of(parts).subList(from, end));
    }

    /** Reads all pages, and hands on each with its report. */
    void read(BiConsumer<LabelledPage, Report> reader) {
        for (int fold = 0; fold < count; fold++) {
            int out = fold;
            List<LabelledPage> seen = Stream.concat(pages.stream(), noisy.stream())
                    .filter(page -> folds.getOrDefault(site(page), 0) != out)
                    .toList();
            Cleaner cleaner = new Cleaner(new Outlets(), Gazetteer.bundled(), new LineModel(trainer.train(seen)));
            pages.stream()
                    .filter(page -> folds.getOrDefault(site(page), 0) == out)
                    .forEach(page -> reader.accept(
                            page, cleaner.clean(new Rendering(page.page().name(), page.text()))));
        }
    }
}
