package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.network.Tie;
import org.rapporteur.desk.web.Shown;

/**
 * Actors on a circle, those who deal with each other most beside each other, and an arrow for each tie: bent, so that what goes back
 * has a way of its own. The same ties are always drawn the same.
 *
 * @param height of the drawing in its own units
 */
public record NetworkDrawing(int height, List<Node> nodes, List<Edge> edges) {

    /** Width of the drawing in its own units. */
    public static final int WIDTH = 1000;

    private static final int MOST_NODES = 14;
    private static final int TOP = 60;
    private static final int LETTERS = 26;
    private static final double RING = 12;

    public NetworkDrawing {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** An actor. @param anchor where its name stands: {@code before}, {@code after} or {@code middle} */
    public record Node(double x, double y, double radius, String name, double labelX, double labelY, String anchor, String title, String address) {}

    /**
     * A tie.
     *
     * @param path of the line
     * @param head path of what ends it
     * @param width of the line, by how often
     */
    public record Edge(String tone, String path, String head, double width, String title, String address) {}

    static NetworkDrawing of(List<Tie> ties, Shown shown, Asked asked) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        ties.forEach(tie -> Stream.of(tie.from(), tie.to()).forEach(id -> weights.merge(id, tie.dealings().size(), Integer::sum)));
        List<String> most = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_NODES)
                .map(Map.Entry::getKey)
                .toList();
        List<Tie> drawn = ties.stream().filter(tie -> most.contains(tie.from()) && most.contains(tie.to())).toList();
        List<String> order = neighbours(most, drawn);
        double radius = 90 + 15.0 * order.size();
        int height = (int) (2 * (radius + TOP));
        Map<String, double[]> places = new LinkedHashMap<>();
        for (String id : order) {
            double angle = 2 * Math.PI * places.size() / order.size() - Math.PI / 2 - Math.PI / 7;
            places.put(id, new double[] {WIDTH / 2.0 + 1.15 * radius * Math.cos(angle), height / 2.0 + radius * Math.sin(angle)});
        }
        List<Node> nodes = places.entrySet().stream()
                .map(place -> node(shown.name(place.getKey()), place.getKey(), place.getValue(), weights.get(place.getKey())))
                .toList();
        Map<String, Integer> beside = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Tie tie : drawn) {
            int lane = beside.merge(tie.from() + " " + tie.to(), 1, Integer::sum);
            edges.add(edge(tie, places, size(weights.get(tie.from())), size(weights.get(tie.to())), lane, shown, asked));
        }
        return new NetworkDrawing(height, nodes, edges);
    }

    /** Each beside the one that it deals with most of those that have no place yet. */
    private static List<String> neighbours(List<String> all, List<Tie> ties) {
        List<String> left = new ArrayList<>(all);
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            String last = order.isEmpty() ? "" : order.get(order.size() - 1);
            String next = left.stream().max(Comparator.comparingInt((String id) -> between(id, last, ties))
                    .thenComparing(Comparator.comparingInt(left::indexOf).reversed())).orElseThrow();
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    private static int between(String one, String other, List<Tie> ties) {
        return ties.stream()
                .filter(tie -> tie.from().equals(one) && tie.to().equals(other) || tie.from().equals(other) && tie.to().equals(one))
                .mapToInt(tie -> tie.dealings().size())
                .sum();
    }

    private static double size(int weight) {
        return Math.min(22, 7 + 2 * Math.log(weight + 1) / Math.log(2));
    }

    private static Node node(String name, String id, double[] at, int weight) {
        double radius = size(weight);
        double side = (at[0] - WIDTH / 2.0) / WIDTH;
        String anchor = side > .06 ? "after" : side < -.06 ? "before" : "middle";
        double labelX = at[0] + (anchor.equals("after") ? radius + 6 : anchor.equals("before") ? -radius - 6 : 0);
        double labelY = at[1] + (!anchor.equals("middle") ? 4.5 : at[1] < 2 * TOP ? -radius - 8 : radius + 18);
        String label = name.codePointCount(0, name.length()) <= LETTERS ? name : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
        return new Node(
                rounded(at[0]), rounded(at[1]), rounded(radius), label, rounded(labelX), rounded(labelY), anchor, name, ActorsPage.address(id));
    }

    private static Edge edge(
            Tie tie, Map<String, double[]> places, double fromSize, double toSize, int lane, Shown shown, Asked asked) {
        double[] from = places.get(tie.from());
        double[] to = places.get(tie.to());
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double bend = 14 + 20.0 * lane;
        // To the right of who looks from the one to the other, so that both directions keep apart.
        double[] control = {
            (from[0] + to[0]) / 2 - (to[1] - from[1]) / length * bend, (from[1] + to[1]) / 2 + (to[0] - from[0]) / length * bend
        };
        double width = Math.min(6, 1.2 + Math.log(tie.dealings().size()) / Math.log(2));
        double head = RING + width;
        double[] start = towards(from, control, fromSize + 3);
        double[] tip = towards(to, control, toSize + 3);
        double[] end = towards(tip, control, switch (tie.tone()) {
            case REFUSING -> 0;
            case FRIENDLY -> head * .8;
            default -> head * .7;
        });
        int times = tie.dealings().size();
        return new Edge(
                tie.tone().code(),
                String.format(Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", start[0], start[1], control[0], control[1], end[0], end[1]),
                head(tie, tip, control, head),
                rounded(width),
                "%s → %s: %s, %s".formatted(
                        shown.name(tie.from()), shown.name(tie.to()), NetworkPage.label(tie.tone()), times == 1 ? "once" : times + " times"),
                NetworkPage.address(tie, asked));
    }

    /** A point that lies so far from {@code from} on the way to {@code to}. */
    private static double[] towards(double[] from, double[] to, double far) {
        double length = Math.max(1e-6, Math.hypot(to[0] - from[0], to[1] - from[1]));
        return new double[] {from[0] + (to[0] - from[0]) / length * far, from[1] + (to[1] - from[1]) / length * far};
    }

    /** What ends the line tells the tone without its colour: a filled arrow, a bar, an open arrow, a diamond, a small arrow. */
    private static String head(Tie tie, double[] tip, double[] control, double size) {
        double length = Math.max(1e-6, Math.hypot(tip[0] - control[0], tip[1] - control[1]));
        double dx = (tip[0] - control[0]) / length;
        double dy = (tip[1] - control[1]) / length;
        double half = size * .45;
        return switch (tie.tone()) {
            case HOSTILE, TELLING -> shape(tip, dx, dy, true, new double[][] {{0, 0}, {-size, half}, {-size, -half}});
            case REFUSING -> shape(tip, dx, dy, false, new double[][] {{0, half * 1.3}, {0, -half * 1.3}});
            case ASKING -> shape(tip, dx, dy, false, new double[][] {{-size, half}, {0, 0}, {-size, -half}});
            case FRIENDLY -> shape(tip, dx, dy, true, new double[][] {{0, 0}, {-size / 2, half}, {-size, 0}, {-size / 2, -half}});
        };
    }

    private static String shape(double[] tip, double dx, double dy, boolean closed, double[][] points) {
        return Stream.of(points)
                .map(point -> String.format(
                        Locale.ROOT, "%.1f %.1f", tip[0] + point[0] * dx - point[1] * dy, tip[1] + point[0] * dy + point[1] * dx))
                .collect(Collectors.joining("L", "M", closed ? "Z" : ""));
    }

    private static double rounded(double unit) {
        return Math.round(unit * 10) / 10.0;
    }
}
