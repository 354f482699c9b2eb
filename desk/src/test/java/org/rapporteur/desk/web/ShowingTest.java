package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Picture;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Extent;
import org.rapporteur.dossier.corrections.CorrectionException;
import org.rapporteur.dossier.corrections.Drafting;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.Statement;

/** What is shown is what the dossier holds: at once to who corrects it, soon to everybody, and made no oftener than it changes. */
class ShowingTest {

    @TempDir
    private Path folder;

    private Dossier dossier;
    private Showing showing;

    @BeforeEach
    void open() {
        dossier = ValleyDossier.in(folder);
        showing = new Showing(dossier, Extent.ALL, Codebook::standard);
        showing.awaitFirst();
    }

    @AfterEach
    void close() {
        showing.close();
        dossier.close();
    }

    private static String statement(Shown shown, int index) {
        return shown.record().statements().get(index).id();
    }

    /** What is shown when nothing is under way any more. */
    private Shown settled() throws InterruptedException {
        Shown before = showing.now();
        for (int still = 0; still < 20; ) {
            Thread.sleep(20);
            Shown now = showing.now();
            still = now == before ? still + 1 : 0;
            before = now;
        }
        return before;
    }

    @Test
    void whatDoesNotChangeIsMadeOnce() {
        assertThat(IntStream.range(0, 20).mapToObj(asked -> showing.now()).distinct()).hasSize(1);
    }

    @Test
    void whoCorrectsSeesItInTheAnswerAndEverybodyAfterwards() throws InterruptedException {
        String id = statement(showing.now(), 0);

        Showing.Corrected done = showing.correct("Ada", "", List.of(id), drafting -> drafting.dismiss(List.of(id)));

        assertThat(done.added().number()).isEqualTo(1);
        assertThat(done.shown().find(id)).isEmpty();
        assertThat(showing.now().find(id)).isEmpty();
        assertThat(settled().find(id)).isEmpty();
    }

    /** What the answer to a correction shows is worked out in a shorter way than a look at the whole dossier. */
    @Test
    void theShortWayComesToTheSameAsALook() throws InterruptedException {
        Shown start = showing.now();
        String statement = statement(start, 0);
        String position = start.findings().positions().get(0).id();
        List<Function<Drafting, Ruling>> drafts = List.of(
                drafting -> drafting.note(position, "compare"),
                drafting -> drafting.confirm(List.of(statement, position)),
                drafting -> drafting.set(statement, List.of("act=accuse")),
                drafting -> drafting.note(statement, "heard"),
                drafting -> drafting.dismiss(List.of("Ada Lindqvist")),
                drafting -> drafting.undo(0),
                drafting -> drafting.confirm(List.of(start.record().events().get(0).id())),
                drafting -> drafting.merge(List.of("Upper Valley", "Lower Valley")));
        for (Function<Drafting, Ruling> draft : drafts) {
            Picture quick = showing.correct("Ada", "", List.of(), draft).shown().picture();
            Picture looked = settled().picture();
            assertThat(quick.record()).isEqualTo(looked.record());
            assertThat(quick.findings()).isEqualTo(looked.findings());
            assertThat(quick.marks()).isEqualTo(looked.marks());
            assertThat(quick.waiting()).isEqualTo(looked.waiting());
        }
    }

    @Test
    void whatCannotBeCorrectedChangesNothing() {
        Shown before = showing.now();
        assertThatThrownBy(() -> showing.correct("Ada", "", List.of("nobody"), drafting -> drafting.confirm(List.of("nobody"))))
                .isInstanceOf(CorrectionException.class);
        assertThat(showing.now()).isSameAs(before);
    }

    @Test
    void severalWhoCorrectAtOnceLoseNothing() throws InterruptedException {
        List<String> ids = showing.now().record().statements().stream().map(Statement::id).toList();

        List<CompletableFuture<Boolean>> all = ids.stream()
                .map(id -> CompletableFuture.supplyAsync(() -> showing
                        .correct("Ada", "", List.of(id), drafting -> drafting.confirm(List.of(id)))
                        .shown()
                        .marks()
                        .confirms(id)))
                .toList();

        assertThat(all).allMatch(CompletableFuture::join);
        Shown shown = settled();
        assertThat(ids).allMatch(shown.marks()::confirms);
        assertThat(dossier.corrected().corrections()).hasSize(ids.size());
    }

    @Test
    void whatOthersChangeIsShown() throws InterruptedException {
        try (Dossier other = Dossier.openExisting(folder.resolve("valley.dossier"))) {
            String id = statement(showing.now(), 1);
            showing.correct("Ada", "", List.of(id), drafting -> drafting.confirm(List.of(id)));
            other.correct("Bo", "", Extent.ALL, seen -> new Drafting(seen, List.of(), List.of(), Set.of()).undo(1));

            assertThat(settled().marks().confirms(id)).isFalse();
        }
    }

    @Test
    void ofAnArchiveARecordThatIsNotShownCanBeCorrected() {
        try (Showing latest = new Showing(dossier, Extent.latest(1), Codebook::standard)) {
            String id = dossier.corrected().record().statements().get(0).id();
            Showing.Corrected done = latest.correct("Ada", "", List.of(id), drafting -> drafting.confirm(List.of(id)));
            assertThat(done.shown().marks().confirms(id)).isTrue();
        }
    }

    @Test
    void beforeAnythingCanBeShownWhoAsksIsToldToAskAgain() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (Showing slow = new Showing(dossier, Extent.ALL, () -> {
            try {
                go.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return Codebook.standard();
        })) {
            assertThatThrownBy(slow::now).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(503));
            go.countDown();
            slow.awaitFirst();
            assertThat(slow.now().record().statements()).isNotEmpty();
        }
    }

    @Test
    void aDossierThatCannotBeReadIsSaidToWhoWaitsAndToWhoAsks() {
        try (Showing broken = new Showing(dossier, Extent.ALL, () -> {
            throw new org.rapporteur.dossier.DossierException("the codebook is damaged");
        })) {
            assertThatThrownBy(broken::awaitFirst).hasMessageContaining("damaged");
            assertThatThrownBy(broken::now).hasMessageContaining("damaged");
        }
    }
}
