package org.rapporteur.yardsticks.scale;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Main;
import org.rapporteur.desk.Screen;

/**
 * A command of Rapporteur, run as a user runs it: in a process of its own that knows nothing yet.
 *
 * @param seconds from the start of the process to its end
 * @param processor seconds for which processors worked on it: what it takes on a machine that does nothing else
 * @param megabytes the most that was ever on its heap, rubbish included
 * @param done whether it did what it was asked
 */
record Measured(double seconds, double processor, long megabytes, boolean done) {

    private static final String HEAP = "heap ";
    private static final String PROCESSOR = "processor ";
    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1 << 20;

    /**
     * Runs a command.
     *
     * @param heap what the process may use, as {@code -Xmx} takes it
     */
    static Measured of(String heap, List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Measured.class.getName()));
        command.addAll(words);
        try {
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .start();
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor() == ExitCodes.DONE;
            double seconds = (System.nanoTime() - begun) / NANOS;
            return new Measured(seconds, said(said, PROCESSOR) / NANOS, said(said, HEAP) / MEGABYTE, done);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private static long said(String lines, String what) {
        return lines.lines()
                .filter(line -> line.startsWith(what))
                .mapToLong(line -> Long.parseLong(line.substring(what.length())))
                .findFirst()
                .orElse(0);
    }

    /** Runs one command of Rapporteur as its own door does, and says on stderr at the end what it took. */
    public static void main(String[] words) {
        PrintStream err = Screen.ofProcess().err();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            long most = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
            err.println(HEAP + most);
            err.println(PROCESSOR + ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L));
            err.flush();
        }));
        Main.main(words);
    }
}
