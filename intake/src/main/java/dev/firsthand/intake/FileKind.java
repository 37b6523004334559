package dev.firsthand.intake;

import dev.firsthand.intake.dump.DumpShape;
import dev.firsthand.intake.kind.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What one of many files, in a folder or an archive, is. Its content tells; its name only whether plain text is data or a
 * program, and spares looking into pictures and the like.
 */
enum FileKind {
    /** Plain text, a page, a document, a mail. */
    NEWS,
    /** Holds many captures. */
    CONTAINER,
    /** Data, pictures, programs: passed over. */
    OTHER;

    /** Plain text that is none to read. */
    private static final Set<String> DATA = Set.of(
            "ann",
            "csv",
            "tsv",
            "tab",
            "yaml",
            "yml",
            "toml",
            "ini",
            "conf",
            "properties",
            "log",
            "lock",
            "sql",
            "css",
            "js",
            "mjs",
            "ts",
            "java",
            "py",
            "sh",
            "bat",
            "rb",
            "c",
            "h",
            "go",
            "rs",
            "cdx",
            "cdxj",
            "idx",
            "sha256",
            "md5",
            "sig",
            "srt",
            "vtt",
            "bib",
            "tex");

    /** Never news, whatever it holds. */
    private static final Set<String> NEVER = Set.of(
            "db", "sqlite", "class", "jar", "png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "ico", "tif", "tiff",
            "avif", "heic", "mp3", "mp4", "m4a", "mov", "avi", "webm", "wav", "ogg", "woff", "woff2", "ttf", "otf",
            "xls", "xlsx", "ods", "ppt", "pptx", "odp", "bak", "tmp", "part", "swp", "tgz", "bz2", "xz", "zst", "7z",
            "rar", "tar", "har");

    boolean isTaken() {
        return this != OTHER;
    }

    static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** A file in a folder. One that cannot be opened is taken, so that its owner is told why. */
    static FileKind of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (isHidden(file) || isPassedOver(name)) {
            return OTHER;
        }
        if (extension(name).equals("txt")) {
            return NEWS;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ofContent(extension(name), in.readNBytes(MediaType.HEAD));
        } catch (IOException e) {
            return NEWS;
        }
    }

    /** @param path where in an archive it lies */
    static FileKind of(String path, byte[] head) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean passedOver = name.startsWith(".") || path.contains("/__MACOSX/") || isPassedOver(name);
        return passedOver ? OTHER : ofContent(extension(name), head);
    }

    private static boolean isPassedOver(String name) {
        return NEVER.contains(extension(name)) || DATA.contains(extension(name));
    }

    private static FileKind ofContent(String extension, byte[] head) {
        if (head.length == 0) {
            return extension.equals("txt") ? NEWS : OTHER;
        }
        return switch (MediaType.of(head)) {
            case PLAIN_TEXT, HTML, MHTML, MAIL, PDF, WORD, OPEN_DOCUMENT, RTF -> NEWS;
            case OFFICE -> extension.equals("doc") ? NEWS : OTHER;
            case ZIP, GZIP, WARC, MBOX, FEED, OPML, SITEMAP -> CONTAINER;
            case JSON -> DumpShape.isOne(head) ? CONTAINER : OTHER;
            default -> OTHER;
        };
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
