package org.rapporteur.reading.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What the parser's kernels take; no test, and run only when asked for: {@code mvn -B -pl reading -am test -Dtest=ParserBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}. docs/performance.md has the figures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ParserBenchmark {

    private static final int UNITS = 1_000;
    private static final int DIMENSIONS = 50;
    private static final int TRANSITIONS = 81;
    private static final List<String> WORDS =
            List.of("The", "ministers", "who", "met", "in", "the", "capital", "said", "that", "their", "delegations", "would", "sign", "the", "draft", ".");
    private static final List<String> TAGS =
            List.of("DT", "NNS", "WP", "VBD", "IN", "DT", "NN", "VBD", "IN", "PRP$", "NNS", "MD", "VB", "DT", "NN", ".");

    private TransitionParser parser;
    private final Random random = new Random(7);
    private final float[][] output = rows(UNITS, TRANSITIONS);
    private final float[][] hidden = rows(DIMENSIONS, UNITS);
    private final float[] embedding = rows(1, DIMENSIONS)[0];
    private final float[] units = rows(1, UNITS)[0];
    private final float[] vector = rows(1, UNITS)[0];
    private final float[] scores = new float[TRANSITIONS];

    private float[][] rows(int count, int width) {
        float[][] rows = new float[count][width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                row[i] = random.nextFloat() - 0.5f;
            }
        }
        return rows;
    }

    @Setup
    public void load() {
        parser = TransitionParser.english();
    }

    /** All transitions of one step. */
    @Benchmark
    public float[] score() {
        Arrays.fill(scores, 0);
        Rows.addProducts(scores, units, output, 0);
        return scores;
    }

    /** A feature that is not kept. */
    @Benchmark
    public float[] makeVector() {
        float[] made = new float[UNITS];
        Rows.addProducts(made, embedding, hidden, 0);
        return made;
    }

    /** A feature that is kept. */
    @Benchmark
    public float[] addVector() {
        Rows.add(vector, units);
        return vector;
    }

    /** A sentence of 16 tokens, all of whose vectors are kept. */
    @Benchmark
    public DependencyTree parse() {
        return parser.parse(WORDS, TAGS);
    }

    @Test
    void run() throws RunnerException {
        new Runner(new OptionsBuilder().include(ParserBenchmark.class.getName()).build()).run();
    }
}
