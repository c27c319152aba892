package se.fyrvakt.exchange;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Long work beside the requests: a few at a time, with a queue that ends. */
@Component
class Work implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 40;
    /** What a person does not notice; most work is done by then. */
    private static final int PATIENCE_MS = 1500;

    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));
    private final Map<Key, Progress> running = new ConcurrentHashMap<>();

    private record Key(int administration, long reading) {}

    /** How far the work on a reading has come; null when none goes on. */
    @Nullable
    Progress on(int administration, long reading) {
        return running.get(new Key(administration, reading));
    }

    /**
     * Begins, and waits a moment for the end. Work already going on for the reading is left to itself.
     *
     * @return false when too much is waiting already
     */
    boolean start(int administration, long reading, Consumer<Progress> work) {
        var key = new Key(administration, reading);
        var progress = new Progress();
        if (running.putIfAbsent(key, progress) != null) {
            return true;
        }
        try {
            var going = threads.submit(() -> {
                try {
                    work.accept(progress);
                } finally {
                    running.remove(key);
                }
            });
            going.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            running.remove(key);
            return false;
        } catch (TimeoutException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return true;
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
