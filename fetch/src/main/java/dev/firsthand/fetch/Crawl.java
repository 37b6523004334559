package dev.firsthand.fetch;

import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.address.Unfetched;
import dev.firsthand.fetch.http.Answer;
import dev.firsthand.fetch.keep.Visit;
import dev.firsthand.intake.container.Listed;
import dev.firsthand.intake.container.Listing;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One round over addresses and over all that the lists among them name: each address once, many sites at a time, one
 * request at a time to each.
 */
final class Crawl {

    /** A list of feeds, an index of sitemaps, a sitemap. */
    private static final int DEPTH = 3;

    /** The most lists that are read in one round, however they name each other. */
    private static final int LISTS = 1000;

    private final Visitor visitor;
    private final Shelf shelf;
    private final int most;
    private final @Nullable Due due;
    private final Instant latest;
    private final Consumer<Page> told;
    private final AtomicInteger lists = new AtomicInteger();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Says whose turn it is, where the same addresses are asked again and again. */
    @FunctionalInterface
    interface Due {
        boolean is(String address);
    }

    /**
     * @param most the most pages that are fetched of one list
     * @param due null where it is everybody's turn, and a list that is as it was is followed all the same
     * @param latest what has not had its turn by then is put off
     * @param told of each page that is through; called by many threads
     */
    Crawl(Visitor visitor, Shelf shelf, int most, @Nullable Due due, Instant latest, Consumer<Page> told) {
        this.visitor = visitor;
        this.shelf = shelf;
        this.most = most;
        this.due = due;
        this.latest = latest;
        this.told = told;
    }

    /** What an address leads to; what the list names that stands there. */
    List<Page> address(String name) throws InterruptedException {
        return attempt(name, null, () -> visit(name, Address.of(name), null, 0));
    }

    /** What a list names that is at hand already. */
    List<Page> list(String name, MediaType type, byte[] content) throws InterruptedException {
        return follow(name, null, Entries.of(name, type, content, most), 0);
    }

    private List<Page> entry(Listed listed, @Nullable Address base, int depth) throws InterruptedException {
        Address address;
        try {
            address = base == null ? Address.of(listed.address()) : base.resolve(listed.address());
        } catch (Unfetched e) {
            return through(instead(listed, e.of(listed.address())));
        }
        return attempt(address.toString(), listed, () -> visit(address.toString(), address, listed, depth));
    }

    private List<Page> attempt(String name, @Nullable Listed listed, Step step) throws InterruptedException {
        try {
            return step.take();
        } catch (Unfetched e) {
            return through(e.isPutOff() ? new Page.PutOff(name) : instead(listed, e.of(name)));
        } catch (IOException e) {
            return through(new Page.Failed(new Rejected(
                    name, "could not be kept (%s)".formatted(e.getMessage()), "make room on the disk and try again")));
        } catch (RuntimeException | StackOverflowError e) {
            return through(new Page.Failed(new Rejected(
                    name,
                    "could not be fetched, by a fault in Firsthand (%s)".formatted(e),
                    "please report it with the address")));
        }
    }

    private static Page instead(@Nullable Listed listed, Rejected why) {
        return listed != null && listed.whole() != null ? new Page.InFeed(listed.whole(), why) : new Page.Failed(why);
    }

    private List<Page> through(Page page) {
        told.accept(page);
        return List.of(page);
    }

    private List<Page> visit(String name, Address address, @Nullable Listed listed, int depth)
            throws IOException, InterruptedException {
        if (!seen.add(address.toString()) || (due != null && !due.is(address.toString()))) {
            return List.of();
        }
        Visit last = shelf.last(address.toString());
        Answer answer = visitor.visit(address, conditions(last), latest);
        if (answer.status() != 304 || last == null) {
            return answered(name, address, answer, listed, depth);
        }
        if (!last.isList()) {
            return through(shelf.unchanged(name, last, answer.at()));
        }
        shelf.passedAgain(last, answer.at());
        return List.of();
    }

    private Map<String, String> conditions(@Nullable Visit last) {
        return last != null && (!last.isList() || due != null) ? last.conditions() : Map.of();
    }

    private List<Page> answered(String name, Address address, Answer answer, @Nullable Listed listed, int depth)
            throws IOException, InterruptedException {
        byte[] body = answer.body();
        MediaType type = MediaType.of(body);
        if (!Listing.isOne(type)) {
            return through(shelf.put(name, address.toString(), answer));
        }
        if (listed != null && !listed.isList()) {
            throw new Unfetched(
                    "is %s where a list names it as a page".formatted(type.description()),
                    "give its address itself if you want what it lists");
        }
        if (lists.incrementAndGet() > LISTS) {
            throw new Unfetched(
                    "is one list more than the %,d that are read at once".formatted(LISTS), "give its address itself");
        }
        if (depth >= DEPTH) {
            throw new Unfetched("is a list within lists within lists", "give its address itself");
        }
        Entries entries = Entries.of(name, type, body, most);
        List<Page> pages = follow(name, answer.address(), entries, depth);
        boolean putOff = pages.stream().anyMatch(Page.PutOff.class::isInstance);
        boolean whole = !putOff && pages.stream().noneMatch(Page.Failed.class::isInstance);
        Duration pause = putOff ? Duration.ZERO : Freshness.longer(entries.pause(), Freshness.of(answer));
        shelf.passed(address.toString(), answer, pause, whole);
        return pages;
    }

    private List<Page> follow(String name, @Nullable Address base, Entries entries, int depth)
            throws InterruptedException {
        List<Page> pages = new ArrayList<>();
        if (entries.areLists() && depth > 0) {
            // One sitemap of an index after another, until there are enough pages.
            for (int i = 0; i < entries.newest().size() && pages.size() < most; i++) {
                pages.addAll(entry(entries.newest().get(i), base, depth + 1));
            }
        } else {
            Together.all(entries.newest(), listed -> entry(listed, base, depth + 1))
                    .forEach(pages::addAll);
        }
        if (entries.others() > 0) {
            pages.addAll(through(new Page.InPart(tooMany(name, entries))));
        }
        if (entries.broken() != null) {
            pages.addAll(through(new Page.InPart(entries.broken())));
        }
        return pages;
    }

    private Rejected tooMany(String name, Entries entries) {
        int all = entries.others() + most;
        return new Rejected(
                name,
                "lists %,d addresses, of which the newest %,d were fetched".formatted(all, most),
                "give --most %d to have them all".formatted(all));
    }

    @FunctionalInterface
    private interface Step {
        List<Page> take() throws IOException, InterruptedException;
    }
}
