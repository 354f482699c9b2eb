package org.rapporteur.analysis.positions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.TextSentences;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Change;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * What reports themselves say of how somebody has moved: "90, up from the 65 of last week", "who last month ruled out a cap, now
 * says that one is thinkable", "in March it had refused. On Monday it accepted". Remembers sentences; safe between threads.
 */
final class ToldMoves {

    /** How much of a sentence before words that tell a move says who has moved, in UTF-16 units. */
    private static final int FAR = 160;
    /** Between what is said and the words that it is a move stands a comma, not more; in UTF-16 units. */
    private static final int CLOSE = 4;
    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(s?he|it|they|we|you|I|its|his|her|their)\\b");
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)*");
    private static final Pattern DASH = Pattern.compile("\\s(—|–|--|-)\\s*");
    private static final Pattern PLACED = Pattern.compile("(?i)\\b(in|at|from|to|of|on|near|with|against|by|since|until|than|for)( the| early| late)?\\s*$");

    private final Chronology chronology;
    private final Names names;
    private final MoveWords words;
    private final Map<String, List<TextSentences.Told>> sentences = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> called = new ConcurrentHashMap<>();
    /** By report: where the earlier stances stand from which somebody has moved. */
    private final Map<String, Set<Span>> overtaken = new ConcurrentHashMap<>();
    private final Map<TextSentences.Told, List<MoveWords.Earlier>> earlier = new ConcurrentHashMap<>();
    private final Map<TextSentences.Told, List<MoveWords.Moved>> moved = new ConcurrentHashMap<>();

    ToldMoves(Chronology chronology, Names names, MoveWords words) {
        this.chronology = chronology;
        this.names = names;
        this.words = words;
    }

    /**
     * A move that a report tells.
     *
     * @param change {@code NEW} if it tells none
     * @param citations the words that tell it, where they stand outside of the statement's own sentence
     */
    record Told(Change change, List<Citation> citations) {

        static final Told NOTHING = new Told(Change.NEW, List.of());
    }

    /** How the report says that {@code holder} has moved to a stand of this side with this statement. */
    Told told(Statement statement, String holder, Side side) {
        Optional<Report> report = chronology.report(statement.citations().get(0).report());
        if (report.isEmpty() || statement.spans().content().isEmpty()) {
            return Told.NOTHING;
        }
        List<TextSentences.Told> all = sentences.computeIfAbsent(report.get().id(), id -> TextSentences.of(report.get().text()));
        Place place = new Place(report.get(), all, statement, own(statement, holder));
        int last = place.index(statement.spans().content().get(statement.spans().content().size() - 1).start());
        int first = place.index(statement.spans().content().get(0).start());
        if (first < 0 || last < 0) {
            return Told.NOTHING;
        }
        return Stream.of(
                        IntStream.rangeClosed(first, last).mapToObj(at -> inside(place, at, side)),
                        Stream.of(around(place, first - 1, side, true), around(place, last + 1, side, false), after(place, last + 1, side)))
                .flatMap(found -> found)
                .filter(found -> found.change() != Change.NEW)
                .findFirst()
                .orElse(Told.NOTHING);
    }

    /** Whether the stance of a statement is one that its report tells as the earlier one, so that it holds no longer. Asked when all have been told. */
    boolean isOvertaken(Statement statement) {
        Set<Span> spans = overtaken.getOrDefault(statement.citations().get(0).report(), Set.of());
        return statement.spans().cue().stream().anyMatch(cue -> spans.stream().anyMatch(cue::overlaps));
    }

    /** Whether the words of a statement before {@code end} speak of nobody but whoever makes it. */
    boolean isOfItself(Statement statement, String holder, int end) {
        Set<String> own = own(statement, holder);
        return nearest(statement.content(), end).map(name -> isOf(own, name)).orElse(true);
    }

    /** A statement in its report. */
    private record Place(Report report, List<TextSentences.Told> sentences, Statement statement, Set<String> own) {

        int index(int offset) {
            int low = 0;
            int high = sentences.size() - 1;
            while (low <= high) {
                int middle = (low + high) / 2;
                Span span = sentences.get(middle).span();
                if (span.contains(offset)) {
                    return middle;
                }
                if (span.end() <= offset) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }

        boolean isIn(int sentence) {
            return sentence >= 0
                    && sentence < sentences.size()
                    && sentences.get(sentence).paragraph() == sentences.get(index(statement.spans().content().get(0).start())).paragraph();
        }

        /** Where words of a sentence stand in the report. */
        Span span(TextSentences.Told sentence, int start, int end) {
            String told = sentence.words();
            int from = sentence.span().start() + told.codePointCount(0, start);
            return new Span(from, from + told.codePointCount(start, end));
        }

        /** The sentence, where the words that tell a move stand outside of what the statement cites. */
        List<Citation> beside(TextSentences.Told sentence, Span words) {
            return statement.citations().get(0).span().contains(words) ? List.of() : List.of(cite(sentence));
        }

        Citation cite(TextSentences.Told sentence) {
            return report.cite(sentence.span());
        }
    }

    /** In the sentence of what is said itself. */
    private Told inside(Place place, int at, Side side) {
        TextSentences.Told sentence = place.sentences().get(at);
        List<Span> content = place.statement().spans().content();
        for (MoveWords.Moved move : moved(sentence)) {
            Span span = place.span(sentence, move.start(), move.end());
            boolean near = content.stream().anyMatch(said -> span.start() >= said.start() && span.start() <= said.end() + CLOSE)
                    || place.statement().spans().cue().stream().anyMatch(cue -> span.end() >= cue.start() - CLOSE && span.start() < content.get(0).start());
            boolean before = span.start() < content.get(0).start() && isNarrated(place, sentence, move.start());
            // "…, something it had ruled out": of whom what is said is told.
            boolean beside = span.start() >= content.get(content.size() - 1).end();
            if (fits(move, side) && (near || before) && (beside || isOwn(place, sentence.words(), move.start())) && !isSupposed(sentence.words(), move.start())) {
                return new Told(move.change(side), place.beside(sentence, span));
            }
        }
        for (MoveWords.Earlier stance : earlier(sentence)) {
            Span span = place.span(sentence, stance.start(), stance.end());
            boolean cue = place.statement().spans().cue().stream().anyMatch(span::overlaps);
            boolean apart = !cue && (span.end() <= content.get(0).start() || content.stream().anyMatch(span::overlaps) && isNarrated(place, sentence, stance.start()));
            if (apart && opposes(stance, side) && isOwn(place, sentence.words(), stance.start())
                    && !isSupposed(sentence.words(), stance.start())) {
                overtaken.computeIfAbsent(place.report().id(), id -> ConcurrentHashMap.newKeySet()).add(span);
                return new Told(side == Side.GIVES ? Change.SOFTENED : Change.HARDENED, place.beside(sentence, span));
            }
        }
        return Told.NOTHING;
    }

    /** "The union, long opposed to a cap, is open to one, its leader said": told of the speaker's own, by name. */
    private boolean isNarrated(Place place, TextSentences.Told sentence, int start) {
        return CAPITAL.matcher(sentence.words().substring(0, start)).results().anyMatch(name -> isOf(place.own(), name.group()));
    }

    /** In the sentence before it, or the one after. */
    private Told around(Place place, int at, Side side, boolean isBefore) {
        if (!place.isIn(at)) {
            return Told.NOTHING;
        }
        TextSentences.Told sentence = place.sentences().get(at);
        if (isBefore) {
            for (MoveWords.Moved move : moved(sentence)) {
                boolean whole = move.how().equals("hardened") || move.how().equals("softened") && side == Side.GIVES;
                if (whole && fits(move, side) && isSubject(place, sentence.words(), move.start()) && !isSupposed(sentence.words(), move.start())) {
                    return new Told(move.change(side), List.of(place.cite(sentence)));
                }
            }
        }
        if (isTold(place)) {
            return Told.NOTHING;
        }
        for (MoveWords.Earlier stance : earlier(sentence)) {
            boolean ofIt = stance.dated() && (isBefore || stance.before()) || sharesMatter(place, sentence.words().substring(stance.end()));
            if (ofIt && opposes(stance, side) && isSubject(place, sentence.words(), stance.start())
                    && !isSupposed(sentence.words(), stance.start())) {
                overtaken.computeIfAbsent(place.report().id(), id -> ConcurrentHashMap.newKeySet()).add(place.span(sentence, stance.start(), stance.end()));
                return new Told(side == Side.GIVES ? Change.SOFTENED : Change.HARDENED, List.of(place.cite(sentence)));
            }
        }
        return Told.NOTHING;
    }

    /** Whether what is said is itself told as what was before: "she had sworn that …". */
    private boolean isTold(Place place) {
        return place.statement().spans().cue().stream().anyMatch(cue -> {
            int at = place.index(cue.start());
            return at >= 0
                    && earlier(place.sentences().get(at)).stream()
                            .anyMatch(stance -> stance.before() && place.span(place.sentences().get(at), stance.start(), stance.end()).overlaps(cue));
        });
    }

    private Told after(Place place, int at, Side side) {
        return !place.isIn(at)
                ? Told.NOTHING
                : words.movedAfter(place.sentences().get(at).words())
                        .filter(move -> fits(move, side))
                        .map(move -> new Told(move.change(side), List.of(place.cite(place.sentences().get(at)))))
                        .orElse(Told.NOTHING);
    }

    private List<MoveWords.Moved> moved(TextSentences.Told sentence) {
        return moved.computeIfAbsent(sentence, it -> words.moved(it.words()));
    }

    private List<MoveWords.Earlier> earlier(TextSentences.Told sentence) {
        return earlier.computeIfAbsent(sentence, it -> words.earlier(it.words()));
    }

    /** Who gives way does not refuse with the same words, and who hardens does not grant. */
    private static boolean fits(MoveWords.Moved move, Side side) {
        return switch (move.how()) {
            case "softened" -> side != Side.AGAINST;
            case "hardened" -> side != Side.GIVES;
            default -> true;
        };
    }

    private static boolean opposes(MoveWords.Earlier stance, Side side) {
        return stance.firm() == (side == Side.GIVES);
    }

    private boolean sharesMatter(Place place, String told) {
        Set<String> stems = new HashSet<>(Wording.of(told).stems());
        stems.removeAll(place.own());
        return Wording.of(place.statement().content()).stems().stream().anyMatch(stems::contains);
    }

    /** Whether the nearest name before these words is not somebody else's. */
    private boolean isOwn(Place place, String sentence, int end) {
        return nearest(sentence, end).map(name -> isOf(place.own(), name)).orElse(true);
    }

    /** Whether a sentence of its own speaks of whoever makes the statement: by name, by the same noun, by a pronoun either way. */
    private boolean isSubject(Place place, String sentence, int end) {
        Optional<String> name = nearest(sentence, end);
        if (name.isPresent()) {
            return isOf(place.own(), name.get());
        }
        String speaker = place.statement().speakerText();
        boolean pronoun = PRONOUN.matcher(speaker).matches() || PRONOUN.matcher(sentence.substring(0, end)).find();
        return pronoun || !speaker.isBlank() && sentence.toLowerCase(Locale.ROOT).contains(noun(speaker));
    }

    private static String noun(String words) {
        String[] all = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return all[all.length - 1];
    }

    /** The last name before these words that no preposition makes a place or somebody's object. */
    private Optional<String> nearest(String sentence, int end) {
        int from = Math.max(0, end - FAR);
        // What stands before a dash is a dateline or another's aside.
        Matcher dash = DASH.matcher(sentence.substring(0, end));
        while (dash.find()) {
            from = Math.max(from, dash.end());
        }
        String before = sentence.substring(from, end);
        Matcher name = CAPITAL.matcher(before);
        String last = null;
        while (name.find()) {
            boolean opening = before.substring(0, name.start()).isBlank() && words.isOrdinary(name.group());
            if (!opening && !PLACED.matcher(before.substring(0, name.start())).find() && !words.isDate(name.group())) {
                last = name.group();
            }
        }
        return Optional.ofNullable(last);
    }

    private boolean isSupposed(String sentence, int end) {
        int clause = Math.max(sentence.lastIndexOf(',', end - 1), sentence.lastIndexOf(';', end - 1)) + 1;
        return words.supposed(sentence.substring(clause, end));
    }

    /** The words with a capital by which the speaker, the holder, whoever is between them and who relays it are called; as stems. */
    private Set<String> own(Statement statement, String holder) {
        Set<String> own = new HashSet<>();
        for (String id : new HashSet<>(List.of(statement.speaker(), holder, names.principal(statement.speaker()), statement.relayedBy()))) {
            own.addAll(called.computeIfAbsent(id, this::calledBy));
        }
        CAPITAL.matcher(statement.speakerText()).results().forEach(name -> own.addAll(Wording.of(name.group()).stems()));
        return own;
    }

    private Set<String> calledBy(String id) {
        Set<String> words = new HashSet<>();
        Optional<Actor> actor = names.actor(id);
        Stream.concat(Stream.of(names.of(id)), actor.map(Actor::aliases).orElse(List.of()).stream())
                .forEach(name -> CAPITAL.matcher(name).results().forEach(word -> words.addAll(Wording.of(word.group()).stems())));
        return words;
    }

    private static boolean isOf(Set<String> own, String name) {
        return Wording.of(name).stems().stream().anyMatch(own::contains);
    }
}
