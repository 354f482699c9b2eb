package org.rapporteur.desk.web.meaning;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/**
 * Words as a vector that is near to those of words that mean alike: the model all-MiniLM-L6-v2 (Reimers and Gurevych 2019), quantised, which
 * comes with the program and runs on this machine. It knows English. Safe between threads.
 */
final class Embedding {

    /** How many numbers a vector has. */
    static final int SIZE = 384;

    private static final String OFFLINE = "ai.djl.offline";
    private static final String SILENT = "OPT_OUT_TRACKING";

    private final AllMiniLmL6V2QuantizedEmbeddingModel model;

    /** Loads the model, which takes a second. */
    Embedding() {
        // The library that cuts words asks and tells nobody on the net.
        System.setProperty(OFFLINE, "true");
        System.setProperty(SILENT, "true");
        model = new AllMiniLmL6V2QuantizedEmbeddingModel();
    }

    byte[] of(String words) {
        return Vectors.bytes(model.embed(words).content().vector());
    }
}
