package org.rapporteur.desk.web.maps;

import java.util.Collection;

/**
 * The part of the world that is drawn: an equirectangular map, true in its middle. Degrees outside, units of the drawing inside.
 * Immutable.
 *
 * @param west degrees east, less than {@code east}; may lie beyond -180, where nothing is
 * @param south degrees north, less than {@code north}
 */
public record Window(double west, double south, double east, double north) {

    /** Width of the drawing in its own units. */
    public static final int WIDTH = 1000;

    private static final int LEAST_HEIGHT = 460;
    private static final int MOST_HEIGHT = 620;
    private static final double MARGIN = .12;
    private static final double LEAST_DEGREES = 5;
    private static final double FARTHEST = 84;

    public Window {
        if (!(west < east && south < north && north <= 90 && south >= -90 && east - west <= 720)) {
            throw new IllegalArgumentException("no part of the world: %s to %s, %s to %s".formatted(west, east, south, north));
        }
    }

    /** A place on the map. */
    public record Point(double lat, double lon) {}

    /** The least that shows all of {@code points} with what is around them, in a shape that fits a page; the world if there are none. */
    public static Window around(Collection<Point> points) {
        if (points.isEmpty()) {
            return fitted(-180, -56, 180, 74);
        }
        double west = points.stream().mapToDouble(Point::lon).min().orElseThrow();
        double east = points.stream().mapToDouble(Point::lon).max().orElseThrow();
        double south = points.stream().mapToDouble(Point::lat).min().orElseThrow();
        double north = points.stream().mapToDouble(Point::lat).max().orElseThrow();
        double across = Math.max((east - west) * (1 + 2 * MARGIN), LEAST_DEGREES);
        double along = Math.max((north - south) * (1 + 2 * MARGIN), LEAST_DEGREES / 2);
        double lon = (west + east) / 2;
        double lat = (south + north) / 2;
        return fitted(lon - across / 2, lat - along / 2, lon + across / 2, lat + along / 2);
    }

    /** Widened in the one direction or the other until its shape fits. */
    private static Window fitted(double west, double south, double east, double north) {
        double top = Math.min(FARTHEST, north);
        double bottom = Math.max(-FARTHEST, south);
        Window given = new Window(west, bottom, east, top);
        double height = given.exactHeight();
        double more = height < LEAST_HEIGHT ? LEAST_HEIGHT / height : 1;
        double wider = height > MOST_HEIGHT ? height / MOST_HEIGHT : 1;
        double along = (top - bottom) * more / 2;
        double across = (east - west) * wider / 2;
        // Near a pole there is no room on one side: what is missing there is added on the other.
        double lat = Math.max(-FARTHEST + along, Math.min(FARTHEST - along, (top + bottom) / 2));
        double lon = (west + east) / 2;
        return new Window(lon - across, Math.max(-90, lat - along), lon + across, Math.min(90, lat + along));
    }

    /** Where a degree of longitude stands, in units from the left. */
    public double x(double lon) {
        return (lon - west) * WIDTH / (east - west);
    }

    /** Where a degree of latitude stands, in units from the top. */
    public double y(double lat) {
        return (north - lat) * WIDTH / (east - west) / Math.cos(Math.toRadians((south + north) / 2));
    }

    /** Height of the drawing in its own units. */
    public int height() {
        return (int) Math.round(exactHeight());
    }

    private double exactHeight() {
        return y(south);
    }

    /** Whether a place is on it. */
    public boolean has(Point point) {
        return point.lon() >= west && point.lon() <= east && point.lat() >= south && point.lat() <= north;
    }
}
