package org.rapporteur.desk;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.rapporteur.desk.web.Desk;
import org.rapporteur.desk.web.Guard;
import org.rapporteur.desk.web.PortTakenException;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.reading.codebook.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur serve}. */
@Command(
        name = "serve",
        header = "Open the desk: the dossier in a browser.",
        description = {
            "",
            "Shows DOSSIER as pages, and gives the record to other programs over HTTP (/api describes how). Prints the address and"
                    + " goes on until Ctrl-C. What is read or corrected meanwhile, here or by another command, is shown from then on.",
            "",
            "It asks for nothing on the net but for pages that are brought in by their address, and for the feeds that are watched for"
                    + " DOSSIER, each after its time. What passages mean is kept beside it (DOSSIER.meaning) once somebody searches by it.",
            "",
            "Nobody but who sits at this machine can see it, unless --host lets them in: there is no password.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur serve talks.dossier",
            "  rapporteur serve talks.dossier --port 0",
            "  rapporteur serve archive.dossier --latest 5000 --by \"Ada Lindqvist\""
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65535;

    private final Screen screen;
    private final ReportReader reader;
    private final Supplier<Codebook> codebook;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier's file.")
    private Path file;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "Where it listens (${DEFAULT-VALUE}); 0 for any port that is free.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The name or address on which it listens (${DEFAULT-VALUE}, this machine alone); 0.0.0.0 for all.")
    private String host;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = CorrectCommand.ANALYST,
            description = "Who signs what is corrected at the desk; else RAPPORTEUR_ANALYST, else your name on this machine.")
    private String by;

    @Mixin
    private LatestOption latest;

    ServeCommand(Screen screen, ReportReader reader, Supplier<Codebook> codebook) {
        this.screen = screen;
        this.reader = reader;
        this.codebook = codebook;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is a number from 0 to " + HIGHEST_PORT);
        }
        Desk.Settings settings = new Desk.Settings(host, port, latest.extent(), by.strip(), this::complain);
        try (Dossier dossier = Dossier.openExisting(file);
                Desk desk = Desk.start(dossier, reader, codebook, settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(desk, dossier)));
            if (!Guard.isLoopback(host)) {
                screen.note("whoever reaches %s can read and change this dossier: there is no password".formatted(host));
            }
            screen.line(desk.address());
            screen.out().flush();
            desk.awaitFirst();
            new CountDownLatch(1).await();
            return ExitCodes.INTERRUPTED;
        } catch (PortTakenException taken) {
            screen.note(taken.getMessage() + " (--port 0 picks one that is free)");
            return ExitCodes.USAGE;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExitCodes.INTERRUPTED;
        }
    }

    private static void end(Desk desk, Dossier dossier) {
        desk.close();
        dossier.close();
    }

    private void complain(Exception fault) {
        screen.note("unexpected: " + fault);
        if (Boolean.TRUE.equals(spec.findOption("--verbose").getValue())) {
            fault.printStackTrace(screen.err());
        }
    }
}
