package org.rapporteur.reading.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.rapporteur.reading.models.CopyReader;
import org.rapporteur.reading.models.CopyWriter;
import org.rapporteur.reading.models.ModelForm;
import org.rapporteur.reading.models.WordClasses;

/** The tagger's model: published as words with the names of their tags, of which our copy holds the tables as they are used. Stateless. */
final class TaggerForm implements ModelForm<TaggerModel> {

    @Override
    public String name() {
        return "tags";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public TaggerModel published(InputStream in) throws IOException {
        return ModelFile.read(in);
    }

    @Override
    public void write(TaggerModel model, CopyWriter out) throws IOException {
        out.words(model.tags());
        out.numbers(model.open());
        out.number(model.rare());
        model.dictionary().write(out);
        model.classes().write(out);
        out.words(List.of(model.unclassed()));
        model.weights().write(out);
    }

    @Override
    public TaggerModel read(CopyReader in) {
        return new TaggerModel(
                List.of(in.words()), in.ints(), in.number(), Dictionary.read(in), WordClasses.read(in), in.words()[0], WeightTable.read(in));
    }
}
