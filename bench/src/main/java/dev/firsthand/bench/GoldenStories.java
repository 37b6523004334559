package dev.firsthand.bench;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.encoder.Encoder;
import dev.firsthand.encoder.EncoderAnnotator;
import dev.firsthand.stories.Measure;
import java.io.IOException;
import java.nio.file.Path;

/** Prints how well the golden stories are read: by rules alone, and with the encoder. */
public final class GoldenStories {

    private GoldenStories() {}

    /** @param args the folder of the stories */
    public static void main(String[] args) throws IOException {
        Path stories = Path.of(args[0]);
        System.out.println("by rules");
        Measure.of(stories, new PlainAnnotator()).forEach(System.out::println);
        System.out.println("with the encoder");
        Measure.of(stories, new EncoderAnnotator(new PlainAnnotator(), Encoder.bundled()))
                .forEach(System.out::println);
    }
}
