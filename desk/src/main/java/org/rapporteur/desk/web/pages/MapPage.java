package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Events;
import org.rapporteur.desk.web.maps.Outlines;
import org.rapporteur.desk.web.maps.Window;
import org.rapporteur.record.Event;

/**
 * The events where they are: on a map, and the same by place beside it.
 *
 * @param base land and borders
 * @param height of the drawing in its own units
 * @param places those on the map, with most events first
 * @param hidden how many places have no room in the list
 * @param nowhere events of which no report says where, or at a place that is not known
 * @param whole address of the map of all that is asked for, {@code ""} if that is shown
 */
public record MapPage(
        Asked asked,
        Outlines.Drawing base,
        int height,
        List<MapMarker> markers,
        List<Site> places,
        int hidden,
        int events,
        int nowhere,
        String whole) {

    private static final Events LIST = new Events();
    private static final String BOX = "box";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,4})?");
    private static final int MOST_SITES = 80;
    private static final int MOST_LINES = 8;
    private static final double SAME = 100;

    public MapPage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(base, "base");
        markers = List.copyOf(markers);
        places = List.copyOf(places);
        Objects.requireNonNull(whole, "whole");
    }

    /**
     * A place and what happened there.
     *
     * @param id of its part of the page
     * @param total how many events there are in all
     * @param address of the list of all of them
     * @param country whether no more is known than the country
     * @param closer address of the map of its surroundings
     */
    public record Site(
            String id, String name, int total, String address, boolean country, String closer, Window.Point point, List<Line> lines) {
        public Site {
            lines = List.copyOf(lines);
        }
    }

    /** An event. */
    public record Line(String address, String date, String kind, String title) {}

    /** The parameters of its address. */
    static List<String> parameters() {
        return Stream.concat(LIST.parameters().stream(), Stream.of(BOX)).toList();
    }

    /** The address of the same events as a list, for people or for programs. */
    public String list(String form) {
        Asked same = asked.without(BOX);
        return form.isEmpty() ? same.at(Way.EVENTS.address()).address() : same.at("/api/v1/events").with("format", form).address();
    }

    static MapPage of(Shown shown, Params params, Asked asked, Located located) {
        List<Event> wanted = LIST.wanted(shown, params);
        Map<String, List<Event>> there = new LinkedHashMap<>();
        for (Event event : wanted) {
            located.of(event).ifPresent(spot -> there.computeIfAbsent(
                    "%d %d".formatted(Math.round(spot.point().lat() * SAME), Math.round(spot.point().lon() * SAME)),
                    none -> new ArrayList<>()).add(event));
        }
        List<Window.Point> points = there.values().stream().map(events -> point(events, located)).toList();
        String box = params.text(BOX);
        Window window = box.isEmpty() ? Window.around(points) : boxed(box);
        List<List<Event>> inside = there.values().stream()
                .filter(events -> window.has(point(events, located)))
                .sorted(Comparator.comparing((List<Event> events) -> events.size()).reversed())
                .toList();
        List<Site> sites = new ArrayList<>();
        inside.forEach(events -> sites.add(site(sites.size() + 1, events, shown, asked, located)));
        int shownEvents = inside.stream().mapToInt(List::size).sum();
        return new MapPage(
                asked,
                Outlines.standard().within(window),
                window.height(),
                MapMarker.of(sites, window, MapPage::box, asked),
                sites.subList(0, Math.min(MOST_SITES, sites.size())),
                Math.max(0, sites.size() - MOST_SITES),
                shownEvents,
                wanted.size() - there.values().stream().mapToInt(List::size).sum(),
                box.isEmpty() ? "" : asked.without(BOX).address());
    }

    private static Window.Point point(List<Event> events, Located located) {
        return located.of(events.get(0)).orElseThrow().point();
    }

    private static Window boxed(String box) {
        String[] sides = box.split(",", -1);
        if (sides.length == 4 && Stream.of(sides).allMatch(side -> NUMBER.matcher(side).matches())) {
            double[] at = Stream.of(sides).mapToDouble(Double::parseDouble).toArray();
            if (at[0] <= at[2] && at[1] <= at[3] && Math.abs(at[0]) <= 180 && Math.abs(at[2]) <= 180 && at[1] >= -90 && at[3] <= 90) {
                return Window.around(List.of(new Window.Point(at[1], at[0]), new Window.Point(at[3], at[2])));
            }
        }
        throw Refusal.wrong("'box' is west, south, east and north in degrees such as 22,44,40.2,52.4, not '%s'".formatted(box));
    }

    /** The address of the map around these places. */
    private static String box(Asked asked, List<Window.Point> points) {
        return asked.with(BOX, String.format(
                Locale.ROOT,
                "%.2f,%.2f,%.2f,%.2f",
                points.stream().mapToDouble(Window.Point::lon).min().orElseThrow(),
                points.stream().mapToDouble(Window.Point::lat).min().orElseThrow(),
                points.stream().mapToDouble(Window.Point::lon).max().orElseThrow(),
                points.stream().mapToDouble(Window.Point::lat).max().orElseThrow())).address();
    }

    private static Site site(int number, List<Event> events, Shown shown, Asked asked, Located located) {
        Located.Spot spot = located.of(events.get(0)).orElseThrow();
        String name = events.stream()
                .collect(Collectors.groupingBy(event -> event.place().name(), LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return new Site(
                "place-" + number,
                name,
                events.size(),
                asked.at(Way.EVENTS.address()).without(BOX).with("place", name).address(),
                spot.country(),
                box(asked, List.of(spot.point())),
                spot.point(),
                events.stream()
                        .sorted(Comparator.comparing((Event event) -> shown.chronology().dayOf(event.start(), event.citations())).reversed())
                        .limit(MOST_LINES)
                        .map(MapPage::line)
                        .toList());
    }

    private static Line line(Event event) {
        return new Line(
                EventsPage.address(event),
                DateWords.inBrackets(event.start()),
                Cards.plain(event.kind()) + ", " + Cards.plain(event.status()),
                EventsPage.title(event));
    }
}
