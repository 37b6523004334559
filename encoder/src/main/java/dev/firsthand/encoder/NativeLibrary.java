package dev.firsthand.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * ONNX Runtime's code for this system. Without more ado it is unpacked at every start, which takes a quarter of a second;
 * whoever keeps a folder may unpack it once and name that folder in the system property {@code onnxruntime.native.path}.
 */
public final class NativeLibrary {

    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibrary() {}

    /**
     * Unpacks it.
     *
     * @return whether there is one for this system; the folder is untouched if not
     */
    public static boolean unpack(Path folder) throws IOException {
        String place = "native/%s-%s/".formatted(system(), processor());
        for (String name : NAMES) {
            String file = System.mapLibraryName(name);
            try (InputStream in = OrtEnvironment.class.getResourceAsStream(place + file)) {
                if (in == null) {
                    return false;
                }
                Files.createDirectories(folder);
                Path beside = folder.resolve(file + ".part");
                Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
                Files.move(beside, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return true;
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("win") ? "win" : name.contains("mac") ? "osx" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch", "");
        return name.equals("amd64") || name.equals("x86_64") ? "x64" : name;
    }
}
