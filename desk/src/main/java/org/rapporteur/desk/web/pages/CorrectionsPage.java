package org.rapporteur.desk.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.web.Guard;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Showing;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.dossier.corrections.Anchor;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.Drafting;
import org.rapporteur.dossier.corrections.Fields;
import org.rapporteur.dossier.corrections.FieldChange;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.dossier.corrections.Verb;

/**
 * What analysts have said of the record, the latest first; none is ever taken away, an undo is one more.
 *
 * @param token that each form must carry
 */
public record CorrectionsPage(String token, List<Row> rows, Pager pager) {

    public CorrectionsPage {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(pager, "pager");
        rows = List.copyOf(rows);
    }

    /**
     * A correction.
     *
     * @param what was done, in a word
     * @param about what the records read when it was made
     * @param more what it says of them, {@code ""} if that is all
     * @param state {@code ""} where it holds, else that it is undone or for what it waits
     * @param holds whether it can be undone
     */
    public record Row(
            int number, String at, String by, String what, List<String> about, String more, String because, String state, boolean holds) {}

    /** The field in which the token goes. */
    public static String tokenField() {
        return Guard.FIELD;
    }

    static CorrectionsPage of(Shown shown, String token, Params params, Asked asked) {
        List<Correction> all = new ArrayList<>(shown.picture().corrected().corrections());
        Set<Integer> holding = Correction.inForce(all);
        Collections.reverse(all);
        Pager pager = Pager.of(params, asked, all.size());
        return new CorrectionsPage(token, pager.of(all).stream().map(it -> row(it, shown, holding)).toList(), pager);
    }

    private static Row row(Correction it, Shown shown, Set<Integer> holding) {
        boolean holds = holding.contains(it.number());
        String waiting = shown.picture().waiting().stream()
                .filter(each -> each.correction() == it.number())
                .map(each -> "waits: " + each.reason())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Row(
                it.number(),
                it.at(),
                it.by(),
                what(it.ruling().verb()),
                it.ruling().records().stream().map(CorrectionsPage::read).toList(),
                more(it.ruling()),
                it.because(),
                holds ? waiting : "undone",
                holds);
    }

    static String what(Verb verb) {
        return switch (verb) {
            case CONFIRM -> "confirmed";
            case SET -> "corrected";
            case ADD -> "added";
            case MERGE -> "merged";
            case SPLIT -> "split";
            case DISMISS -> "dismissed";
            case NOTE -> "noted";
            case UNDO -> "undone";
        };
    }

    private static String read(Anchor anchor) {
        String voice = anchor.name().isEmpty() ? "" : anchor.name() + ": ";
        return voice + anchor.reads().stream().filter(part -> !part.equals("false") && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String more(Ruling ruling) {
        return switch (ruling.verb()) {
            case CONFIRM, DISMISS, MERGE -> "";
            case SET, ADD -> ruling.changes().stream().map(CorrectionsPage::assignment).collect(Collectors.joining(", "));
            case SPLIT -> ruling.names().isEmpty()
                    ? ruling.words().stream().map(words -> "“" + words.exact() + "”").collect(Collectors.joining(", "))
                    : String.join(", ", ruling.names());
            case NOTE -> "“" + ruling.text() + "”";
            case UNDO -> "correction " + ruling.undoes();
        };
    }

    private static String assignment(FieldChange change) {
        List<String> values = change.actors().isEmpty() ? change.values() : change.actors().stream().map(Anchor::name).toList();
        return change.field() + " is " + (values.isEmpty() ? "not known" : String.join(", ", values));
    }

    /** Does what a form says, and leads back to where it stands. */
    static void add(Context asked, Workplace workplace) {
        String record = field(asked, "record");
        String report = field(asked, "report");
        List<String> records = new ArrayList<>(Stream.of(record, report).filter(it -> !it.isEmpty()).toList());
        String other = field(asked, "with");
        if (!other.isEmpty()) {
            records.add(other);
        }
        Function<Drafting, Ruling> draft = draft(asked, records);
        String by = field(asked, "by").isEmpty() ? workplace.by() : field(asked, "by");
        Showing.Corrected done = workplace.showing().correct(by, field(asked, "because"), records, draft);
        asked.redirect(back(field(asked, "back"), record, done.added()), HttpStatus.SEE_OTHER);
    }

    private static Function<Drafting, Ruling> draft(Context asked, List<String> records) {
        String verb = field(asked, "verb");
        if (verb.equals("add")) {
            return added(asked);
        } else if (records.isEmpty() && !verb.equals("undo")) {
            throw Refusal.wrong("'record' must name what is corrected");
        }
        return switch (verb) {
            case "confirm" -> drafting -> drafting.confirm(records);
            case "dismiss" -> drafting -> drafting.dismiss(records);
            case "merge" -> drafting -> drafting.merge(records);
            case "set" -> {
                String change = field(asked, "field") + "=" + field(asked, "value");
                yield drafting -> drafting.set(records.get(0), List.of(change));
            }
            case "note" -> {
                String text = field(asked, "text");
                if (text.isEmpty()) {
                    throw Refusal.wrong("the note has no words");
                }
                yield drafting -> drafting.note(records.get(0), text);
            }
            case "undo" -> {
                String number = field(asked, "correction");
                if (!number.matches("[0-9]{0,9}")) {
                    throw Refusal.wrong("'correction' is a number, not '%s'".formatted(number));
                }
                yield drafting -> drafting.undo(number.isEmpty() ? 0 : Integer.parseInt(number));
            }
            default -> throw Refusal.wrong("'verb' is add, confirm, dismiss, merge, set, note or undo, not '%s'".formatted(verb));
        };
    }

    /** A record of a kind with what its fields hold; those that are left empty are not told. */
    private static Function<Drafting, Ruling> added(Context asked) {
        String code = field(asked, "kind");
        RecordKind kind = AddForm.KINDS.stream().filter(it -> it.code().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.wrong("'kind' is actor, statement, event or commitment, not '%s'".formatted(code)));
        String nth = field(asked, "nth");
        if (!nth.matches("[0-9]{0,6}")) {
            throw Refusal.wrong("'nth' is a number, not '%s'".formatted(nth));
        }
        List<String> assignments = Fields.of(kind).keySet().stream()
                .filter(name -> !field(asked, AddForm.PREFIX + name).isEmpty())
                .map(name -> name + "=" + field(asked, AddForm.PREFIX + name))
                .toList();
        String report = field(asked, "report");
        String words = field(asked, "words");
        return drafting -> drafting.add(kind, report, words, nth.isEmpty() ? 0 : Integer.parseInt(nth), assignments);
    }

    /** Nowhere but within this desk. */
    private static String back(String address, String named, Correction done) {
        String record = done.ruling().verb() == Verb.ADD ? done.ruling().records().get(0).id() : named;
        if (!address.startsWith("/reports/") || address.contains("//") || address.contains("\\")) {
            return Way.CORRECTIONS.address();
        }
        String path = address.replaceFirst("[?#].*$", "");
        String line = record.isEmpty() || done.ruling().verb() == Verb.DISMISS ? "" : "&record=" + Words.encoded(record);
        return path + "?done=" + done.number() + line + (line.isEmpty() ? "" : "#" + Words.encoded(record));
    }

    private static String field(Context asked, String name) {
        String value = asked.formParam(name);
        return value == null ? "" : value.strip();
    }
}
