package org.rapporteur.yardsticks.impartiality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.CountryWords;
import org.rapporteur.reading.codebook.CountryWords.Kind;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/** Writes a report anew, name by name. Mutable, used by one thread, gone when the exchange is done. */
final class Rewriting {

    private final Report report;
    private final Words words;
    private final Syntax syntax;
    private final Exchanger.Rules rules;
    private final Set<String> articled;
    private final Pattern vowel;
    /** For each word that something else is written for, what; "" for those that only go. */
    private final String[] written;

    Rewriting(Report report, Words words, Syntax syntax, Exchanger.Rules rules, Set<String> articled, Pattern vowel) {
        this.report = report;
        this.words = words;
        this.syntax = syntax;
        this.rules = rules;
        this.articled = articled;
        this.vowel = vowel;
        this.written = new String[words.words().size()];
    }

    void exchange(List<KnownPersons.Found> persons, List<CountryWords.Found> countries) {
        for (KnownPersons.Found person : persons) {
            String other = rules.persons().get(person.person());
            if (other != null) {
                write(person.first(), person.last(), person.full() ? other : rules.pairs().surname(other));
            }
        }
        for (CountryWords.Found name : countries) {
            if (written[name.first()] == null) {
                rules.parties().other(name.country()).ifPresent(other -> exchange(name, other));
            }
        }
        for (int i = 0; i < written.length; i++) {
            if (written[i] == null) {
                part(i);
            }
        }
    }

    private void exchange(CountryWords.Found name, Country other) {
        String before = String.join(" ", words.words().subList(name.first(), name.last() + 1));
        int offset = report.text().offset(words.start(name.last()));
        boolean describes = syntax.describes(offset);
        Kind kind = kind(name.kind(), describes, syntax.isNoun(offset), other);
        String after = rules.names().of(other, kind);
        boolean hasArticle = name.first() > 0 && words.words().get(name.first() - 1).equalsIgnoreCase("the");
        boolean takesArticle = kind.isName() && !describes && articled.contains(after.replaceFirst("^The ", ""));
        after = after.replaceFirst("^The ", "");
        int first = name.first();
        if (name.kind().isName() && !describes && (hasArticle || takesArticle)) {
            String article = hasArticle ? words.words().get(first - 1) : startsSentence(first) ? "The" : "the";
            if (hasArticle && !takesArticle) {
                first--;
            } else if (!hasArticle) {
                after = article + " " + after;
            } else {
                first--;
                after = article + " " + after;
            }
        }
        write(first, name.last(), cased(before, name.kind(), after));
    }

    private Kind kind(Kind kind, boolean describes, boolean noun, Country other) {
        return switch (kind) {
            // A noun for a noun: "Peru officials" is built as "UK officials" is, "Peruvian officials" is not.
            case ABBREVIATION -> rules.names().hasAbbreviation(other) ? kind : Kind.NAME;
            case ADJECTIVE -> noun && !describes ? Kind.PEOPLE : kind;
            case NAME, CAPITAL, SEAT, PEOPLE -> kind;
        };
    }

    private boolean startsSentence(int i) {
        return i == 0 || words.words().get(i - 1).matches("[.!?“\"”]") || report.text().toString()
                .substring(words.end(i - 1), words.start(i)).contains("\n\n");
    }

    private static String cased(String before, Kind kind, String after) {
        boolean capitals = kind != Kind.ABBREVIATION && before.equals(before.toUpperCase(Locale.ROOT));
        return capitals ? after.toUpperCase(Locale.ROOT) : after;
    }

    private void write(int first, int last, String name) {
        written[first] = name;
        for (int i = first + 1; i <= last; i++) {
            written[i] = "";
        }
        boolean article = first > 0 && written[first - 1] == null && words.words().get(first - 1).matches("[Aa]n?");
        if (article) {
            String before = words.words().get(first - 1);
            String after = before.charAt(0) + (vowel.matcher(name).matches() ? "n" : "");
            written[first - 1] = after.equals(before) ? null : after;
        }
    }

    /** "GHA" in brackets, and a name joined to another word by a hyphen. */
    private void part(int i) {
        String word = words.words().get(i);
        if (i > 0 && words.words().get(i - 1).equals("(")) {
            rules.parties().other(word).ifPresent(other -> written[i] = other.alpha3());
        }
        if (word.indexOf('-') > 0) {
            List<String> parts = new ArrayList<>();
            for (String part : word.split("-", -1)) {
                List<CountryWords.Found> found = part.isEmpty() ? List.of() : CountryWords.standard().in(List.of(part));
                parts.add(found.isEmpty() ? part : rules.parties().other(found.get(0).country())
                        .map(other -> cased(part, found.get(0).kind(), joinable(other, kind(found.get(0).kind(), false, false, other))))
                        .orElse(part));
            }
            String after = String.join("-", parts);
            if (!after.equals(word)) {
                write(i, i, after);
            }
        }
    }

    /** A name of one word if there is one. */
    private String joinable(Country country, Kind kind) {
        String name = rules.names().of(country, kind);
        return kind.isName() && name.contains(" ") ? rules.names().of(country, Kind.ABBREVIATION) : name;
    }

    /** What stands in the new text where {@code part} stands in the old one; itself if the text does not hold it. */
    private String moved(String part, StringBuilder after, List<int[]> edits) {
        int start = report.text().toString().indexOf(part);
        return start < 0 ? part : after.substring(moved(start, edits, false), moved(start + part.length(), edits, true));
    }

    private static int moved(int unit, List<int[]> edits, boolean end) {
        int shift = 0;
        for (int[] edit : edits) {
            if (unit <= edit[0]) {
                break;
            } else if (unit < edit[1]) {
                return end ? edit[3] : edit[2];
            }
            shift = edit[3] - edit[1];
        }
        return unit + shift;
    }

    /** The exchange as it stands now. */
    Exchange done() {
        String text = report.text().toString();
        StringBuilder after = new StringBuilder();
        List<int[]> edits = new ArrayList<>();
        int copied = 0;
        for (int i = 0; i < written.length; i++) {
            if (written[i] == null || written[i].isEmpty()) {
                continue;
            }
            int last = i;
            while (last + 1 < written.length && "".equals(written[last + 1])) {
                last++;
            }
            after.append(text, copied, words.start(i));
            int from = after.length();
            after.append(written[i]);
            edits.add(new int[] {words.start(i), words.end(last), from, after.length()});
            copied = words.end(last);
        }
        after.append(text, copied, text.length());
        Report exchanged = Report.of(report.origin(), after.toString())
                .withPublished(report.published())
                .withDateline(report.dateline())
                .withOutlet(report.source(), report.url())
                .withLanguage(report.language())
                .withHeading(report.section(), moved(report.headline(), after, edits), moved(report.standfirst(), after, edits));
        return new Exchange(rules.parties(), report, exchanged, edits.stream()
                .map(edit -> new Edit(
                        new Span(report.text().offset(edit[0]), report.text().offset(edit[1])),
                        new Span(exchanged.text().offset(edit[2]), exchanged.text().offset(edit[3]))))
                .toList());
    }
}
