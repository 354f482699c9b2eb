package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/** Tells which language a text is in, by its letter sequences (OpenNLP's model of 183 languages). Safe between threads. */
final class LanguageOf {

    private static final String MODEL = "/langdetect-183.bin";
    /** So much of a text is looked at, in code points; so little is not enough to tell. */
    private static final int ENOUGH = 2_000;

    private static final int TOO_LITTLE = 40;
    /** The best of 183 languages must be this much likelier than the second, or the detector is only guessing. */
    private static final double CLEAR = 1.4;

    private static final Map<String, String> SHORT_CODES = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    code -> new Locale(code).getISO3Language(), code -> code, (first, second) -> first));

    private final LanguageDetector detector;

    private LanguageOf() {
        try (InputStream model = LanguageOf.class.getResourceAsStream(MODEL)) {
            detector = new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException broken) {
            throw new RecordException("the language model is broken", broken);
        }
    }

    /** The one detector: its model takes half a second and 80 MB to load, and is loaded when first asked for. */
    static LanguageOf standard() {
        return Standard.DETECTOR;
    }

    private static final class Standard {
        static final LanguageOf DETECTOR = new LanguageOf();
    }

    /** The ISO 639-1 code of the text at {@code body} (639-3 where there is none), {@code ""} if it is too short to tell. */
    String text(Text text, Span body) {
        String sample = text.slice(body.start(), Math.min(body.end(), body.start() + ENOUGH));
        if (sample.codePoints().filter(Character::isLetter).count() < TOO_LITTLE) {
            return "";
        }
        Language[] likeliest;
        synchronized (detector) {
            likeliest = detector.predictLanguages(sample);
        }
        String code = likeliest[0].getLang();
        boolean isClear = likeliest[0].getConfidence() >= CLEAR * likeliest[1].getConfidence();
        return isClear ? SHORT_CODES.getOrDefault(code, code) : "";
    }
}
