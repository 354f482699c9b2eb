package org.rapporteur.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.dossier.corrections.Anchor;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.FieldChange;
import org.rapporteur.dossier.corrections.Fields;
import org.rapporteur.dossier.corrections.Ids;
import org.rapporteur.dossier.corrections.Mark;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.dossier.corrections.Verb;
import org.rapporteur.dossier.corrections.Waiting;
import org.rapporteur.record.Citation;
import org.rapporteur.record.RecordForm;

/** Prints corrections, and the records that they can be about. */
final class CorrectionLines {

    private static final String INDENT = "      ";
    private static final Set<String> NOT_A_FIELD = Set.of("id", "citations", "spans", "quotes");

    private final Screen screen;
    private final Picture picture;
    private final Ids ids;

    CorrectionLines(Screen screen, Picture picture) {
        this.screen = screen;
        this.picture = picture;
        this.ids = new Ids(picture.record(), picture.findings().positions(), picture.findings().deadlocks());
    }

    Ids ids() {
        return ids;
    }

    /** All corrections in their order, each with what became of it. */
    void list() {
        Map<Integer, Integer> undoneBy = new HashMap<>();
        Set<Integer> holding = Correction.inForce(picture.corrected().corrections());
        for (Correction correction : picture.corrected().corrections()) {
            if (correction.ruling().verb() == Verb.UNDO && holding.contains(correction.number())) {
                undoneBy.put(correction.ruling().undoes(), correction.number());
            }
        }
        for (Correction correction : picture.corrected().corrections()) {
            print(correction);
            Integer undone = undoneBy.get(correction.number());
            if (undone != null) {
                screen.line(INDENT + "undone by " + undone);
            }
            picture.waiting().stream()
                    .filter(waiting -> waiting.correction() == correction.number())
                    .map(waiting -> "waiting: %s: %s".formatted(ids.brief(waiting.record()), waiting.reason()))
                    .distinct()
                    .forEach(line -> screen.line(INDENT + line));
        }
    }

    private void print(Correction correction) {
        screen.line("%4d  %s".formatted(correction.number(), line(screen.bold(correction.ruling().verb().code()), correction.ruling())));
        for (Anchor anchor : correction.ruling().records()) {
            String voice = anchor.name().isEmpty() ? "" : anchor.name() + " · ";
            String read = voice + anchor.reads().stream().filter(part -> !part.equals("false")).collect(Collectors.joining(" · "));
            screen.out().println(screen.dim(INDENT + Characters.oneLine(read, screen.columns() - INDENT.length())));
        }
        String because = correction.because().isEmpty() ? "" : ": " + correction.because();
        screen.out().println(screen.dim(INDENT + Characters.harmless(correction.by() + ", " + correction.at() + because)));
    }

    /** A correction in one line. */
    String line(String verb, Ruling ruling) {
        String records = ruling.records().stream().map(anchor -> ids.brief(anchor.id())).collect(Collectors.joining(" "));
        String more = switch (ruling.verb()) {
            case CONFIRM, DISMISS, MERGE -> "";
            case SET, ADD -> ruling.changes().stream().map(CorrectionLines::assignment).collect(Collectors.joining(", "));
            case SPLIT -> ruling.names().isEmpty()
                    ? ruling.words().stream().map(words -> "“" + words.exact() + "”").collect(Collectors.joining(", "))
                    : String.join(", ", ruling.names());
            case NOTE -> "“" + ruling.text() + "”";
            case UNDO -> String.valueOf(ruling.undoes());
        };
        return Stream.of(verb, records, more).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String assignment(FieldChange change) {
        List<String> values = change.actors().isEmpty()
                ? change.values()
                : change.actors().stream().map(Anchor::name).toList();
        return change.field() + "=" + String.join(",", values);
    }

    /** A record in one line: its id, then what it says. */
    void line(Record value, RecordLine words) {
        String id = ids.brief(RecordKind.id(value));
        Mark mark = picture.marks().of(RecordKind.id(value));
        String said = (mark.confirmed() ? " ✓" : "") + (mark.corrected().isEmpty() ? "" : " ✎") + (mark.notes().isEmpty() ? "" : " ✉");
        int room = screen.outIsTerminal() ? Math.max(20, screen.columns() - id.length() - said.length() - 2) : Integer.MAX_VALUE;
        screen.out().println(screen.bold(Characters.harmless(id)) + said + "  " + Characters.oneLine(words.of(value), room));
    }

    /** A record with its fields as they can be set, its citations by number, and what is said of it. */
    void show(Record value) {
        RecordKind kind = RecordKind.of(value);
        screen.line("%s %s".formatted(kind.code(), RecordKind.id(value)));
        RecordForm.toMap(value).forEach((field, content) -> {
            boolean empty = content == null || content instanceof List<?> list && list.isEmpty();
            boolean settable = Fields.of(kind).containsKey(field);
            if (!NOT_A_FIELD.contains(field) && (settable || !empty)) {
                String mark = picture.marks().of(RecordKind.id(value)).corrected().contains(field) ? " ✎" : "";
                screen.line("  %s %s%s".formatted(field + (settable ? "=" : ":"), empty ? "" : plain(content), mark));
            }
        });
        int number = 0;
        for (Citation citation : RecordKind.citations(value)) {
            number++;
            screen.line("  [%d] %s, characters %d–%d: “%s”".formatted(
                    number,
                    citation.report(),
                    citation.span().start(),
                    citation.span().end(),
                    Characters.oneLine(citation.exact(), Integer.MAX_VALUE)));
        }
        Mark mark = picture.marks().of(RecordKind.id(value));
        screen.line(mark.confirmed() ? "  confirmed" : "  not confirmed");
        mark.notes().forEach(note -> screen.line("  %s, %s: %s".formatted(note.by(), note.at(), note.text())));
    }

    private static String plain(Object content) {
        if (content instanceof List<?> list) {
            return list.stream().map(CorrectionLines::plain).collect(Collectors.joining(", "));
        } else if (content instanceof Map<?, ?> map) {
            if (map.containsKey("actor") && map.containsKey("role")) {
                return map.get("actor") + "/" + map.get("role");
            } else if (map.get("name") != null) {
                return map.get("name").toString();
            }
            return map.entrySet().stream()
                    .filter(part -> part.getValue() != null && !(part.getValue() instanceof List<?>) && !(part.getValue() instanceof Map<?, ?>))
                    .map(part -> part.getKey() + " " + part.getValue())
                    .collect(Collectors.joining(" ", "(", ")"));
        }
        return Characters.oneLine(String.valueOf(content), Integer.MAX_VALUE);
    }

    /** How many corrections wait. */
    long waiting() {
        return picture.waiting().stream().map(Waiting::correction).distinct().count();
    }
}
