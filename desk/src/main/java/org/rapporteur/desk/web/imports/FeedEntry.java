package org.rapporteur.desk.web.imports;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.EdtfDate;

/**
 * An entry of a feed: a page that somebody has published.
 *
 * @param address of the page
 * @param date on which it was published, by universal time; {@link EdtfDate#UNKNOWN} if the feed does not say
 */
record FeedEntry(String address, EdtfDate date) {

    FeedEntry {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(date, "date");
    }

    /**
     * What a feed says.
     *
     * @param title how it calls itself
     */
    record Told(String title, List<FeedEntry> entries) {
        Told {
            Objects.requireNonNull(title, "title");
            entries = List.copyOf(entries);
        }
    }

    /**
     * The entries of the feed in {@code file}, RSS or Atom, in its order; those that lead to no page are left out.
     *
     * @param address where it was fetched, against which the addresses in it are read
     * @throws FetchException if it is none
     */
    static Told in(Path file, URI address) throws FetchException {
        try (XmlReader reader = new XmlReader(Files.newInputStream(file))) {
            SyndFeedInput input = new SyndFeedInput();
            // A feed has no need of definitions of its own; with them it could name files of this machine.
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(reader);
            List<FeedEntry> entries = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                String link = link(entry, address);
                if (!link.isEmpty()) {
                    entries.add(new FeedEntry(link, date(entry)));
                }
            }
            return new Told(feed.getTitle() == null ? "" : feed.getTitle().strip(), entries);
        } catch (FeedException | IllegalArgumentException none) {
            throw new FetchException("is no feed in RSS or Atom");
        } catch (IOException unreadable) {
            throw new FetchException("cannot be read: " + unreadable.getMessage());
        }
    }

    private static String link(SyndEntry entry, URI feed) {
        String given = entry.getLink() == null || entry.getLink().isBlank() ? entry.getUri() : entry.getLink();
        try {
            URI link = given == null ? URI.create("") : feed.resolve(given.strip());
            return "http".equals(link.getScheme()) || "https".equals(link.getScheme()) ? link.toString() : "";
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static EdtfDate date(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? EdtfDate.UNKNOWN : EdtfDate.of(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
