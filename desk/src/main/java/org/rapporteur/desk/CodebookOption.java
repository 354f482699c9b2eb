package org.rapporteur.desk;

import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.CodebookException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A codebook as people name it: one that comes with Rapporteur, or a file. */
final class CodebookOption implements ITypeConverter<Codebook> {

    /** What every command that takes one says about it. */
    static final String DESCRIPTION =
            "What counts as an issue: a file of your own, or a name that 'rapporteur codebook list' prints.";

    @Override
    public Codebook convert(String typed) {
        try {
            return Codebook.byNameOrFile(typed);
        } catch (CodebookException unusable) {
            throw new TypeConversionException(unusable.getMessage());
        }
    }
}
