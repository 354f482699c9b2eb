package org.rapporteur.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.actors.ActorFinder;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Figure;

/**
 * Sentences with the figures in them ({@code figures.tsv}), written down before the finder was run on them. A second table
 * ({@code figures-unseen.tsv}) was written when the rules were done: 24 of its 30 rows were right when it was first read.
 */
class FiguresTableTest {

    /** Rows of the second table that must be right. */
    private static final int UNSEEN = 29;

    private static final Set<String> LEFT_OUT = Set.of("other", "money");

    private final FigureFinder finder = FigureFinder.english();
    private final ActorFinder actors = new ActorFinder(Countries.standard(), CueLexicon.standard(), GivenNames.standard());

    private record Row(String sentence, String figures, String source) {}

    @Test
    void everyRowIsRead() throws IOException {
        assertThat(wrong("figures.tsv")).isEmpty();
    }

    @Test
    void theSecondTableIsMostlyRead() throws IOException {
        List<Row> rows = rows("figures-unseen.tsv");
        List<String> wrong = wrong("figures-unseen.tsv");
        assertThat(rows.size() - wrong.size()).as("%s", wrong).isGreaterThanOrEqualTo(UNSEEN);
    }

    private List<String> wrong(String table) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows(table)) {
            Passage passage = English.passage(row.sentence(), "2025-06-04");
            Cast cast = actors.find(passage);
            List<FigureMention> found = finder.find(passage, cast).stream()
                    .filter(mention -> !LEFT_OUT.contains(mention.figure().what()))
                    .toList();
            List<String> figures = found.stream().map(FiguresTableTest::written).sorted().toList();
            List<String> expected = row.figures().isEmpty() ? List.of() : List.of(row.figures().split("; ")).stream().sorted().toList();
            boolean sources = found.stream().allMatch(mention -> isFrom(row.source(), mention.figure(), cast));
            if (!figures.equals(expected) || !sources) {
                wrong.add("%s: %s, found %s".formatted(row.sentence(), expected, figures));
            }
        }
        return wrong;
    }

    private static String written(FigureMention mention) {
        Figure figure = mention.figure();
        String number = mention.toString().substring(figure.what().length() + 1).split(" ")[0];
        return figure.what() + " " + number + (figure.per().isEmpty() ? "" : " per " + figure.per()) + (mention.total() ? " total" : "");
    }

    private static boolean isFrom(String source, Figure figure, Cast cast) {
        String name = cast.actor(figure.source()).map(Actor::name).orElse("").toLowerCase(Locale.ROOT);
        return source.equals("-") ? name.isEmpty() : name.endsWith(source.toLowerCase(Locale.ROOT));
    }

    private static List<Row> rows(String table) throws IOException {
        try (InputStream in = FiguresTableTest.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }
}
