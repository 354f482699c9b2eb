package org.rapporteur.reading.models;

import java.io.IOException;
import java.io.InputStream;

/**
 * How a model is read: as it was published, which takes long, and as we keep it, which does not. What comes out of either is the same.
 *
 * @param <T> the model
 */
public interface ModelForm<T> {

    /** What its copy's file is called. */
    String name();

    /** Raised whenever what is written changes, or how what is written is used; copies of another version are made anew. */
    int version();

    /** @throws IOException if the stream cannot be read, or is no such model */
    T published(InputStream in) throws IOException;

    /** @throws IOException if the copy cannot be written */
    void write(T model, CopyWriter out) throws IOException;

    /** What {@link #write} wrote. Any exception means that it did not write this. */
    T read(CopyReader in);
}
