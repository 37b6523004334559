package dev.firsthand.fetch;

import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.address.Unfetched;
import dev.firsthand.fetch.keep.Visit;
import dev.firsthand.fetch.polite.Time;
import dev.firsthand.intake.container.Listed;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Asks addresses again and again, each when its turn comes, and tells only what is new. */
public final class Watch {

    /** The longest that a round goes on asking: one slow site must not keep it from all others. */
    private static final Duration ROUND = Duration.ofMinutes(5);

    private final List<String> names;
    private final Visitor visitor;
    private final Shelf shelf;
    private final int most;
    private final Turns turns;
    private final Time time;
    private final Setbacks setbacks = new Setbacks();
    private final Set<String> notes = ConcurrentHashMap.newKeySet();

    Watch(List<String> names, Visitor visitor, Shelf shelf, int most, Turns turns, Time time) {
        this.names = List.copyOf(names);
        this.visitor = visitor;
        this.shelf = shelf;
        this.most = most;
        this.turns = turns;
        this.time = time;
    }

    /**
     * Asks all whose turn has come, and what the lists among them name that is not known yet. What stands too far back in
     * the queue of its site is left for the next round.
     *
     * @param told of each page that is new or changed, and once of what cannot be had and why; called by many threads
     * @return when the next turn comes; {@link Instant#MAX} for never
     */
    public Instant round(Consumer<Page> told) throws InterruptedException {
        Instant now = time.now();
        Crawl crawl = new Crawl(
                visitor,
                shelf,
                most,
                address -> !turn(address).isAfter(now),
                now.plus(ROUND),
                page -> hear(page, told));
        List<String> due = addresses(told).stream()
                .filter(address -> !turn(address).isAfter(now))
                .toList();
        Together.all(due, crawl::address);
        return addresses(told).stream().map(this::turn).min(Instant::compareTo).orElse(Instant.MAX);
    }

    private Instant turn(String address) {
        Visit last = shelf.last(address);
        Instant own = last == null ? Instant.MIN : turns.next(last);
        Instant patience = setbacks.until(address, last == null ? null : last.at());
        return own.isAfter(patience) ? own : patience;
    }

    private void hear(Page page, Consumer<Page> told) {
        switch (page) {
            case Page.Kept kept -> hear(kept, told);
            case Page.PutOff putOff -> {}
            case Page.InFeed inFeed -> hear(inFeed.why(), told);
            case Page.Failed failed -> hear(failed.why(), told);
            case Page.InPart inPart -> note(inPart.why(), told);
        }
    }

    private void hear(Page.Kept kept, Consumer<Page> told) {
        if (kept.news() != Page.News.UNCHANGED) {
            told.accept(kept);
        }
    }

    private void hear(Rejected why, Consumer<Page> told) {
        if (setbacks.isNews(why, time.now())) {
            told.accept(new Page.Failed(why));
        }
    }

    private void note(Rejected why, Consumer<Page> told) {
        if (notes.add(why.message())) {
            told.accept(new Page.InPart(why));
        }
    }

    private Set<String> addresses(Consumer<Page> told) {
        Set<String> all = new LinkedHashSet<>();
        for (String name : names) {
            MediaType list = Address.isMeant(name) ? null : Fetcher.list(name);
            if (list == null) {
                add(name, all, told);
            } else {
                named(name, list, told).forEach(address -> add(address, all, told));
            }
        }
        shelf.all().stream()
                .map(Visit::address)
                .filter(address -> shelf.last(address) != null)
                .forEach(all::add);
        return all;
    }

    private void add(String name, Set<String> all, Consumer<Page> told) {
        try {
            all.add(Address.of(name).toString());
        } catch (Unfetched e) {
            note(e.of(name), told);
        }
    }

    private List<String> named(String file, MediaType type, Consumer<Page> told) {
        try {
            Entries entries = Entries.of(file, type, Files.readAllBytes(Path.of(file)), Integer.MAX_VALUE);
            if (entries.broken() != null) {
                note(entries.broken(), told);
            }
            return entries.newest().stream().map(Listed::address).toList();
        } catch (IOException e) {
            note(new Rejected(file, "cannot be read (%s)".formatted(e.getMessage()), "check the file"), told);
            return List.of();
        }
    }
}
