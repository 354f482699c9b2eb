package org.rapporteur.desk.web.maps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Land and borders of the world, from Natural Earth at 1:50,000,000, as {@code desk/src/data/make_outlines.py} writes them. A
 * border that is not drawn alike by all, or of a territory that is no member of the United Nations, is kept apart
 * ({@code docs/decisions/072-places-on-a-map.md}). Immutable, safe between threads.
 */
public final class Outlines {

    private static final double UNITS_A_DEGREE = 100;
    private static final double OUTSIDE = 8;
    private static final double FINEST = .6;

    private final List<Line> land = new ArrayList<>();
    private final List<Line> agreed = new ArrayList<>();
    private final List<Line> disputed = new ArrayList<>();

    private Outlines() {}

    /** Degrees east and north in turn. */
    private record Line(double[] degrees, double west, double south, double east, double north) {

        boolean meets(Window window) {
            return west <= window.east() && east >= window.west() && south <= window.north() && north >= window.south();
        }
    }

    /**
     * What is to be drawn, as data of SVG paths.
     *
     * @param land to be filled by the rule of even and odd
     * @param borders to be drawn through
     * @param disputed to be drawn with gaps
     */
    public record Drawing(String land, String borders, String disputed) {}

    /** The outlines that come with the program; read when they are asked for first. */
    public static Outlines standard() {
        return Standard.OUTLINES;
    }

    /** Class initialisation makes it safe between threads. */
    private static final class Standard {
        private static final Outlines OUTLINES = load();
    }

    private static Outlines load() {
        Outlines all = new Outlines();
        try (InputStream packed = Objects.requireNonNull(Outlines.class.getResourceAsStream("outlines.txt.gz"), "outlines");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<Line> kind = line.startsWith("L") ? all.land : line.startsWith("B") ? all.agreed : all.disputed;
                kind.add(line(line.substring(2).split(" ")));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the outlines cannot be read", broken);
        }
        return all;
    }

    private static Line line(String[] steps) {
        double[] degrees = new double[steps.length];
        int[] at = new int[2];
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < steps.length; i++) {
            int axis = i % 2;
            at[axis] += Integer.parseInt(steps[i]);
            degrees[i] = at[axis] / UNITS_A_DEGREE;
            least[axis] = Math.min(least[axis], degrees[i]);
            most[axis] = Math.max(most[axis], degrees[i]);
        }
        return new Line(degrees, least[0], least[1], most[0], most[1]);
    }

    /** What of it is in {@code window}. */
    public Drawing within(Window window) {
        StringBuilder filled = new StringBuilder();
        land.stream().filter(line -> line.meets(window)).forEach(line -> ring(filled, clipped(placed(line, window), window)));
        return new Drawing(filled.toString(), lines(agreed, window), lines(disputed, window));
    }

    /** Where a line stands in the drawing, without points that are too near to each other to be seen. */
    private static List<double[]> placed(Line line, Window window) {
        List<double[]> points = new ArrayList<>();
        double[] degrees = line.degrees();
        for (int i = 0; i < degrees.length; i += 2) {
            double[] point = {window.x(degrees[i]), window.y(degrees[i + 1])};
            boolean last = i == degrees.length - 2;
            if (points.isEmpty() || last || distance(points.get(points.size() - 1), point) > FINEST) {
                points.add(point);
            }
        }
        return points;
    }

    private static double distance(double[] one, double[] other) {
        return Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]));
    }

    /** A ring cut off at each of the four edges in turn (Sutherland and Hodgman 1974). */
    private static List<double[]> clipped(List<double[]> ring, Window window) {
        List<double[]> left = ring;
        for (int edge = 0; edge < 4 && !left.isEmpty(); edge++) {
            int axis = edge / 2;
            boolean upper = edge % 2 == 1;
            double limit = upper ? (axis == 0 ? Window.WIDTH : window.height()) + OUTSIDE : -OUTSIDE;
            List<double[]> inside = new ArrayList<>(left.size());
            double[] before = left.get(left.size() - 1);
            for (double[] point : left) {
                boolean in = upper ? point[axis] <= limit : point[axis] >= limit;
                boolean wasIn = upper ? before[axis] <= limit : before[axis] >= limit;
                if (in != wasIn) {
                    double share = (limit - before[axis]) / (point[axis] - before[axis]);
                    inside.add(new double[] {before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])});
                }
                if (in) {
                    inside.add(point);
                }
                before = point;
            }
            left = inside;
        }
        return left;
    }

    private static void ring(StringBuilder path, List<double[]> points) {
        if (points.size() > 2) {
            path(path, points);
            path.append('Z');
        }
    }

    private static String lines(List<Line> lines, Window window) {
        StringBuilder path = new StringBuilder();
        lines.stream().filter(line -> line.meets(window)).forEach(line -> path(path, placed(line, window)));
        return path.toString();
    }

    private static void path(StringBuilder path, List<double[]> points) {
        char letter = 'M';
        for (double[] point : points) {
            path.append(letter).append(written(point[0])).append(' ').append(written(point[1]));
            letter = 'L';
        }
    }

    private static double written(double unit) {
        return Math.round(unit * 10) / 10.0;
    }
}
