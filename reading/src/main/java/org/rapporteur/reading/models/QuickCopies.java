package org.rapporteur.reading.models;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Copies of published models in a form that is read at once. A copy says which file it was made from and in which version of its form, and
 * ends with a checksum of all that; one that does not fit is made anew. Where none can be kept (a full disk, a folder that may not be
 * written) the published model is read each time: that takes longer and changes nothing else.
 *
 * <p>Safe for use by several threads and processes: a copy appears in its place whole or not at all.
 */
public final class QuickCopies {

    /** What files of this kind begin with. */
    private static final int MARK = 0x52415051;
    /** Mark, version, size and checksum of the published file. */
    private static final int HEAD = 2 * Integer.BYTES + 2 * Long.BYTES;

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    /** @param folder where copies are kept, made when first needed; one that is not absolute is not used */
    public QuickCopies(Path folder) {
        this.folder = folder;
    }

    /** Those in the user's folder for what can be made anew: {@code $XDG_CACHE_HOME/rapporteur}, or {@code ~/.cache/rapporteur}. */
    public static QuickCopies ofUser() {
        String named = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        // The base directory specification of freedesktop.org has relative paths ignored.
        Path caches = named.startsWith("/") ? Path.of(named) : Path.of(System.getProperty("user.home"), ".cache");
        return new QuickCopies(caches.resolve("rapporteur"));
    }

    /**
     * The model.
     *
     * @param published where it was published
     * @throws UncheckedIOException if the published model is needed and cannot be read
     */
    public <T> T load(URL published, ModelForm<T> form) {
        try {
            byte[] head = head(Origin.of(published), form.version());
            Path file = folder.resolve(form.name());
            Optional<T> copied = read(file, head, form);
            if (copied.isPresent()) {
                return copied.get();
            }
            try (InputStream in = new BufferedInputStream(published.openStream(), BUFFER)) {
                T model = form.published(in);
                keep(model, file, head, form);
                return model;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] head(Origin origin, int version) {
        return ByteBuffer.allocate(HEAD).putInt(MARK).putInt(version).putLong(origin.size()).putLong(origin.checksum()).array();
    }

    private static <T> Optional<T> read(Path file, byte[] head, ModelForm<T> form) {
        try {
            if (!file.isAbsolute() || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - Long.BYTES;
            if (end < HEAD || !ByteBuffer.wrap(bytes, 0, HEAD).equals(ByteBuffer.wrap(head))) {
                return Optional.empty();
            }
            CRC32 checksum = new CRC32();
            checksum.update(bytes, 0, end);
            if (ByteBuffer.wrap(bytes).getLong(end) != checksum.getValue()) {
                return Optional.empty();
            }
            CopyReader in = new CopyReader(bytes, HEAD, end);
            T model = form.read(in);
            return in.isAtEnd() ? Optional.of(model) : Optional.empty();
        } catch (IOException | RuntimeException doesNotFit) {
            // Whatever is wrong with it, the published model is there.
            return Optional.empty();
        }
    }

    /** Tells whether there is a copy now. */
    private <T> boolean keep(T model, Path file, byte[] head, ModelForm<T> form) {
        if (!file.isAbsolute()) {
            return false;
        }
        try {
            Files.createDirectories(folder);
            Path begun = Files.createTempFile(folder, form.name(), ".begun");
            try {
                write(model, begun, head, form);
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(begun);
            }
            return true;
        } catch (IOException | SecurityException notKept) {
            return false;
        }
    }

    private static <T> void write(T model, Path file, byte[] head, ModelForm<T> form) throws IOException {
        CRC32 checksum = new CRC32();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            CheckedOutputStream checked = new CheckedOutputStream(out, checksum);
            BufferedOutputStream gathered = new BufferedOutputStream(checked, BUFFER);
            gathered.write(head);
            form.write(model, new CopyWriter(gathered));
            gathered.flush();
            out.write(ByteBuffer.allocate(Long.BYTES).putLong(checksum.getValue()).array());
        }
    }
}
