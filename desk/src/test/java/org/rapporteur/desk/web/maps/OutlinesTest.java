package org.rapporteur.desk.web.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlinesTest {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]");

    private static Window around(double lat, double lon) {
        return Window.around(List.of(new Window.Point(lat, lon)));
    }

    @Test
    void thereIsLandAndSeaWhereTheyAre() {
        assertThat(Outlines.standard().within(around(-25, -130)).land()).as("the middle of the southern Pacific").doesNotContain("M1000");
        Outlines.Drawing inland = Outlines.standard().within(around(14.5, -5));
        assertThat(NUMBER.matcher(inland.land()).results().count()).as("land fills all: the corners alone are left").isLessThan(20).isPositive();
        assertThat(Outlines.standard().within(around(49, 6.3)).borders()).as("where three countries meet").isNotEmpty();
    }

    /** Land on both sides of the 180th meridian must not be joined around the world. */
    @ParameterizedTest
    @CsvSource({"74, 0", "72, 60", "-17, 0"})
    void noLandReachesAroundTheWorld(double lat, double lon) {
        String land = Outlines.standard().within(Window.around(List.of(new Window.Point(lat, lon - 25), new Window.Point(lat, lon + 25)))).land();
        for (String ring : land.split("Z")) {
            double before = Double.NaN;
            for (String point : ring.substring(1).split("L")) {
                double x = Double.parseDouble(point.split(" ")[0]);
                assertThat(Math.abs(x - before) > Window.WIDTH * .9).as("an edge is as long as the map").isFalse();
                before = x;
            }
        }
    }

    @Test
    void nothingIsDrawnFarOutsideOfThePicture() {
        for (double[] place : new double[][] {{50, 30}, {0, 0}, {83, -40}, {-55, -70}, {10, 179}}) {
            Window window = around(place[0], place[1]);
            assertThat(NUMBER.matcher(Outlines.standard().within(window).land()).results().map(found -> Double.parseDouble(found.group())))
                    .allSatisfy(unit -> assertThat(unit).isBetween(-10.0, Window.WIDTH + 10.0));
        }
    }

    /** Where atlases differ, and around what is no member of the United Nations, whoever holds it. */
    @ParameterizedTest
    @CsvSource({"46.1, 33.6", "42.6, 21", "32, 35.2", "35.1, 33.4", "27.5, -8.7", "9.5, 47.5"})
    void bordersThatAreNotDrawnAlikeByAllHaveGaps(double lat, double lon) {
        assertThat(Outlines.standard().within(around(lat, lon)).disputed()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49, 6.3", "32, -110", "-22, 30"})
    void otherBordersHaveNone(double lat, double lon) {
        Outlines.Drawing drawing = Outlines.standard().within(around(lat, lon));
        assertThat(drawing.borders()).isNotEmpty();
        assertThat(drawing.disputed()).isEmpty();
    }

    @Test
    void theWindowHoldsAllPlacesInAShapeThatFitsAPage() {
        List<List<Window.Point>> sets = List.of(
                List.of(), List.of(new Window.Point(50, 30)), List.of(new Window.Point(-60, 0), new Window.Point(70, 1)),
                List.of(new Window.Point(1, -170), new Window.Point(2, 170)), List.of(new Window.Point(83, 20)));
        for (List<Window.Point> points : sets) {
            Window window = Window.around(points);
            assertThat(window.height()).isBetween(400, 640);
            assertThat(points).allMatch(window::has);
            assertThat(points).allSatisfy(point -> {
                assertThat(window.x(point.lon())).isBetween(0.0, (double) Window.WIDTH);
                assertThat(window.y(point.lat())).isBetween(0.0, (double) window.height());
            });
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(10, 0, 5, 20));
    }

    @Test
    void northIsUpAndEastIsAtTheRight() {
        Window window = around(50, 30);
        assertThat(window.y(51)).isLessThan(window.y(50));
        assertThat(window.x(31)).isGreaterThan(window.x(30));
        double degree = window.x(31) - window.x(30);
        assertThat((window.y(50) - window.y(51)) / degree).as("a degree of longitude is shorter away from the equator").isBetween(1.5, 1.62);
    }
}
