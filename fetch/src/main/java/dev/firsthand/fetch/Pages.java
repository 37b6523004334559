package dev.firsthand.fetch;

import dev.firsthand.fetch.http.Answer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows a round for its pages only. */
record Pages(Consumer<Page> told) implements Crawl.Following {

    @Override
    public void page(Page page) {
        told.accept(page);
    }

    @Override
    public void list(String address, Answer answer, @Nullable Entries entries) {}
}
