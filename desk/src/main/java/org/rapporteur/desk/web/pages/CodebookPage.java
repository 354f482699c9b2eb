package org.rapporteur.desk.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import org.rapporteur.desk.web.Guard;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.CodebookCheck;
import org.rapporteur.reading.codebook.CodebookFault;

/**
 * The codebook as it is written, to be changed and checked.
 *
 * @param text as it stands in the field: the dossier's, or what somebody is writing
 * @param faults of that text, in the order of its lines
 * @param told what has become of it, {@code ""} if nothing has
 */
public record CodebookPage(String token, String title, String text, List<CodebookFault> faults, String told) {

    private static final String FILE = "codebook";
    private static final int LONGEST = 500_000;

    public CodebookPage {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(told, "told");
        faults = List.copyOf(faults);
    }

    /** The field in which the token goes. */
    public static String tokenField() {
        return Guard.FIELD;
    }

    static CodebookPage of(Workplace workplace, Shown shown, boolean saved) {
        String told = saved ? "Saved. Reports that are read from now on are read by it; bring earlier ones in again to have them read anew." : "";
        return new CodebookPage(
                workplace.guard().token(), shown.codebook().title(), shown.codebook().source(), List.of(), told);
    }

    /** Checks what the form sends and, where that is asked for and nothing is wrong, has the dossier read by it from now on. */
    static void take(Context asked, Workplace workplace) {
        String text = field(asked, "text").replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            throw Refusal.wrong("a codebook has at most %,d characters".formatted(LONGEST));
        }
        List<CodebookFault> faults = CodebookCheck.of(FILE, text);
        Shown shown = workplace.shown();
        if (faults.isEmpty() && field(asked, "do").equals("save")) {
            workplace.dossier().readWith(Codebook.ofWritten(text.endsWith("\n") ? text : text + "\n"));
            asked.redirect(Way.CODEBOOK.address() + "?saved=true", HttpStatus.SEE_OTHER);
            return;
        }
        String told = faults.isEmpty() ? "No fault." : "%d %s; nothing is saved.".formatted(faults.size(), faults.size() == 1 ? "fault" : "faults");
        CodebookPage page = new CodebookPage(workplace.guard().token(), shown.codebook().title(), text, faults, told);
        asked.status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Html.answer(asked, "codebook", Frame.of(shown, "Codebook", Way.CODEBOOK), page);
    }

    private static String field(Context asked, String name) {
        String value = asked.formParam(name);
        return value == null ? "" : value;
    }
}
