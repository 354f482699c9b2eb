package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.rapporteur.desk.web.maps.Window;

/**
 * A mark on the map: a place, or several that are too near to each other to be told apart.
 *
 * @param x from the left, of its middle
 * @param y from the top
 * @param radius how large, by how many events there are
 * @param events how many
 * @param country whether it stands for a whole country
 * @param label name beside it, {@code ""} where there is no room
 * @param labelX where that begins, or ends if {@code before}
 * @param before whether the label is at its left
 * @param title all that it stands for
 * @param address where it leads: to the part of the page about a place, or to a map on which several are apart
 */
public record MapMarker(
        double x, double y, double radius, int events, boolean country, String label, double labelX, boolean before, String title, String address) {

    private static final int LEAST_RADIUS = 10;
    private static final double GROWS = 2.6;
    private static final int LARGEST_RADIUS = 26;
    private static final double LETTER = 7.6;
    private static final int LINE = 17;
    private static final int GAP = 5;
    private static final int TOLD = 6;

    public MapMarker {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
    }

    /** Places that share a mark; the first has most events. */
    private record Cluster(List<MapPage.Site> sites, double x, double y) {

        int events() {
            return sites.stream().mapToInt(MapPage.Site::total).sum();
        }

        double radius() {
            return Math.min(LARGEST_RADIUS, LEAST_RADIUS + GROWS * Math.log(events()) / Math.log(2));
        }

        boolean country() {
            return sites.stream().allMatch(MapPage.Site::country);
        }
    }

    /** What is taken on the map already. */
    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * Marks for {@code sites}, those with most events first.
     *
     * @param closer gives the address of the map around some points
     */
    static List<MapMarker> of(
            List<MapPage.Site> sites, Window window, BiFunction<Asked, List<Window.Point>, String> closer, Asked asked) {
        List<Cluster> clusters = clusters(sites, window);
        List<Box> taken = new ArrayList<>();
        clusters.forEach(it -> taken.add(new Box(it.x() - it.radius(), it.y() - it.radius(), it.x() + it.radius(), it.y() + it.radius())));
        List<MapMarker> markers = new ArrayList<>();
        clusters.forEach(it -> markers.add(marker(it, window, taken, closer, asked)));
        return markers;
    }

    /** Each place goes to a mark that it would touch, and to one of its own if there is none. */
    private static List<Cluster> clusters(List<MapPage.Site> sites, Window window) {
        List<Cluster> clusters = new ArrayList<>();
        for (MapPage.Site site : sites) {
            double x = Math.round(window.x(site.point().lon()) * 10) / 10.0;
            double y = Math.round(window.y(site.point().lat()) * 10) / 10.0;
            clusters.stream()
                    .filter(it -> it.country() == site.country())
                    .filter(it -> Math.hypot(it.x() - x, it.y() - y) < it.radius() + LEAST_RADIUS)
                    .min(Comparator.comparing(it -> Math.hypot(it.x() - x, it.y() - y)))
                    .ifPresentOrElse(it -> it.sites().add(site), () -> clusters.add(new Cluster(new ArrayList<>(List.of(site)), x, y)));
        }
        return clusters;
    }

    private static MapMarker marker(
            Cluster it, Window window, List<Box> taken, BiFunction<Asked, List<Window.Point>, String> closer, Asked asked) {
        MapPage.Site first = it.sites().get(0);
        int others = it.sites().size() - 1;
        String name = others == 0 ? first.name() : "%s and %d more".formatted(first.name(), others);
        double width = name.codePointCount(0, name.length()) * LETTER;
        double after = it.x() + it.radius() + GAP;
        double ahead = it.x() - it.radius() - GAP;
        Box right = new Box(after, it.y() - LINE / 2.0, after + width, it.y() + LINE / 2.0);
        Box left = new Box(ahead - width, it.y() - LINE / 2.0, ahead, it.y() + LINE / 2.0);
        boolean toTheRight = right.right() < Window.WIDTH && taken.stream().noneMatch(right::meets);
        boolean toTheLeft = !toTheRight && left.left() > 0 && taken.stream().noneMatch(left::meets);
        if (toTheRight || toTheLeft) {
            taken.add(toTheRight ? right : left);
        }
        return new MapMarker(
                it.x(),
                it.y(),
                Math.round(it.radius() * 10) / 10.0,
                it.events(),
                it.country(),
                toTheRight || toTheLeft ? name : "",
                Math.round((toTheLeft ? ahead : after) * 10) / 10.0,
                toTheLeft,
                title(it),
                others == 0 ? "#" + first.id() : closer.apply(asked, it.sites().stream().map(MapPage.Site::point).toList()));
    }

    private static String title(Cluster it) {
        List<String> named = it.sites().stream()
                .limit(TOLD)
                .map(site -> "%s: %s".formatted(site.name(), Frame.counted(site.total(), "event")))
                .toList();
        int rest = it.sites().size() - named.size();
        return String.join("; ", named) + (rest == 0 ? "" : "; and %d more places".formatted(rest));
    }
}
