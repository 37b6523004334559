package dev.firsthand.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same for many things at once; they mostly wait. */
final class Together {

    private Together() {}

    /** Done for one thing. */
    @FunctionalInterface
    interface Step<T, R> {
        R of(T thing) throws InterruptedException;
    }

    /** What came of each, in their order. */
    static <T, R> List<R> all(List<T> things, Step<T, R> step) throws InterruptedException {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<R>> futures = new ArrayList<>();
            things.forEach(thing -> futures.add(threads.submit(() -> step.of(thing))));
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
