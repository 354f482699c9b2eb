package org.rapporteur.yardsticks.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.desk.Screen;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.Sheet;
import org.rapporteur.yardsticks.figures.CodedSentences.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapporteur yardstick figures}. */
@Command(
        name = "figures",
        header = "How many died, how many were injured: figures against coded sentences.",
        description = {
            "",
            "Reads each sentence of FILE and compares the numbers of dead and of injured that are found with those that people"
                    + " coded.",
            "",
            "FILE is in UTF-8 and holds JSON records in the form of PLOVER's gold standard (PLOVER_GSR_CAMEO.txt, Open Event"
                    + " Data Alliance) with a text, and 'dead' and 'injured' where the sentence tells of them. The record of the"
                    + " event DOCUMENT describes the file.",
            "",
            "Each sentence is read as a report is. The dead of all deeds in it are added up, the injured too; losses that have"
                    + " built up over time (\"since May\") count only where no deed has any. Where there is no number but a bound"
                    + " (\"at least 12\"), the bound counts. One person told of without a number (\"a driver was killed\", \"the"
                    + " murder of Ms Lund\") is 1.",
            "",
            "Figures:",
            "  sentences            all that could be read",
            "  coded                those with a number of dead or of injured, or both",
            "  exact                of the coded, the share with both right; what is not coded must not be found",
            "  dead right           of those with a number of dead, the share with just that",
            "  injured right        of those with a number of injured, the share with just that",
            "  false figures        sentences without coded numbers in which some is found. The coders gave the losses of the"
                    + " coded event alone, so that not each of these is wrong",
            "  false share          of the sentences without coded numbers, the share that these are",
            "",
            "Errors, the largest class first:",
            "  dead missed, injured missed     coded, and nothing found",
            "  dead differ, injured differ     coded, and another number found",
            "  dead added, injured added       not coded, and found, in a sentence with other coded numbers",
            "  false figure                    found in a sentence without",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick figures PLOVER_GSR_CAMEO.txt",
            "  rapporteur yardstick figures PLOVER_GSR_CAMEO.txt --errors 20",
            "",
            "The sentences that --errors shows are the corpus's text and belong in no commit."
        })
public final class FiguresCommand extends CorpusCommand<CodedSentences> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The coded sentences.")
    private Path file;

    /** The command that prints to {@code screen}. */
    public FiguresCommand(Screen screen) {
        super(screen);
    }

    @Override
    protected CodedSentences read() {
        return CodedSentences.read(file);
    }

    /** A sentence with what was found in it. */
    private record Read(Coded coded, Losses found) {

        boolean isExact() {
            return found.sameDead(coded.losses()) && found.sameInjured(coded.losses());
        }

        List<String> slips() {
            if (coded.losses().isNone()) {
                return found.isNone() ? List.of() : List.of("false figure");
            }
            List<String> slips = new ArrayList<>();
            slip("dead", coded.losses().dead(), found.dead(), slips);
            slip("injured", coded.losses().injured(), found.injured(), slips);
            return slips;
        }

        private static void slip(String what, double coded, double found, List<String> slips) {
            if (Double.compare(coded, found) != 0) {
                slips.add(what + (Double.isNaN(found) ? " missed" : Double.isNaN(coded) ? " added" : " differ"));
            }
        }
    }

    @Override
    protected void measure(CodedSentences corpus) {
        List<Coded> sentences = corpus.sentences();
        LossesReader reader = new LossesReader(new CoreNlpLanguage());
        List<Read> reads = new ReadingCrew(screen).each(sentences, coded -> new Read(coded, reader.read(coded.words())));
        print(List.of(figures(reads), errors(reads)));
        reads.stream().filter(read -> !read.slips().isEmpty()).limit(errors).forEach(read -> screen.line(
                "line %d: %s, found %s: %s".formatted(read.coded().line(), read.coded().losses(), read.found(), read.coded().words())));
    }

    private static Sheet figures(List<Read> reads) {
        List<Read> coded = reads.stream().filter(read -> !read.coded().losses().isNone()).toList();
        List<Read> others = reads.stream().filter(read -> read.coded().losses().isNone()).toList();
        List<Read> dead = coded.stream().filter(read -> !Double.isNaN(read.coded().losses().dead())).toList();
        List<Read> injured = coded.stream().filter(read -> !Double.isNaN(read.coded().losses().injured())).toList();
        return new Sheet("figures", "Figures", List.of("", "figure"), List.of(
                List.of("sentences", String.valueOf(reads.size())),
                List.of("coded", String.valueOf(coded.size())),
                List.of("exact", share(coded, Read::isExact)),
                List.of("dead right", share(dead, read -> read.found().sameDead(read.coded().losses()))),
                List.of("injured right", share(injured, read -> read.found().sameInjured(read.coded().losses()))),
                List.of("false figures", String.valueOf(others.stream().filter(read -> !read.found().isNone()).count())),
                List.of("false share", share(others, read -> !read.found().isNone()))));
    }

    private static Sheet errors(List<Read> reads) {
        List<String> slips = reads.stream().flatMap(read -> read.slips().stream()).toList();
        return new Sheet("errors", "Errors", List.of("class", "number"), slips.stream()
                .distinct()
                .sorted(Comparator.comparingLong((String name) -> -slips.stream().filter(name::equals).count()).thenComparing(name -> name))
                .map(name -> List.of(name, String.valueOf(slips.stream().filter(name::equals).count())))
                .toList());
    }

    private static String share(List<Read> of, Predicate<Read> right) {
        return of.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", of.stream().filter(right).count() / (double) of.size());
    }
}
