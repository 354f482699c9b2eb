package org.rapporteur.analysis.commitments;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.analysis.telling.NumberWords;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;

/** Which words tell that something agreed was done or not, read from {@code fulfilment.yaml}. Immutable, safe between threads. */
final class Fulfilment {

    /** Between "will" and its verb stands an adverb or two, not more. */
    private static final int WORDS_BETWEEN = 2;

    private static final Set<String> AUXILIARY = Set.of("be", "have", "get");
    private static final Set<String> HAVING = Set.of("have", "has", "had");
    private static final Set<String> LEADING = Set.of("that", "be", "and", "also");
    /** "To divers": no verb, whatever stands before it. */
    private static final Pattern PLURAL = Pattern.compile(".*[^su]s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-]\\p{L}+)*");

    private final List<Lexicon.Rule> broken;
    private final List<Lexicon.Rule> undone;
    private final List<Lexicon.Rule> leftUndone;
    private final List<Lexicon.Rule> lapsed;
    private final List<Lexicon.Rule> part;
    private final List<Lexicon.Rule> whole;
    private final List<Lexicon.Rule> left;
    private final Map<String, String> alike = new HashMap<>();
    private final Map<String, String> breaking = new HashMap<>();
    private final Map<String, String> past = new HashMap<>();
    private final Map<String, Set<String>> fulfilling = new HashMap<>();
    private final Set<String> lasting;
    private final Set<String> ahead;
    private final Set<String> wished;
    private final Set<String> dates;
    private final Counting counting;
    private final List<Lexicon.Rule> refraining;
    private final List<Lexicon.Rule> passed;
    private final List<Lexicon.Rule> putOff;
    private final List<Lexicon.Rule> onTime;
    private final Set<String> bareParticiples;
    private final Map<String, Set<String>> telling = new HashMap<>();

    private Fulfilment(Lexicon lexicon) {
        broken = lexicon.rules("broken");
        undone = lexicon.rules("undone");
        leftUndone = lexicon.rules("left-undone");
        lapsed = lexicon.rules("lapsed");
        part = lexicon.rules("part");
        whole = lexicon.rules("whole");
        left = lexicon.rules("left");
        lexicon.entries("breaking").forEach(entry -> breaking.put(entry.get("commitment"), entry.get("event")));
        lexicon.entries("fulfilling").forEach(entry -> fulfilling.put(entry.get("commitment"), Set.of(entry.get("counts").split(" "))));
        lexicon.entries("past").forEach(entry -> past.put(entry.get("past"), entry.get("plain")));
        lasting = lexicon.words("lasting");
        ahead = lexicon.words("ahead");
        wished = lexicon.words("wished");
        dates = stems(String.join(" ", lexicon.words("date")));
        refraining = lexicon.rules("refraining");
        passed = lexicon.rules("passed");
        putOff = lexicon.rules("put-off");
        onTime = lexicon.rules("on-time");
        bareParticiples = lexicon.words("bare-participles");
        lexicon.entries("alike").forEach(entry -> {
            String first = entry.get("words").split(" ")[0];
            stems(entry.get("words")).forEach(stem -> alike.put(stem, String.join(" ", Wording.of(first).stems())));
        });
        lexicon.entries("telling").forEach(entry -> stems(entry.get("deeds"))
                .forEach(deed -> telling.computeIfAbsent(deed, key -> new HashSet<>()).addAll(stems(entry.get("told")))));
        counting = new Counting(this::stems, stem -> alike.getOrDefault(stem, stem), stems(String.join(" ", lexicon.words("persons"))));
    }

    /** How its words count what is done. */
    Counting counting() {
        return counting;
    }

    static Fulfilment standard() {
        return new Fulfilment(Lexicon.load(Fulfilment.class, "fulfilment.yaml"));
    }

    boolean isBroken(String words) {
        return any(broken, words);
    }

    boolean isUndone(String words) {
        return any(undone, words) || any(leftUndone, words);
    }

    /** Whether words say that something is still not done, as of something late: "remains under lock", "has yet to pay". */
    boolean isLeftUndone(String words) {
        return any(leftUndone, words);
    }

    boolean isLapsed(String words) {
        return any(lapsed, words);
    }

    boolean isPart(String words) {
        return any(part, words);
    }

    boolean isWhole(String words) {
        return any(whole, words);
    }

    /** Whether what is agreed is that something will not be done: "will not raise the duty", "refrain from any attack". */
    boolean isRefraining(String terms) {
        return any(refraining, terms);
    }

    /** Whether words say that something is put off: "moved to 9 October". */
    boolean isPutOff(String words) {
        return any(putOff, words);
    }

    /** Whether words say that it was done when it was to be done: "on time", "as agreed". */
    boolean isOnTime(String words) {
        return any(onTime, words);
    }

    /** Whether words say that the time for something went by: "June passed without a single sheet". */
    boolean isPassed(String words) {
        return any(passed, words);
    }

    /** The stems of verbs that tell from the other end that one of these deeds is done: "received" of what was to be paid. */
    Set<String> toldBy(Set<String> deeds) {
        Set<String> told = new HashSet<>();
        deeds.forEach(deed -> told.addAll(telling.getOrDefault(deed, Set.of())));
        return told;
    }

    /** Whether words say that some of it is still to be done: "the remaining 25 are still in jail". */
    boolean isLeft(String words) {
        return any(left, words);
    }

    /** Whether words deny anything. */
    boolean isDenied(String words) {
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (word.group().matches("not|never|no|none|neither|nor|.*n['’]t")) {
                return true;
            }
        }
        return false;
    }

    /** The first of these stems in words; {@code ""} if there is none. */
    String first(String words, Set<String> among) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            for (String stem : stems(word.group())) {
                if (among.contains(stem)) {
                    return stem;
                }
            }
        }
        return "";
    }

    /** Whether an event of this kind breaks a commitment of that one. */
    boolean breaks(EventKind event, String commitment) {
        return event.code().equals(breaking.get(commitment));
    }

    /** Whether an event carries out a commitment of that kind: it is one of it, or no event of a kind, whose figures count the same. */
    boolean fulfils(Event event, String commitment) {
        boolean counts = event.kind() == EventKind.OTHER
                && event.figures().stream().anyMatch(figure -> fulfilling.getOrDefault(commitment, Set.of()).contains(figure.what()));
        // That somebody agrees again carries nothing out.
        // That an event is of no kind tells nothing of what it carries out.
        boolean kind = event.kind() != EventKind.AGREEMENT && event.kind() != EventKind.OTHER && event.kind().code().equals(commitment);
        return kind || counts;
    }

    /** Whether events of no kind may carry out a commitment of that one. */
    boolean isCounted(String commitment) {
        return fulfilling.containsKey(commitment);
    }

    /** Whether what is agreed is to last, so that its beginning is not its end. */
    boolean lasts(String commitment) {
        return lasting.contains(commitment);
    }

    /** The stems of what words are about, without numbers and dates. */
    Set<String> matter(String words) {
        Set<String> stems = stems(words);
        stems.removeAll(dates);
        stems.removeIf(stem -> Character.isDigit(stem.charAt(0)) || NumberWords.isNumber(stem));
        return stems;
    }

    /** Of {@link #matter}, the stems that can tell a deed: those that do not stand in a form of the past already. */
    Set<String> deeds(String words) {
        Set<String> stems = matter(words);
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (isPast(word.group())) {
                stems.removeAll(stems(plain(word.group())));
            }
        }
        return stems;
    }

    /** Stems of the verbs in terms: of the word that opens them, or that follows "to", "will" or "be". */
    Set<String> verbs(String terms) {
        Set<String> verbs = new HashSet<>();
        Matcher word = WORD.matcher(terms.toLowerCase(Locale.ROOT));
        boolean next = true;
        while (word.find()) {
            boolean leads = ahead.contains(word.group()) || LEADING.contains(word.group());
            if (next && !leads && !PLURAL.matcher(word.group()).matches()) {
                verbs.addAll(stems(plain(word.group())));
            }
            next = leads;
        }
        return verbs;
    }

    /** Whether words tell in the past that one of these deeds is done. */
    boolean tellsDone(String words, Set<String> deeds) {
        return done(words).stream().anyMatch(deeds::contains);
    }

    /** The stems of the verbs by which words tell in the past what is done: none behind a wish, none just behind what lies ahead. */
    Set<String> done(String words) {
        Set<String> done = new HashSet<>();
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        int sinceAhead = WORDS_BETWEEN + 1;
        String before = "";
        boolean infinitive = false;
        while (word.find() && !wished.contains(word.group())) {
            String form = word.group();
            if (ahead.contains(form) || form.endsWith("n't") || form.endsWith("n’t")) {
                sinceAhead = 0;
                infinitive = !form.equals("to");
            } else {
                // Behind "to" and another word a form of the past is none of its verb: "the keys to houses built by the firm".
                infinitive |= AUXILIARY.contains(form) || sinceAhead == 0 && isPast(form);
                boolean open = sinceAhead <= WORDS_BETWEEN && infinitive;
                if (!open && (isPast(form) || HAVING.contains(before) && bareParticiples.contains(form))) {
                    done.addAll(stems(plain(form)));
                }
                sinceAhead++;
            }
            before = form;
        }
        return done;
    }

    private boolean isPast(String form) {
        return form.endsWith("ed") && !form.equals("need") || past.containsKey(form);
    }

    private String plain(String form) {
        return past.getOrDefault(form, form);
    }

    private Set<String> stems(String words) {
        StringBuilder plain = new StringBuilder();
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        int from = 0;
        while (word.find()) {
            plain.append(words, from, word.start()).append(plain(word.group()));
            from = word.end();
        }
        plain.append(words.substring(from));
        Set<String> stems = new HashSet<>();
        Wording.of(plain.toString()).stems().forEach(stem -> stems.add(alike.getOrDefault(stem, stem)));
        return stems;
    }

    private static boolean any(List<Lexicon.Rule> rules, String words) {
        return rules.stream().anyMatch(rule -> rule.in(words));
    }
}
