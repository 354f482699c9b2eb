package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * A report that is an interview: who asks and who answers in which paragraph. Turns are told by labels before them ("REYES: …", "Q. …",
 * "A. …"), or by nothing but questions and answers that take turns. Of the other paragraphs it knows nothing. Pure.
 *
 * <p>What is asked is the reporter's, what is answered is the word of whoever is interviewed, whether quotation marks stand around it or
 * not. Where it is not told who that is, nobody's word it is.
 */
final class Interview {

    /** "REYES: ", "Ana Reyes: ", "Q. ", "A: ". */
    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2})(?::|(?<=^[QA])\\.)\\s");

    /** So many turns make an interview. */
    private static final int FEWEST_QUESTIONS = 3;
    /** So often a label stands that is no word of the text. */
    private static final int FEWEST_TURNS = 2;
    /** To be called by one's name outweighs being told of. */
    private static final int ADDRESSED = 5;

    private enum Turn { QUESTION, ANSWER, NEITHER }

    private final Passage passage;
    private final ReferenceWords words;
    /** By paragraph; the label of its speaker, empty where it has none. */
    private final Map<Integer, Turn> turns = new HashMap<>();
    private final Map<Integer, String> labels = new HashMap<>();

    private Interview(Passage passage, ReferenceWords words) {
        this.passage = passage;
        this.words = words;
    }

    /** The turns of the passage; none where it is no interview. */
    static Interview of(Passage passage, ReferenceWords words) {
        Interview interview = new Interview(passage, words);
        Map<Integer, List<Sentence>> paragraphs = new LinkedHashMap<>();
        for (Sentence sentence : passage.sentences()) {
            paragraphs.computeIfAbsent(passage.paragraphAt(sentence.span().start()), none -> new ArrayList<>()).add(sentence);
        }
        interview.label(paragraphs);
        if (interview.turns.isEmpty()) {
            interview.alternate(paragraphs);
        }
        return interview;
    }

    boolean isAnswer(Sentence sentence) {
        return turn(sentence) == Turn.ANSWER;
    }

    boolean isQuestion(Sentence sentence) {
        return turn(sentence) == Turn.QUESTION;
    }

    /** Whether somebody asks or answers in it. */
    boolean isTurn(Sentence sentence) {
        return turn(sentence) != Turn.NEITHER;
    }

    /** The names without a mere letter before the first ("Q. Ana Reyes says"), which the name model takes for a part of it. */
    List<Name> withoutLabel(Sentence sentence, List<Name> names, Text text) {
        int paragraph = passage.paragraphAt(sentence.span().start());
        if (!opensWithLabel(sentence) || labels.get(paragraph).length() > 1) {
            return names;
        }
        return names.stream()
                .filter(name -> name.last() > 0)
                .map(name -> name.first() > 0 ? name : new Name(name.kind(), 1, name.last(), text.slice(sentence.span(1, name.last()))))
                .toList();
    }

    /** Whether it has any turns. */
    boolean isOne() {
        return turns.containsValue(Turn.ANSWER);
    }

    private Turn turn(Sentence sentence) {
        return turns.getOrDefault(passage.paragraphAt(sentence.span().start()), Turn.NEITHER);
    }

    /** The name that labels the turn of this sentence as names are written; {@code ""} where nothing or a mere letter does. */
    String label(Sentence sentence) {
        String label = labels.getOrDefault(passage.paragraphAt(sentence.span().start()), "");
        boolean capitals = label.length() > 1 && label.equals(label.toUpperCase(Locale.ROOT));
        return label.length() <= 1 ? "" : capitals ? inLowerCase(label) : label;
    }

    /** "Reyes" of "REYES". */
    private static String inLowerCase(String capitals) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < capitals.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(capitals.charAt(i - 1));
            name.append(begins ? capitals.charAt(i) : Character.toLowerCase(capitals.charAt(i)));
        }
        return name.toString();
    }

    /** Whether the sentence opens with the label of its turn, which no speaker says. */
    boolean opensWithLabel(Sentence sentence) {
        int paragraph = passage.paragraphAt(sentence.span().start());
        return labels.containsKey(paragraph) && passage.paragraphs().get(paragraph).start() == sentence.span().start();
    }

    private void label(Map<Integer, List<Sentence>> paragraphs) {
        Map<Integer, String> found = new HashMap<>();
        for (int paragraph : paragraphs.keySet()) {
            if (paragraph >= 0) {
                Span span = passage.paragraphs().get(paragraph);
                Matcher label = LABEL.matcher(passage.report().text().slice(span));
                if (label.lookingAt()) {
                    found.put(paragraph, label.group(1));
                }
            }
        }
        Map<String, List<Integer>> byLabel = found.keySet().stream().collect(Collectors.groupingBy(found::get));
        byLabel.values().removeIf(turnsOf -> turnsOf.size() < FEWEST_TURNS);
        if (byLabel.size() < 2) {
            return;
        }
        Map<String, Long> asked = new HashMap<>();
        byLabel.forEach((label, turnsOf) -> asked.put(label, turnsOf.stream().filter(paragraph -> isAsked(paragraphs.get(paragraph))).count()));
        byLabel.forEach((label, turnsOf) -> {
            boolean asks = label.equals("Q") || !label.equals("A") && (2 * asked.get(label) > turnsOf.size() || isTheOneWhoAsks(label, asked));
            turnsOf.forEach(paragraph -> {
                turns.put(paragraph, asks ? Turn.QUESTION : Turn.ANSWER);
                labels.put(paragraph, label);
            });
        });
    }

    /** Of two the one who asks at least twice, and more than twice as often as the other: not all that is put to somebody is a question. */
    private static boolean isTheOneWhoAsks(String label, Map<String, Long> asked) {
        long own = asked.get(label);
        long all = asked.values().stream().mapToLong(Long::longValue).sum();
        return asked.size() == 2 && own >= FEWEST_TURNS && own > 2 * (all - own);
    }

    private void alternate(Map<Integer, List<Sentence>> paragraphs) {
        Map<Integer, Turn> found = new HashMap<>();
        Turn last = Turn.NEITHER;
        int answered = 0;
        for (Map.Entry<Integer, List<Sentence>> paragraph : paragraphs.entrySet()) {
            boolean asked = isAsked(paragraph.getValue());
            boolean first = isInFirstPerson(paragraph.getValue());
            Turn turn = Turn.NEITHER;
            if (last != Turn.QUESTION && asked && !first) {
                turn = Turn.QUESTION;
            } else if (last != Turn.NEITHER && first) {
                turn = Turn.ANSWER;
            } else if (last == Turn.QUESTION) {
                turn = asked ? Turn.QUESTION : Turn.ANSWER;
            } else if (last == Turn.ANSWER) {
                // A remark that is answered, or one more paragraph of the answer: nothing tells.
                turn = Turn.QUESTION;
            }
            answered += last == Turn.QUESTION && turn == Turn.ANSWER && first ? 1 : 0;
            last = turn;
            found.put(paragraph.getKey(), turn);
        }
        if (answered >= FEWEST_QUESTIONS) {
            turns.putAll(found);
        }
    }

    private static boolean isAsked(List<Sentence> paragraph) {
        Sentence last = paragraph.get(paragraph.size() - 1);
        return last.token(last.size() - 1).text().equals("?");
    }

    /** Whether the paragraph says "I" or the like outside of quotation marks. */
    private boolean isInFirstPerson(List<Sentence> paragraph) {
        boolean quoted = false;
        for (Sentence sentence : paragraph) {
            for (Token token : sentence.tokens()) {
                quoted = token.text().matches("[“\"]|``") ? !quoted || token.text().equals("“") : !token.text().matches("”|''") && quoted;
                // "Let us start with the ship": whoever asks may say so.
                boolean let = token.index() > 0 && sentence.token(token.index() - 1).lemma().equals("let");
                if (!quoted && !let && words.isPronoun("first-person", token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whom a report interviews without labels that name him: the person whom the questions address ("Mr Reyes, why?"), else the one of whom heading and
     * introduction tell most often; empty where two are told of alike.
     *
     * @param names the names of each sentence, by its index
     */
    Optional<Name> interviewed(Map<Integer, List<Name>> names) {
        // A column may ask and say "I" as well: without labels something has to say that it is an interview.
        boolean announced = !labels.isEmpty() || isAnnounced();
        Map<String, Integer> told = new LinkedHashMap<>();
        Map<String, Name> longest = new HashMap<>();
        boolean introduces = true;
        for (Sentence sentence : passage.sentences()) {
            introduces &= turn(sentence) == Turn.NEITHER;
            for (Name name : names.getOrDefault(sentence.index(), List.of())) {
                if (name.kind() != Name.Kind.PERSON) {
                    continue;
                }
                String surname = name.text().substring(name.text().lastIndexOf(' ') + 1);
                boolean addressed = isQuestion(sentence) && isAddressed(sentence, name);
                if (introduces && !isInterviewer(sentence, name) || addressed) {
                    told.merge(surname, addressed ? ADDRESSED : 1, Integer::sum);
                    longest.merge(surname, name, (one, other) -> other.text().length() > one.text().length() ? other : one);
                }
            }
        }
        int most = told.values().stream().mapToInt(count -> count).max().orElse(0);
        List<String> best = told.keySet().stream().filter(surname -> told.get(surname) == most).limit(2).toList();
        return best.size() == 1 && (announced || most >= ADDRESSED) ? Optional.of(longest.get(best.get(0))) : Optional.empty();
    }

    /** Whether what stands before the first turn calls it an interview. */
    private boolean isAnnounced() {
        int first = turns.entrySet().stream()
                .filter(turn -> turn.getValue() != Turn.NEITHER)
                .mapToInt(turn -> passage.paragraphs().get(turn.getKey()).start())
                .min()
                .orElse(0);
        String before = passage.report().text().slice(new Span(0, first)).toLowerCase(Locale.ROOT);
        return words.words("interviews").stream().anyMatch(before::contains);
    }

    /** "Mr Reyes, two men came ashore." */
    private static boolean isAddressed(Sentence sentence, Name name) {
        int behind = name.last() + 1;
        return name.first() <= 2 && behind < sentence.size() && sentence.token(behind).text().matches("[,?]");
    }

    /** "Interview by Ana Reyes", "spoke with host Ana Reyes", "Questions: Ana Reyes"; not "Interview: Ana Reyes". */
    private boolean isInterviewer(Sentence sentence, Name name) {
        String before = name.first() == 0 ? "" : sentence.token(name.first() - 1).text();
        boolean subject = before.equals(":") && name.first() > 1 && words.has("interviews", sentence.token(name.first() - 2).text());
        return words.has("interviewers", before) && !subject;
    }

    /**
     * Whom initials that label the turn of this sentence stand for ("AR: Because we had to."): the one person of that many names whose
     * names begin so.
     *
     * @param names the names of each sentence, by its index
     */
    Optional<String> byInitials(Sentence sentence, Map<Integer, List<Name>> names) {
        String label = labels.getOrDefault(passage.paragraphAt(sentence.span().start()), "");
        List<String> bearers = names.values().stream()
                .flatMap(List::stream)
                .filter(name -> name.kind() == Name.Kind.PERSON && label.equals(initials(name.text())))
                .map(Name::text)
                .distinct()
                .limit(2)
                .toList();
        return label.length() > 1 && bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.split("[\\s-]+")) {
            initials.appendCodePoint(part.isEmpty() ? ' ' : part.codePointAt(0));
        }
        return initials.toString();
    }
}
