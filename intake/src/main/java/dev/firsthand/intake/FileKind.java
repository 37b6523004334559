package dev.firsthand.intake;

import dev.firsthand.intake.kind.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file found in a folder is, as far as its name and, where that does not tell, its first bytes show. */
enum FileKind {
    /** Plain text by its name. */
    TEXT,
    /** News in a form that cannot be read yet; taken, so that its owner is told. */
    DOCUMENT,
    /** Plain text by its first bytes. */
    PERHAPS_TEXT,
    /** Data, pictures, programs, archives: passed over. */
    OTHER;

    private static final int HEAD = 8192;

    private static final Set<String> TEXTS = Set.of("txt", "text");

    private static final Set<String> DOCUMENTS =
            Set.of("html", "htm", "xhtml", "mht", "mhtml", "pdf", "doc", "docx", "odt", "rtf", "eml");

    private static final Set<String> OTHERS = Set.of(
            "json",
            "jsonl",
            "ndjson",
            "ann",
            "csv",
            "tsv",
            "tab",
            "xml",
            "rss",
            "atom",
            "yaml",
            "yml",
            "toml",
            "ini",
            "conf",
            "properties",
            "log",
            "lock",
            "sql",
            "db",
            "sqlite",
            "css",
            "js",
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
            "class",
            "jar",
            "zip",
            "gz",
            "tgz",
            "bz2",
            "xz",
            "zst",
            "7z",
            "rar",
            "tar",
            "warc",
            "wacz",
            "har",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "webp",
            "svg",
            "bmp",
            "ico",
            "tif",
            "tiff",
            "avif",
            "heic",
            "mp3",
            "mp4",
            "m4a",
            "mov",
            "avi",
            "webm",
            "wav",
            "ogg",
            "woff",
            "woff2",
            "ttf",
            "otf",
            "xls",
            "xlsx",
            "ods",
            "ppt",
            "pptx",
            "odp",
            "epub",
            "bak",
            "tmp",
            "part",
            "swp",
            "sha256",
            "md5",
            "sig");

    boolean isTaken() {
        return this != OTHER;
    }

    static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    static FileKind of(Path file) {
        if (isHidden(file)) {
            return OTHER;
        }
        String extension = extension(file);
        if (TEXTS.contains(extension)) {
            return TEXT;
        }
        if (DOCUMENTS.contains(extension)) {
            return DOCUMENT;
        }
        return OTHERS.contains(extension) || !looksLikeText(file) ? OTHER : PERHAPS_TEXT;
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A file that cannot be opened is taken, so that its owner is told why. */
    private static boolean looksLikeText(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return head.length > 0 && MediaType.of(head) == MediaType.PLAIN_TEXT;
        } catch (IOException e) {
            return true;
        }
    }
}
