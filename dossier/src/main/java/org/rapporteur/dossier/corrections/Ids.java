package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;

/**
 * The ids of all lines of a record as people type them: any beginning that fits one alone, and of an actor any name of
 * its own. Immutable.
 */
public final class Ids {

    /** The kind's letter, a dash and six digits: short to type, and long enough to stay one of a kind for long. */
    private static final int SHORT = 8;
    private static final int SHOWN = 5;
    /** Words shorter than this are in too many names to suggest one. */
    private static final int TELLING = 3;
    /** What a split writes between the id of the whole and its own number. */
    private static final char PART = '+';

    private final Map<String, Record> byId = new LinkedHashMap<>();
    private final TreeMap<String, String> sorted = new TreeMap<>();
    private final Map<String, List<Actor>> byName = new LinkedHashMap<>();

    /** The ids of {@code record} and of what is worked out from it. */
    public Ids(KeptRecord record, List<Position> positions, List<Deadlock> deadlocks) {
        Stream.of(record.actors(), record.statements(), positions, record.events(), record.commitments(), deadlocks)
                .flatMap(Collection::stream)
                .map(Record.class::cast)
                .forEach(value -> byId.put(RecordKind.id(value), value));
        byId.keySet().forEach(id -> sorted.put(key(id), id));
        for (Actor actor : record.actors()) {
            Anchors.namesOf(actor).stream().map(Word::fold).distinct().forEach(name -> byName
                    .computeIfAbsent(name, none -> new ArrayList<>())
                    .add(actor));
        }
    }

    /** Parts of one whole begin alike: the part's number is put first. */
    private static String key(String id) {
        int part = id.lastIndexOf(PART);
        return part < 0 ? id : id.substring(part) + id.substring(0, part);
    }

    /** All lines, in the order of the export. */
    public Collection<Record> all() {
        return byId.values();
    }

    /** The shortest form of an id that people are shown: of an actor all of it, of others its beginning. */
    public String brief(String id) {
        if (byId.get(id) instanceof Actor || id.length() <= SHORT) {
            return id;
        }
        int part = id.lastIndexOf(PART);
        String tail = part < 0 ? "" : id.substring(part);
        String whole = part < 0 ? id : id.substring(0, part);
        int length = Math.min(whole.length(), SHORT);
        while (length < whole.length() && beginning(whole.substring(0, length) + tail).size() > 1) {
            length++;
        }
        return whole.substring(0, length) + tail;
    }

    private Collection<String> beginning(String typed) {
        String start = key(typed);
        return sorted.subMap(start, start + Character.MAX_VALUE).values();
    }

    /**
     * The line that {@code typed} means.
     *
     * @throws CorrectionException if it means none or could mean several; the message says which there are
     */
    public Record find(String typed) {
        String word = typed.strip();
        Record exact = byId.get(word);
        if (exact != null) {
            return exact;
        }
        List<Actor> named = byName.getOrDefault(Word.fold(word), List.of());
        if (!word.isEmpty() && named.size() == 1) {
            return named.get(0);
        }
        List<String> fitting = named.size() > 1
                ? named.stream().map(Actor::id).toList()
                : word.isEmpty() ? List.of() : List.copyOf(beginning(word));
        if (fitting.size() == 1) {
            return byId.get(fitting.get(0));
        } else if (!fitting.isEmpty()) {
            throw new CorrectionException("'%s' could be %s".formatted(word, listed(fitting)));
        }
        throw new CorrectionException("there is no record '%s'%s".formatted(word, suggestion(word)));
    }

    /** As {@link #find}, for an actor. */
    public Actor actor(String typed) {
        Record value = find(typed);
        if (value instanceof Actor actor) {
            return actor;
        }
        throw new CorrectionException("%s is not an actor but %s"
                .formatted(brief(RecordKind.id(value)), withArticle(RecordKind.of(value))));
    }

    static String withArticle(RecordKind kind) {
        return (kind == RecordKind.ACTOR || kind == RecordKind.EVENT ? "an " : "a ") + kind.code();
    }

    private String suggestion(String typed) {
        Set<String> words = new HashSet<>(List.of(Word.fold(typed).split(" ")));
        words.removeIf(word -> word.length() < TELLING);
        List<String> alike = byName.entrySet().stream()
                .filter(entry -> List.of(entry.getKey().split(" ")).stream().anyMatch(words::contains))
                .flatMap(entry -> entry.getValue().stream())
                .map(Actor::id)
                .distinct()
                .toList();
        if (!alike.isEmpty()) {
            return "; there is " + listed(alike);
        }
        Optional<Record> some = byId.values().stream().filter(value -> !(value instanceof Actor)).findFirst();
        return some.map(value -> "; ids look like %s and are shown by 'find'".formatted(brief(RecordKind.id(value))))
                .orElse("");
    }

    private String listed(List<String> ids) {
        List<String> some = ids.stream().limit(SHOWN).map(this::brief).toList();
        int more = ids.size() - some.size();
        return String.join(", ", some) + (more > 0 ? " or one of %d more".formatted(more) : "");
    }
}
