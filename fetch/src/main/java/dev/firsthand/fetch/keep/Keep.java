package dev.firsthand.fetch.keep;

import dev.firsthand.fetch.http.Answer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of what was fetched: below a folder for each host one web archive for each version of each page, and a journal
 * of the visits. Only one process at a time has it. Any thread may call it.
 */
public final class Keep implements Closeable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int NAME_LENGTH = 60;
    private static final int DIGITS = 16;

    private final Path folder;
    private final FileChannel lock;
    private final Journal journal;

    private Keep(Path folder, FileChannel lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        journal = new Journal(folder.resolve(".visits.jsonl"));
    }

    /**
     * Opens a folder, which is made if it does not exist.
     *
     * @throws IOException if that cannot be done, or another process has it
     */
    public static Keep open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            return new Keep(folder, lock);
        } catch (OverlappingFileLockException e) {
            lock.close();
            throw new IOException("another Firsthand is fetching into it", e);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** What is known of an address; null if it was never had, or what was had of it is gone. */
    public synchronized @Nullable Visit last(String address) {
        Visit last = journal.last(address);
        return last == null || last.capture() == null || Files.exists(path(last.capture())) ? last : null;
    }

    /** What is known of all addresses, those first had first. */
    public synchronized List<Visit> all() {
        return journal.all().toList();
    }

    /** Writes down that an address was asked. */
    public synchronized void note(Visit visit) throws IOException {
        journal.write(visit);
    }

    /** Where a capture lies. */
    public Path path(String capture) {
        return folder.resolve(capture);
    }

    /** Keeps an answer, and gives the name of its file below the folder. What is kept already is not written again. */
    public synchronized String add(Answer answer) throws IOException {
        String payload = digest(answer.body());
        String version = digest((answer.address() + " " + payload).getBytes(StandardCharsets.US_ASCII));
        Path host = folder.resolve(plain(answer.address().site()));
        Files.createDirectories(host);
        String ending = "-" + version.substring(0, DIGITS) + ".warc.gz";
        Path file = kept(host, ending);
        if (file == null) {
            file = host.resolve(STAMP.format(answer.at()) + "-" + name(answer) + ending);
            byte[] archive = WebArchive.of(answer, payload, version + answer.at());
            WholeFile.write(file, out -> out.write(archive));
        }
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Takes away what turned out not to be worth keeping, unless another address leads to it. */
    public synchronized void discard(String capture) throws IOException {
        if (journal.all().noneMatch(visit -> capture.equals(visit.capture()))) {
            Files.deleteIfExists(path(capture));
        }
    }

    private static @Nullable Path kept(Path host, String ending) throws IOException {
        try (Stream<Path> files = Files.list(host)) {
            return files.filter(file -> file.toString().endsWith(ending)
                            && !String.valueOf(file.getFileName()).startsWith("."))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static String name(Answer answer) {
        String path = answer.address().uri().getPath().replaceFirst("/+$", "");
        String last = plain(path.substring(path.lastIndexOf('/') + 1));
        return last.isEmpty() ? "page" : last.substring(0, Math.min(last.length(), NAME_LENGTH));
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[.-]+", "");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
        lock.close();
    }
}
