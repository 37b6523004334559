package dev.firsthand.fetch;

import dev.firsthand.fetch.address.Unfetched;
import dev.firsthand.fetch.http.Answer;
import dev.firsthand.fetch.keep.Keep;
import dev.firsthand.fetch.keep.Visit;
import dev.firsthand.intake.Paths;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Puts what was fetched into the folder of what is kept, if it is new, and takes captures out of it. */
final class Shelf {

    private final Keep keep;
    private final Telling telling;
    private final Paths paths = new Paths();

    /** Two addresses that lead to one share what is kept, and must not take it from each other. */
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    Shelf(Keep keep, Telling telling) {
        this.keep = keep;
        this.telling = telling;
    }

    /** What is known of an address; null if it was never had. */
    @Nullable
    Visit last(String address) {
        return keep.last(address);
    }

    /** A page that the server says is as it was at the last visit. */
    Page unchanged(String name, Visit last, Instant now) throws IOException {
        keep.note(last.again(now));
        return new Page.Kept(name, String.valueOf(last.capture()), null, now, Page.News.UNCHANGED);
    }

    /** A page as it is now. */
    Page put(String name, String address, Answer answer) throws IOException, Unfetched {
        ReentrantLock lock = locks.computeIfAbsent(answer.address().toString(), each -> new ReentrantLock());
        lock.lock();
        try {
            return putAlone(name, address, answer);
        } finally {
            lock.unlock();
        }
    }

    private Page putAlone(String name, String address, Answer answer) throws IOException, Unfetched {
        Visit last = keep.last(address);
        String file = keep.add(answer);
        Capture capture;
        try {
            capture = only(paths.take(List.of(keep.path(file).toString())), answer);
        } catch (Unfetched e) {
            keep.discard(file);
            throw e;
        }
        String told = telling.of(capture);
        if (last == null || last.capture() == null || !told.equals(last.told())) {
            keep.note(visit(address, answer, answer.at(), told, file));
            String before = last == null ? null : last.capture();
            return new Page.Kept(name, file, before, answer.at(), before == null ? Page.News.FIRST : Page.News.REVISED);
        }
        if (!file.equals(last.capture())) {
            keep.discard(file);
        }
        keep.note(visit(address, answer, last.changed(), told, last.capture()));
        return new Page.Kept(name, last.capture(), null, answer.at(), Page.News.UNCHANGED);
    }

    private static Capture only(List<Intaken> taken, Answer answer) throws Unfetched {
        if (taken.isEmpty() || !(taken.getFirst() instanceof Capture capture)) {
            throw new Unfetched(
                    "is nothing that Firsthand reads (%s)".formatted(type(answer)), "give the page of the report");
        }
        return capture;
    }

    private static Visit visit(
            String address, Answer answer, Instant changed, @Nullable String told, @Nullable String capture) {
        return new Visit(
                address,
                answer.at(),
                changed,
                answer.header("ETag"),
                answer.header("Last-Modified"),
                null,
                told,
                capture);
    }

    /**
     * A list was read.
     *
     * @param pause how long it wants to be left alone, or null
     * @param whole whether all was had that it names: only then it need not be read again before it changes
     */
    void passed(String address, Answer answer, @Nullable Duration pause, boolean whole) throws IOException {
        keep.note(new Visit(
                address,
                answer.at(),
                answer.at(),
                whole ? answer.header("ETag") : null,
                whole ? answer.header("Last-Modified") : null,
                pause,
                null,
                null));
    }

    /** A list is as it was. */
    void passedAgain(Visit last, Instant now) throws IOException {
        keep.note(last.again(now));
    }

    /** What is known of all addresses. */
    List<Visit> all() {
        return keep.all();
    }

    private static String type(Answer answer) {
        String type = answer.header("Content-Type");
        return type == null ? "of no stated kind" : type.replaceFirst("\\s*;.*", "");
    }

    /** A capture by another name than its file's. */
    Intaken take(String file, String name) {
        List<Intaken> taken = paths.take(List.of(keep.path(file).toString()));
        return taken.isEmpty()
                ? new Rejected(name, "is nothing that Firsthand reads", "give the page of the report")
                : named(taken.getFirst(), name);
    }

    private static Intaken named(Intaken taken, String name) {
        return switch (taken) {
            case Capture capture -> new Capture(name, capture.mediaType(), capture.content(), capture.declared());
            case Rejected rejected -> new Rejected(name, rejected.reason(), rejected.remedy());
        };
    }
}
