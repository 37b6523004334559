package dev.firsthand.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The one place with threads: maps a list on several of them and keeps its order. */
final class Crew {

    private final int threads;

    Crew(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads %d must be >= 1".formatted(threads));
        }
        this.threads = threads;
    }

    <T, R> List<R> map(List<T> items, Function<T, R> step, Progress progress) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try {
            List<Future<R>> pending = new ArrayList<>();
            for (T item : items) {
                Callable<R> task = () -> step.apply(item);
                pending.add(pool.submit(task));
            }
            return collect(pending, progress);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> List<R> collect(List<Future<R>> pending, Progress progress) throws InterruptedException {
        List<R> results = new ArrayList<>();
        for (Future<R> future : pending) {
            results.add(get(future));
            progress.at(results.size(), pending.size());
        }
        return results;
    }

    private static <R> R get(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a step must turn its faults into results", e.getCause());
        }
    }
}
