package org.rapporteur.desk.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.DossierException;
import org.rapporteur.dossier.Feed;
import org.rapporteur.record.Report;

/**
 * Watches feeds for as long as the desk is open: each is looked at after its time, and what it has that the dossier has not is brought
 * in as an import. Which feeds there are is kept in the dossier, so that they are watched wherever it is opened. Safe between threads.
 */
public final class Feeds implements AutoCloseable {

    /** After how many minutes at least, and at most, a feed is looked at again. */
    public static final int LEAST_MINUTES = 5;

    public static final int MOST_MINUTES = 7 * 24 * 60;

    private static final Duration BEAT = Duration.ofSeconds(30);
    private static final int MOST_FEEDS = 100;
    private static final int MOST_ENTRIES = 50;

    private final Dossier dossier;
    private final Imports imports;
    private final boolean loopback;
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "feeds");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Seen> seen = new HashMap<>();

    /** Entries that were brought in, or failed, since the desk was opened: none is tried twice. */
    private final Set<String> tried = new HashSet<>();

    /** Typed here: only these may be of this machine. A dossier comes from anywhere. */
    private final Set<String> typed = new HashSet<>();

    /**
     * What is known of a feed.
     *
     * @param title how it calls itself, {@code ""} if that is not known
     * @param at when it was looked at, {@link Instant#EPOCH} if it was not since the desk was opened
     * @param trouble why it could not be looked at, {@code ""} if it could
     * @param fresh how many of its entries were new
     * @param imported id of the import that brings them in, {@code ""} if there were none
     */
    public record Seen(String title, Instant at, String trouble, int fresh, String imported) {

        static final Seen NEVER = new Seen("", Instant.EPOCH, "", 0, "");

        public Seen {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(trouble, "trouble");
            Objects.requireNonNull(imported, "imported");
        }

        /** Whether it was looked at since the desk was opened. */
        public boolean isLookedAt() {
            return !at.equals(Instant.EPOCH);
        }
    }

    /** A feed and what is known of it. */
    public record Watched(Feed feed, Seen seen) {}

    /**
     * Watches the feeds of {@code dossier}, each for the first time within half a minute.
     *
     * @param loopback feeds of this machine's own addresses may be watched, if they are typed
     */
    public Feeds(Dossier dossier, Imports imports, boolean loopback) {
        this(dossier, imports, loopback, BEAT);
    }

    Feeds(Dossier dossier, Imports imports, boolean loopback, Duration beat) {
        this.dossier = dossier;
        this.imports = imports;
        this.loopback = loopback;
        watching.scheduleWithFixedDelay(this::lookAtThoseDue, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The feeds that are watched. */
    public synchronized List<Watched> all() {
        return dossier.feeds().stream().map(feed -> new Watched(feed, seen.getOrDefault(feed.address(), Seen.NEVER))).toList();
    }

    /**
     * Watches one more, or another time, and looks at it.
     *
     * @throws IllegalArgumentException with the reason if it cannot be watched
     */
    public Watched watch(String address, int minutes) {
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("a feed is looked at every %d to %d minutes".formatted(LEAST_MINUTES, MOST_MINUTES));
        }
        try {
            Reach.check(Fetching.uri(address), loopback);
        } catch (FetchException unreachable) {
            throw new IllegalArgumentException("'%s' %s".formatted(address, unreachable.getMessage()), unreachable);
        }
        Feed feed = new Feed(address.strip(), minutes);
        synchronized (this) {
            typed.add(feed.address());
        }
        dossier.watch(before -> {
            List<Feed> feeds = new ArrayList<>(before);
            feeds.removeIf(it -> it.address().equals(feed.address()));
            feeds.add(feed);
            if (feeds.size() > MOST_FEEDS) {
                throw new IllegalArgumentException("%d feeds are watched already".formatted(MOST_FEEDS));
            }
            return feeds;
        });
        return look(feed);
    }

    /** Watches it no more; what it has brought in stays. Whether it was watched. */
    public boolean stop(String address) {
        boolean there = dossier.feeds().stream().anyMatch(feed -> feed.address().equals(address));
        if (there) {
            dossier.watch(before -> before.stream().filter(feed -> !feed.address().equals(address)).toList());
        }
        synchronized (this) {
            seen.remove(address);
        }
        return there;
    }

    /** Looks at it now. */
    public Watched look(Feed feed) {
        Seen now = lookedAt(feed);
        synchronized (this) {
            seen.put(feed.address(), now);
        }
        return new Watched(feed, now);
    }

    private void lookAtThoseDue() {
        try {
            Instant now = Instant.now();
            all().stream()
                    .filter(it -> it.seen().at().plus(Duration.ofMinutes(it.feed().minutes())).isBefore(now))
                    .forEach(it -> look(it.feed()));
        } catch (DossierException | UncheckedIOException unusable) {
            // Whoever opens the next page is told; a feed is looked at again when the dossier or the disk can be used.
            return;
        }
    }

    private Seen lookedAt(Feed feed) {
        Seen before;
        boolean own;
        synchronized (this) {
            before = seen.getOrDefault(feed.address(), Seen.NEVER);
            own = loopback && typed.contains(feed.address());
        }
        Path folder = Imports.folder();
        try {
            URI address = Fetching.uri(feed.address());
            FeedEntry.Told told = FeedEntry.in(new Fetching(folder, own).fetch(feed.address()), address);
            List<FeedEntry> fresh = fresh(told.entries());
            String imported = fresh.isEmpty() ? "" : imports.entries(fresh, address, own).id();
            return new Seen(told.title(), Instant.now(), "", fresh.size(), imported);
        } catch (FetchException unreachable) {
            return new Seen(before.title(), Instant.now(), unreachable.getMessage(), 0, "");
        } finally {
            Imports.delete(folder);
        }
    }

    /** Those that the dossier does not have and that were not tried, the first of the feed alone. */
    private synchronized List<FeedEntry> fresh(List<FeedEntry> entries) {
        List<FeedEntry> fresh = new ArrayList<>(entries.stream().limit(MOST_ENTRIES).filter(entry -> !tried.contains(entry.address())).toList());
        if (!fresh.isEmpty()) {
            Set<String> held = new HashSet<>();
            for (Report report : dossier.reports()) {
                held.add(report.url());
                held.add(report.origin());
            }
            fresh.removeIf(entry -> held.contains(entry.address()));
        }
        entries.forEach(entry -> tried.add(entry.address()));
        return fresh;
    }

    @Override
    public void close() {
        watching.shutdownNow();
    }
}
