package org.rapporteur.intake.files;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which characters a file's bytes are.
 *
 * <p>A byte order mark decides. Without one, bytes that are UTF-8 without a flaw are UTF-8; then what the file declares;
 * then UTF-8 into which bytes of Windows-1252 have strayed (two sources pasted together); then Windows-1252 where the few
 * bytes beyond ASCII make sense as such; and else what ICU's statistics of byte sequences find likeliest.
 *
 * @param charset the encoding
 * @param mark length of the byte order mark in bytes
 * @param isMixed bytes that are not UTF-8 are Windows-1252
 */
public record Encoding(Charset charset, int mark, boolean isMixed) {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /**
     * The encoding of what {@code bytes} yields; reads it to its end.
     *
     * @param declared what the file says of itself, {@code ""} if nothing
     * @throws UnreadableException if it is not text
     */
    public static Encoding of(InputStream bytes, String declared) throws IOException {
        Survey survey = Survey.of(bytes);
        Signature.reason(survey.head()).ifPresent(reason -> {
            throw new UnreadableException(reason);
        });
        Optional<Encoding> marked = marked(survey.head());
        if (marked.isPresent()) {
            if (marked.get().isWide() && !isWritten(survey.sample(), marked.get())) {
                throw notText();
            }
            return marked.get();
        }
        if (survey.nulls() > 0) {
            return wide(survey.sample()).orElseThrow(Encoding::notText);
        }
        if (survey.controls() > 4 && survey.controls() > survey.length() / 200) {
            throw notText();
        }
        if (survey.strays() == 0) {
            return new Encoding(StandardCharsets.UTF_8, 0, false);
        }
        Optional<Charset> own = supported(declared).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        if (own.isPresent()) {
            return new Encoding(own.get(), 0, false);
        }
        if (survey.wide() >= survey.strays()) {
            return new Encoding(StandardCharsets.UTF_8, 0, true);
        }
        return new Encoding(isWindows(survey.sample()) ? WINDOWS : detected(survey.sample()), 0, false);
    }

    private static UnreadableException notText() {
        return new UnreadableException("is not text but binary data");
    }

    private static Optional<Encoding> marked(byte[] head) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, true));
        } else if (startsWith(head, 0xff, 0xfe, 0, 0)) {
            return Optional.of(new Encoding(UTF_32LE, 4, false));
        } else if (startsWith(head, 0, 0, 0xfe, 0xff)) {
            return Optional.of(new Encoding(UTF_32BE, 4, false));
        } else if (startsWith(head, 0xff, 0xfe)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, false));
        } else if (startsWith(head, 0xfe, 0xff)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, false));
        }
        return Optional.empty();
    }

    private boolean isWide() {
        return !charset.equals(StandardCharsets.UTF_8);
    }

    /** Two bytes that look like a byte order mark begin binary data now and then; what follows then names no characters. */
    private static boolean isWritten(byte[] sample, Encoding encoding) {
        int length = (sample.length - encoding.mark()) / 4 * 4;
        String text = new String(sample, encoding.mark(), length, encoding.charset());
        long nothing = text.codePoints()
                .filter(point -> !Character.isDefined(point)
                        || Character.getType(point) == Character.PRIVATE_USE
                        || Character.getType(point) == Character.SURROGATE
                        || point == 0xfffd)
                .count();
        return nothing * 20 <= text.codePointCount(0, text.length());
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes of 0 are in text only where a character takes two or four: then its spaces and letters show which way round. */
    private static Optional<Encoding> wide(byte[] sample) {
        return List.of(UTF_32LE, UTF_32BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .filter(charset -> isProse(sample, charset))
                .findFirst()
                .map(charset -> new Encoding(charset, 0, false));
    }

    private static boolean isProse(byte[] sample, Charset charset) {
        byte[] whole = Arrays.copyOf(sample, sample.length / 4 * 4);
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(whole)).toString();
        } catch (CharacterCodingException not) {
            return false;
        }
        int length = text.codePointCount(0, text.length());
        long spaces = text.codePoints().filter(Character::isWhitespace).count();
        long readable = text.codePoints()
                .filter(point ->
                        Character.isLetterOrDigit(point) || Character.isWhitespace(point) || isPunctuation(point))
                .count();
        return length > 0 && readable >= length * 0.97 && spaces >= length / 40 && text.indexOf('\0') < 0;
    }

    private static boolean isPunctuation(int point) {
        return point > ' ' && point < 0x7f || point >= 0xa0 && point <= 0xbf || point >= 0x2010 && point <= 0x206f;
    }

    /** Few bytes beyond ASCII, each of them quotation mark, dash or a letter within a word of other letters. */
    private static boolean isWindows(byte[] sample) {
        int foreign = 0;
        for (int i = 0; i < sample.length; i++) {
            int value = sample[i] & 0xff;
            if (value < 0x80) {
                continue;
            }
            foreign++;
            boolean isUnused = value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d;
            boolean isLetter = value >= 0xc0 && value != 0xd7 && value != 0xf7;
            if (isUnused || isLetter && !isLetterAt(sample, i - 1) && !isLetterAt(sample, i + 1)) {
                return false;
            }
        }
        return foreign <= Math.max(3, sample.length / 25);
    }

    private static boolean isLetterAt(byte[] sample, int index) {
        return index >= 0
                && index < sample.length
                && (sample[index] >= 'a' && sample[index] <= 'z' || sample[index] >= 'A' && sample[index] <= 'Z');
    }

    private static Charset detected(byte[] sample) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        return Arrays.stream(matches == null ? new CharsetMatch[0] : matches)
                .map(CharsetMatch::getName)
                .filter(name -> !name.startsWith("UTF"))
                .flatMap(name -> supported(name).stream())
                .findFirst()
                .orElse(WINDOWS);
    }

    /** The charset of that name; those that pages call Latin-1 are Windows-1252, as browsers read them. */
    private static Optional<Charset> supported(String name) {
        try {
            if (name.isBlank() || !Charset.isSupported(name.strip())) {
                return Optional.empty();
            }
            Charset charset = Charset.forName(name.strip());
            boolean isLatin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(isLatin ? WINDOWS : charset);
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    /** The characters of a stream in this encoding, without the byte order mark. */
    public Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return isMixed ? new MixedReader(bytes) : new InputStreamReader(bytes, charset);
    }
}
