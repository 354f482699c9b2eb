package org.rapporteur.reading.codebook;

import java.util.Objects;

/**
 * What a published vocabulary calls an issue.
 *
 * @param vocabulary its short name, as the codebook's {@code vocabularies} declare it ({@code pa-x})
 * @param code as the vocabulary writes it ({@code SsrDdr})
 */
public record VocabularyCode(String vocabulary, String code) {

    public VocabularyCode {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(code, "code");
    }

    /** Both in one word, as the export writes them: {@code pa-x:SsrDdr}. */
    @Override
    public String toString() {
        return vocabulary + ":" + code;
    }
}
