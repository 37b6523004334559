package dev.firsthand.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place with threads: maps what it pulls on several of them and keeps its order. Each pulls when it is free, so that
 * no more lies in memory than is worked on.
 */
final class Crew {

    private final int threads;

    Crew(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads %d must be >= 1".formatted(threads));
        }
        this.threads = threads;
    }

    /**
     * @param items gives one thing after another, then null; asked by one thread at a time
     * @param done told how many are through, by one thread at a time
     */
    <T, R> List<R> map(Supplier<@Nullable T> items, Function<T, R> step, IntConsumer done) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        Work<T, R> work = new Work<>(items, step, done);
        try {
            List<Future<?>> pending = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                pending.add(pool.submit(work));
            }
            for (Future<?> future : pending) {
                await(future);
            }
            return work.results();
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Future<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a step must turn its faults into results", e.getCause());
        }
    }

    /** What all threads of one map do. */
    private static final class Work<T, R> implements Runnable {

        private final Supplier<@Nullable T> items;
        private final Function<T, R> step;
        private final IntConsumer done;
        private final Map<Integer, R> results = new TreeMap<>();
        private int pulled;

        Work(Supplier<@Nullable T> items, Function<T, R> step, IntConsumer done) {
            this.items = items;
            this.step = step;
            this.done = done;
        }

        @Override
        public void run() {
            for (Item<T> item = pull(); item != null && !Thread.currentThread().isInterrupted(); item = pull()) {
                R result = step.apply(item.thing);
                put(item.number, result);
            }
        }

        private synchronized @Nullable Item<T> pull() {
            T thing = items.get();
            return thing == null ? null : new Item<>(pulled++, thing);
        }

        private void put(int number, R result) {
            synchronized (results) {
                results.put(number, result);
                done.accept(results.size());
            }
        }

        List<R> results() {
            synchronized (results) {
                return List.copyOf(results.values());
            }
        }

        private record Item<T>(int number, T thing) {}
    }
}
