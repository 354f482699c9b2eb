package org.rapporteur.analysis.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Position;
import org.rapporteur.record.Stance;
import org.rapporteur.record.Statement;

/** A position in the words of a table cell: the stance, what for, on what condition. */
final class CellWords {

    /** Words beyond which a proposition is told up to its next natural break. */
    private static final int MANY = 14;

    private static final Pattern BREAK = Pattern.compile(
            "\\s*(?:[,;:](?=\\s)|[–—(]|\\s(?:which|who|where|while|as|because|including|before|after|until|unless|if|and|but)\\s)");

    private final Material material;

    CellWords(Material material) {
        this.material = material;
    }

    String of(Position position) {
        List<Condition> ties = position.conditions().stream()
                .filter(condition -> condition.relation() != ConditionRelation.WITHOUT
                        && condition.relation() != ConditionRelation.IN_EXCHANGE_FOR)
                .toList();
        // Of what can be had on a condition, the condition is the news.
        return position.stance() == Stance.OPEN_TO && !ties.isEmpty() ? tie(ties.get(0)) : stance(position);
    }

    /** The same with the thing itself, also where in a cell its condition alone is told. */
    String whole(Position position) {
        return stance(position);
    }

    private String stance(Position position) {
        StringBuilder words = new StringBuilder(joined(position.stance(), what(position)));
        for (Condition condition : position.conditions()) {
            boolean without = condition.relation() == ConditionRelation.WITHOUT;
            String said = position.proposition().toLowerCase(Locale.ROOT);
            boolean told = said.contains(condition.requirement().toLowerCase(Locale.ROOT))
                    || without && words.indexOf("without") >= 0;
            if (!told) {
                words.append(", ").append(tie(condition));
            }
        }
        return words.toString();
    }

    private static String tie(Condition condition) {
        return condition.specified()
                ? Verbs.of(condition.relation()) + ": " + shortened(condition.requirement())
                : Verbs.of(condition.relation()) + ": “" + Phrases.trimmed(condition.requirement()) + "”, not named";
    }

    /** "refuses to leave", "demands a truce", but "demands: troops leave". */
    private static String joined(Stance stance, String proposition) {
        String what = Phrases.continued(proposition);
        String verb = what.startsWith("to ") ? Verbs.beforeTo(stance) : Verbs.of(stance);
        String first = what.split(" ")[0].toLowerCase(Locale.ROOT);
        boolean runsOn = Verbs.runsOn(what) || what.startsWith("“") || Character.isDigit(what.charAt(0));
        boolean toTo = verb.endsWith(" to") && first.equals("to");
        return toTo ? verb + what.substring(2) : runsOn ? verb + " " + what : verb + ": " + what;
    }

    /** When it was last reported; without its year where that is the brief's. */
    String date(Position position) {
        boolean sameYear = position.asOf().text().startsWith(yearOf(material.asOf().text()));
        return sameYear ? DateWords.withoutYear(position.asOf()) : DateWords.inBrackets(position.asOf());
    }

    private static String yearOf(String date) {
        return date.length() < 4 ? "?" : date.substring(0, 4);
    }

    private String what(Position position) {
        Optional<String> quote = material.telling().statementOf(position).stream()
                .map(Statement::quotes)
                .flatMap(List::stream)
                .map(Citation::exact)
                .filter(exact -> position.proposition().contains(exact))
                .filter(exact -> exact.split("\\s+").length <= MANY)
                .filter(exact -> exact.length() * 2 >= position.proposition().length()
                        || exact.split("\\s+").length >= 4)
                .findFirst()
                .map(Phrases::quoted);
        return quote.orElseGet(() -> shortened(position.proposition()));
    }

    private static String shortened(String proposition) {
        String words = Phrases.deed(proposition);
        if (words.split(" ").length <= MANY) {
            return words;
        }
        Matcher breaks = BREAK.matcher(words);
        int end = -1;
        while (breaks.find()) {
            int before = words.substring(0, breaks.start()).split(" ").length;
            if (end < 0 && before >= 4 && before <= MANY) {
                end = breaks.start();
            }
        }
        String head = end > 0 ? words.substring(0, end) : words;
        boolean quoteOpen = head.chars().filter(c -> c == '“').count() != head.chars().filter(c -> c == '”').count();
        return end < 0 || quoteOpen ? words : Phrases.trimmed(head) + " …";
    }
}
