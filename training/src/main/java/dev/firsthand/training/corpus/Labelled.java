package dev.firsthand.training.corpus;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A text in tokens, with the labels that some heads should give them. */
public final class Labelled {

    private final String name;
    private final List<List<Token>> paragraphs;
    private final Map<Head, int[]> labels;
    private final List<Link> links;

    /**
     * @param paragraphs none empty
     * @param labels for each head that is annotated, the number of each token's label
     * @param links by tokens counted through the whole text
     * @throws IllegalArgumentException if a head has not one label for each token
     */
    public Labelled(String name, List<List<Token>> paragraphs, Map<Head, int[]> labels, List<Link> links) {
        int tokens = paragraphs.stream().mapToInt(List::size).sum();
        this.labels = new EnumMap<>(Head.class);
        labels.forEach((head, numbers) -> {
            if (numbers.length != tokens) {
                throw new IllegalArgumentException("%s: head %s has %d labels, but there are %d tokens"
                        .formatted(name, head, numbers.length, tokens));
            }
            this.labels.put(head, numbers.clone());
        });
        this.name = name;
        this.paragraphs = List.copyOf(paragraphs);
        this.links = List.copyOf(links);
    }

    /**
     * Short texts as the paragraphs of one.
     *
     * @throws IllegalArgumentException if they are not labelled for the same heads
     */
    public static Labelled join(List<Labelled> texts) {
        Labelled first = texts.getFirst();
        Map<Head, int[]> labels = new EnumMap<>(Head.class);
        for (Head head : first.heads()) {
            labels.put(
                    head,
                    texts.stream()
                            .flatMapToInt(text -> Arrays.stream(text.labels(head)))
                            .toArray());
        }
        List<List<Token>> paragraphs =
                texts.stream().flatMap(text -> text.paragraphs().stream()).toList();
        List<Link> links = new ArrayList<>();
        int at = 0;
        for (Labelled text : texts) {
            for (Link link : text.links()) {
                links.add(link.moved(at));
            }
            at += text.size();
        }
        return new Labelled(first.name(), paragraphs, labels, links);
    }

    public String name() {
        return name;
    }

    public List<List<Token>> paragraphs() {
        return paragraphs;
    }

    /** Whether a head's labels are known here. */
    public boolean has(Head head) {
        return labels.containsKey(head);
    }

    /** The number of a token's label; the token is counted through the whole text. */
    public int label(Head head, int token) {
        int[] numbers = labels.get(head);
        if (numbers == null) {
            throw new IllegalArgumentException("%s has no labels of head %s".formatted(name, head));
        }
        return numbers[token];
    }

    /**
     * The numbers of all tokens' labels.
     *
     * @throws IllegalArgumentException if the head's labels are not known here
     */
    public int[] labels(Head head) {
        int[] numbers = labels.get(head);
        if (numbers == null) {
            throw new IllegalArgumentException("%s has no labels of head %s".formatted(name, head));
        }
        return numbers.clone();
    }

    /** The heads whose labels are known here. */
    public List<Head> heads() {
        return List.copyOf(labels.keySet());
    }

    public List<Link> links() {
        return links;
    }

    /** How many tokens it has. */
    public int size() {
        return paragraphs.stream().mapToInt(List::size).sum();
    }
}
