package org.rapporteur.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens files that can be read, and says of others why not. A pipe or a device is never opened: it may not end. */
public final class SourceFile {

    private static final int MEGABYTE = 1 << 20;

    private SourceFile() {}

    /**
     * The bytes of a file.
     *
     * @param limit how many there may be
     * @throws UnreadableException if it is missing, larger, empty, not a file or closed to us
     */
    public static byte[] read(Path file, int limit) {
        try (InputStream bytes = open(file)) {
            // The size first, so that a large file is not read in vain; then the bytes, for it may have grown.
            long size = Files.size(file);
            byte[] content = size > limit ? new byte[0] : bytes.readNBytes(limit + 1);
            if (size > limit || content.length > limit) {
                throw new UnreadableException("is %s; one report may be at most %s"
                        .formatted(inWords(Math.max(size, content.length)), inWords(limit)));
            }
            if (content.length == 0) {
                throw new UnreadableException("is empty");
            }
            return content;
        } catch (IOException failure) {
            throw new UnreadableException(reason(failure), failure);
        }
    }

    /**
     * A stream of a file's bytes.
     *
     * @throws UnreadableException if it is missing or not a file
     */
    public static InputStream open(Path file) {
        if (!Files.exists(file)) {
            throw new UnreadableException(
                    Files.isSymbolicLink(file) ? "is a link to something that does not exist" : "does not exist");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(
                    Files.isDirectory(file) ? "is a folder" : "is a pipe or a device, not a file");
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw new UnreadableException(reason(failure), failure);
        }
    }

    /** Why reading failed, in words for a user. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "may not be read: no permission";
        }
        String detail = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return "cannot be read"
                + (detail == null || detail.isBlank()
                        ? ""
                        : ": " + detail.lines().findFirst().orElse(""));
    }

    static String inWords(long bytes) {
        if (bytes < MEGABYTE) {
            return bytes + " bytes";
        }
        double megabytes = (double) bytes / MEGABYTE;
        return megabytes == Math.rint(megabytes)
                ? "%d MB".formatted((long) megabytes)
                : String.format(Locale.ROOT, "%.1f MB", megabytes);
    }
}
