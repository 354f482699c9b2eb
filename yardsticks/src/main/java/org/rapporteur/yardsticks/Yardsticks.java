package org.rapporteur.yardsticks;

import org.rapporteur.desk.Main;
import org.rapporteur.desk.Screen;
import org.rapporteur.desk.TopCommand;
import org.rapporteur.yardsticks.acts.ActsCommand;
import org.rapporteur.yardsticks.attribution.AttributionCommand;
import org.rapporteur.yardsticks.dates.DatesCommand;
import org.rapporteur.yardsticks.entities.EntitiesCommand;
import org.rapporteur.yardsticks.figures.FiguresCommand;
import org.rapporteur.yardsticks.impartiality.ImpartialityCommand;
import org.rapporteur.yardsticks.incidents.IncidentsCommand;
import org.rapporteur.yardsticks.scale.ArchiveCommand;
import org.rapporteur.yardsticks.scale.ScaleCommand;
import org.rapporteur.yardsticks.speed.SpeedCommand;
import org.rapporteur.yardsticks.speed.TreesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door of the room: {@code rapporteur yardstick}. Each yardstick is a command and a line in {@link #commandLine}. */
@Command(
        name = "rapporteur yardstick",
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "YARDSTICK",
        header = "Measures how well Rapporteur reads, on texts that people annotated.",
        description = {
            "",
            "A yardstick reads the texts of a corpus as 'rapporteur read' would, compares what is found with what the annotators"
                    + " marked, and prints figures: over all, for each construction, for each kind of error. No dossier is made"
                    + " and nothing is learned from the corpus.",
            "",
            "The corpora do not come with Rapporteur; each yardstick's help says where its own is found and what its folder"
                    + " must hold.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick attribution polnear/data/dev",
            "  rapporteur yardstick attribution polnear/data/dev --format tsv > today.tsv",
            "  rapporteur yardstick acts PLOVER_GSR_CAMEO.txt",
            "  rapporteur yardstick impartiality",
            "  rapporteur yardstick dates te3-platinum",
            "  rapporteur yardstick entities re3d",
            "  rapporteur yardstick figures PLOVER_GSR_CAMEO.txt",
            "  rapporteur yardstick incidents muc/tst3",
            "  rapporteur yardstick scale articles.csv",
            "  rapporteur yardstick archive articles.csv",
            "  rapporteur yardstick speed articles.csv",
            "  rapporteur yardstick trees polnear/data/dev/text",
            "",
            "'rapporteur yardstick YARDSTICK --help' defines every figure that it prints."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:measured",
            " 1:some text or annotation could not be read; the reason is on stderr",
            " 2:the command line is wrong, or the corpus is not there",
            "70:a fault of the program; --verbose shows where"
        })
public final class Yardsticks extends TopCommand {

    /** Runs one yardstick and ends the process with its exit code. */
    public static void main(String[] words) {
        run(Yardsticks::commandLine, words);
    }

    /** The command line that prints to {@code screen}. */
    public static CommandLine commandLine(Screen screen) {
        return new Yardsticks().on(
                screen,
                new AttributionCommand(screen),
                new ActsCommand(screen),
                new ImpartialityCommand(screen),
                new DatesCommand(screen),
                new EntitiesCommand(screen),
                new FiguresCommand(screen),
                new IncidentsCommand(screen),
                new ScaleCommand(screen),
                new ArchiveCommand(screen),
                new SpeedCommand(screen),
                new TreesCommand(screen));
    }
}
