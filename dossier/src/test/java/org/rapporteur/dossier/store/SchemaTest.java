package org.rapporteur.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dossier.Dossier;

class SchemaTest {

    @TempDir
    Path folder;

    @Test
    void eachMigrationLeavesItsNumberAndTheLastIsTheOneThisProgramKnows() throws IOException, URISyntaxException {
        Path migrations = Path.of(Schema.class.getResource("/org/rapporteur/dossier/schema").toURI());
        List<Path> files;
        try (var all = Files.list(migrations)) {
            files = all.sorted().toList();
        }
        assertThat(files).hasSize(Schema.KNOWN);
        for (Path file : files) {
            String number = file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1");
            assertThat(Files.readString(file)).as("%s", file).contains("PRAGMA user_version = " + number + ";");
        }
    }

    @Test
    void aFreshDossierBearsItsMark() throws IOException {
        Path file = folder.resolve("fresh.dossier");
        Dossier.open(file).close();
        Header header = Header.of(file);
        assertThat(header.isDossier()).isTrue();
        assertThat(header.schema()).isEqualTo(Schema.KNOWN);
        assertThat(header.stated()).isEqualTo(Files.size(file));
    }
}
