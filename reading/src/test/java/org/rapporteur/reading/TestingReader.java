package org.rapporteur.reading;

/** One reader with real models for all tests of this module: loading them takes seconds. */
public final class TestingReader {

    private static final Reader READER = Reader.standard();

    private TestingReader() {}

    public static Reader reader() {
        return READER;
    }
}
