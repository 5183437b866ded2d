package chronoscope.app;

import chronoscope.text.Counted;
import chronoscope.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks whether addresses still answer: at most four at once, none for longer than it is given. */
final class LinkProbe {
    static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int AT_ONCE = 4;
    private static final int FIRST_FAULT = 400;

    private final Duration longest;
    private final ThreadFactory threads;
    private final HttpClient client;

    /** @param threads makes the threads that ask: one for each address that is asked at the same time */
    LinkProbe(Duration longest, ThreadFactory threads) {
        this.longest = longest;
        this.threads = threads;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(longest)
                .build();
    }

    /** Returns why addresses don't answer, in the given order; those that do are left out. */
    Map<String, String> faults(Collection<String> addresses) throws InterruptedException {
        ExecutorService asking = Executors.newFixedThreadPool(AT_ONCE, threads);
        try {
            Map<String, Future<Optional<String>>> asked = new LinkedHashMap<>();
            for (String address : addresses) {
                asked.computeIfAbsent(address, each -> asking.submit(asking(each)));
            }
            Map<String, String> faults = new LinkedHashMap<>();
            for (Map.Entry<String, Future<Optional<String>>> each : asked.entrySet()) {
                each.getValue().get().ifPresent(fault -> faults.put(each.getKey(), fault));
            }
            return faults;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            asking.shutdownNow();
        }
    }

    private Callable<Optional<String>> asking(String address) {
        return () -> {
            try {
                int status = status(URI.create(address));
                return status < FIRST_FAULT ? Optional.empty() : Optional.of("it answers " + status);
            } catch (IllegalArgumentException strange) {
                return Optional.of("it can't be asked: it holds characters that must be escaped");
            } catch (TimeoutException late) {
                return Optional.of("no answer in " + Counted.of(longest.toSeconds(), "second"));
            } catch (ExecutionException failed) {
                return Optional.of("no answer" + reason(failed));
            }
        };
    }

    /** The whole page is not wanted, and a server may send it for ever: the time holds from the first byte to the status. */
    private int status(URI address) throws ExecutionException, TimeoutException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", "chronoscope-check")
                .build();
        Future<HttpResponse<InputStream>> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        try {
            HttpResponse<InputStream> response = answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            close(response.body());
            return response.statusCode();
        } finally {
            answer.cancel(true);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException ended) {
            // Then it has ended by itself.
            return;
        }
    }

    private static String reason(ExecutionException failed) {
        return Optional.ofNullable(failed.getCause())
                .map(Throwable::getMessage)
                .map(message -> ": " + Printable.line(message))
                .orElse("");
    }
}
