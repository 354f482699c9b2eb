package org.rapporteur.desk;

import java.util.Locale;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Coded;
import org.rapporteur.record.RecordException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of record as people type it. */
final class Kinds implements ITypeConverter<RecordKind> {

    @Override
    public RecordKind convert(String typed) {
        try {
            return Coded.of(RecordKind.class, typed.strip().toLowerCase(Locale.ROOT));
        } catch (RecordException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }
}
