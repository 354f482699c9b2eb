package org.rapporteur.intake.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String ENGLISH =
            "“We will stay,” the union’s secretary said — “until the rosters are settled.” The café by the quay was"
                    + " full. ";
    private static final String POLISH =
            "Załogi promów wróciły w poniedziałek do stołu rozmów. Związek żąda, by najpierw ustalono grafiki służby,"
                    + " a właściciele łodzi chcą zacząć od płac. ";
    private static final String RUSSIAN =
            "Экипажи паромов вернулись в понедельник за стол переговоров. Профсоюз требует сначала согласовать графики"
                    + " работы. ";
    private static final String GREEK =
            "Τα πληρώματα των πορθμείων επέστρεψαν τη Δευτέρα στο τραπέζι των διαπραγματεύσεων και ζητούν νέα ωράρια. ";
    private static final String JAPANESE = "フェリーの乗組員は月曜日に交渉の席に戻った。組合は勤務表を先に決めるよう求めている。";
    private static final String ARABIC =
            "عادت طواقم العبارات يوم الاثنين إلى طاولة المفاوضات، وتطالب النقابة بتحديد جداول العمل أولا. ";

    private static String read(byte[] bytes, String declared) throws IOException {
        Encoding encoding = Encoding.of(new ByteArrayInputStream(bytes), declared);
        StringWriter text = new StringWriter();
        encoding.reader(new ByteArrayInputStream(bytes)).transferTo(text);
        return text.toString();
    }

    private static String sample(String language) {
        return switch (language) {
            case "English" -> ENGLISH;
            case "Polish" -> POLISH;
            case "Russian" -> RUSSIAN;
            case "Greek" -> GREEK;
            case "Arabic" -> ARABIC;
            default -> JAPANESE;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "English, UTF-8",
        "English, windows-1252",
        "English, UTF-16LE",
        "English, UTF-16BE",
        "English, UTF-32LE",
        "English, UTF-32BE",
        "Polish, UTF-8",
        "Polish, ISO-8859-2",
        "Polish, windows-1250",
        "Russian, UTF-8",
        "Russian, windows-1251",
        "Russian, KOI8-R",
        "Russian, UTF-16LE",
        "Russian, UTF-16BE",
        "Russian, ISO-8859-5",
        "Greek, windows-1253",
        "Greek, ISO-8859-7",
        "Arabic, windows-1256",
        "Arabic, UTF-8",
        "Japanese, Shift_JIS",
        "Japanese, EUC-JP",
        "Japanese, UTF-8"
    })
    void textOfAnyEncodingIsReadWithoutBeingTold(String language, String charset) throws IOException {
        String text = sample(language).repeat(8);

        assertThat(read(text.getBytes(Charset.forName(charset)), "")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void theByteOrderMarkDecidesAndIsLeftOut(String charset) throws IOException {
        assertThat(read(("\ufeff" + JAPANESE).getBytes(Charset.forName(charset)), ""))
                .isEqualTo(JAPANESE);
    }

    @Test
    void oneShortSentenceOfWindowsTextIsEnough() throws IOException {
        assertThat(read("The union\u2019s answer \u2013 no.".getBytes("windows-1252"), ""))
                .isEqualTo("The union’s answer – no.");
        assertThat(read("Erdoğan".getBytes("windows-1254"), "windows-1254")).isEqualTo("Erdoğan");
    }

    @Test
    void unflawedUtf8IsReadAsSuchWhateverIsDeclared() throws IOException {
        assertThat(read(POLISH.getBytes(StandardCharsets.UTF_8), "iso-8859-1")).isEqualTo(POLISH);
        assertThat(read("na\u00efve".getBytes(StandardCharsets.ISO_8859_1), "no such charset!"))
                .isEqualTo("naïve");
    }

    @Test
    void bytesThatStrayedIntoUtf8AreReadAsWindowsText() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write(ENGLISH.repeat(500).getBytes(StandardCharsets.UTF_8));
        mixed.write(ENGLISH.getBytes("windows-1252"));
        mixed.write(ENGLISH.repeat(500).getBytes(StandardCharsets.UTF_8));

        assertThat(read(mixed.toByteArray(), "")).isEqualTo(ENGLISH.repeat(1001));
    }

    @Test
    void aCutCharacterAtTheEndLosesNothingElse() throws IOException {
        byte[] bytes = (ENGLISH + "é").getBytes(StandardCharsets.UTF_8);

        assertThat(read(java.util.Arrays.copyOf(bytes, bytes.length - 1), ""))
                .startsWith(ENGLISH)
                .hasSize(ENGLISH.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 x",
                "PK\u0003\u0004x",
                "\u001f\u008b\u0008\0",
                "\u0089PNG\r\n",
                "{\\rtf1 x",
                "SQLite format 3\0"
            })
    void knownKindsOfBinaryFilesAreNamed(String start) {
        assertThatThrownBy(() -> read(start.getBytes(StandardCharsets.ISO_8859_1), ""))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("is ")
                .hasMessageNotContaining("binary data");
    }

    /** The fixed seed gives bytes that begin like UTF-16 by chance. */
    @ParameterizedTest
    @MethodSource("seeds")
    void randomBytesAreNeverTakenForTextAndNeverBreakTheReader(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(20_000)];
            random.nextBytes(bytes);
            try {
                assertThat(read(bytes, "")).as("seed %d, %d bytes", seed, bytes.length).hasSizeLessThan(500);
            } catch (UnreadableException expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    static LongStream seeds() {
        return LongStream.of(6454605594697740040L, new Random().nextLong());
    }
}
