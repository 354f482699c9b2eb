package org.rapporteur.reading.naming;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.rapporteur.reading.models.CopyReader;
import org.rapporteur.reading.models.CopyWriter;
import org.rapporteur.reading.models.ModelForm;
import org.rapporteur.reading.models.WordClasses;

/**
 * The name finder's model: published as objects of Java, packed, of which our copy holds the tables as they are used. Stateless.
 */
final class NamingForm implements ModelForm<NamingModel> {

    private static final int BUFFER = 1 << 16;

    @Override
    public String name() {
        return "names";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public NamingModel published(InputStream in) throws IOException {
        return ModelFile.read(new GZIPInputStream(in, BUFFER));
    }

    @Override
    public void write(NamingModel model, CopyWriter out) throws IOException {
        out.words(model.labels());
        model.weights().write(out);
        model.clusters().write(out);
        out.words(model.plain());
    }

    @Override
    public NamingModel read(CopyReader in) {
        return new NamingModel(List.of(in.words()), Weights.read(in), WordClasses.read(in), Set.of(in.words()));
    }
}
