import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads every text of a folder with CoreNLP's quote pipeline on all processors, and tells how long it took. */
final class Quotes {

    private Quotes() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.sorted().toList();
        }
        long start = System.nanoTime();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        long loaded = System.nanoTime();
        long quotes = files.parallelStream().mapToLong(file -> quotes(pipeline, file)).sum();
        System.out.printf(
                "CoreNLP: loaded in %.1f s, %d texts in %.1f s, %d quotations%n",
                (loaded - start) / 1e9, files.size(), (System.nanoTime() - loaded) / 1e9, quotes);
    }

    private static long quotes(StanfordCoreNLP pipeline, Path file) {
        try {
            CoreDocument document = new CoreDocument(Files.readString(file));
            pipeline.annotate(document);
            return document.quotes().size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
