package org.rapporteur.desk.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Gets one page from the web into a folder, within limits of time and size; each step of a redirection is checked anew. */
final class Fetching {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST_BYTES = 8 << 20;
    private static final int MOST_STEPS = 5;
    private static final int BUFFER_BYTES = 1 << 14;
    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", ".html", "application/xhtml+xml", ".html", "text/plain", ".txt", "text/csv", ".csv");

    private final Path folder;
    private final boolean loopback;

    /**
     * Fetches into {@code folder}.
     *
     * @param loopback this machine's own addresses may be fetched, if they are typed
     */
    Fetching(Path folder, boolean loopback) {
        this.folder = folder;
        this.loopback = loopback;
    }

    /**
     * The file that holds what is at {@code address}.
     *
     * @throws FetchException with the reason if it cannot be had
     */
    Path fetch(String address) throws FetchException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        AtomicReference<InputStream> open = new AtomicReference<>(InputStream.nullInputStream());
        CompletableFuture<Path> page = CompletableFuture.supplyAsync(() -> follow(client, address, open));
        try {
            return page.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            close(open.get());
            throw new FetchException("did not come within %d seconds".formatted(PATIENCE.toSeconds()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FetchException("was not fetched: interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Unfetched unfetched) {
                throw new FetchException(unfetched.getMessage());
            }
            throw new FetchException("could not be fetched: " + failed.getCause());
        }
    }

    private Path follow(HttpClient client, String address, AtomicReference<InputStream> open) {
        try {
            URI next = uri(address);
            Reach.check(next, loopback);
            for (int step = 0; step <= MOST_STEPS; step++) {
                HttpRequest request = HttpRequest.newBuilder(next)
                        .timeout(PATIENCE)
                        .header("User-Agent", "Rapporteur")
                        .header("Accept", "text/html, text/plain;q=0.9, application/atom+xml;q=0.8, application/rss+xml;q=0.8, */*;q=0.1")
                        .build();
                HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                open.set(answer.body());
                try (InputStream body = answer.body()) {
                    String elsewhere = answer.headers().firstValue("Location").orElse("");
                    if (answer.statusCode() / 100 != 3 || elsewhere.isEmpty()) {
                        return kept(answer, body);
                    }
                    next = next.resolve(uri(elsewhere));
                    // What this machine shows to itself is fetched when the analyst types it, never because a page says so.
                    Reach.check(next, false);
                }
            }
            throw new FetchException("leads on and on to other addresses");
        } catch (FetchException refused) {
            throw new Unfetched(refused.getMessage());
        } catch (HttpTimeoutException slow) {
            throw new Unfetched("did not answer within %d seconds".formatted(PATIENCE.toSeconds()));
        } catch (IOException failed) {
            throw new Unfetched("cannot be reached" + (failed.getMessage() == null ? "" : ": " + failed.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unfetched("was not fetched: interrupted");
        }
    }

    /**
     * An address as it was typed.
     *
     * @throws FetchException if it is none
     */
    static URI uri(String address) throws FetchException {
        try {
            return URI.create(address.strip());
        } catch (IllegalArgumentException no) {
            throw new FetchException("is not an address that begins with http:// or https://");
        }
    }

    private Path kept(HttpResponse<InputStream> answer, InputStream body) throws IOException, FetchException {
        if (answer.statusCode() != 200) {
            throw new FetchException("answered %d instead of a page".formatted(answer.statusCode()));
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0].strip().toLowerCase(Locale.ROOT);
        Path file = Files.createTempFile(folder, "page", ENDINGS.getOrDefault(type, ".html"));
        byte[] buffer = new byte[BUFFER_BYTES];
        int size = 0;
        try (var out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > LARGEST_BYTES) {
                    throw new FetchException("is larger than %d MB".formatted(LARGEST_BYTES >> 20));
                }
                out.write(buffer, 0, read);
            }
        }
        return file;
    }

    private static void close(InputStream open) throws FetchException {
        try {
            open.close();
        } catch (IOException failed) {
            throw new FetchException("did not come in time, and failed: " + failed.getMessage());
        }
    }

    /** Carries a reason out of the thread that fetches. */
    private static final class Unfetched extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unfetched(String reason) {
            super(reason, null, false, false);
        }
    }
}
