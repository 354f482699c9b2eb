package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dossier.corrections.Drafting;

/** Whoever shows a dossier learns that it has changed, whoever changed it, without reading it. */
class VersionTest {

    @TempDir
    private Path folder;

    @Test
    void everyChangeGivesItAnotherVersionAndNoReadingDoes() {
        Path file = folder.resolve("river.dossier");
        try (Dossier dossier = Dossier.open(file); Dossier other = Dossier.open(file)) {
            int empty = dossier.version();
            dossier.keep(Samples.river(1), "1");
            int kept = dossier.version();
            assertThat(kept).isNotEqualTo(empty);

            dossier.corrected();
            dossier.search("sluice", 5);
            other.record();
            assertThat(dossier.keep(Samples.river(1), "1")).isEqualTo(Keeping.UNCHANGED);
            assertThat(dossier.version()).isEqualTo(kept);

            other.keep(Samples.river(2), "1");
            int others = dossier.version();
            assertThat(others).isNotEqualTo(kept);

            dossier.correct("Ada", "", Extent.ALL, seen -> new Drafting(seen, List.of(), List.of(), Set.of())
                    .confirm(List.of(seen.record().statements().get(0).id())));
            assertThat(dossier.version()).isNotEqualTo(others);
        }
    }
}
