package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/** "The union said …": the subject of a verb of saying is the source. Pure; safe for use by several threads. */
final class ActiveAttributions {

    private static final Set<String> WITHIN = Set.of("in", "at", "under", "during");
    private static final Set<String> CLAUSE_MARKS = Set.of("that", "if", "whether");

    private final SourceFinder sources;
    private final SpeakerWords speakers;
    private final ContentFinder contents;
    private final CueWords cues;
    private final Terms terms;
    private final ToldActs acts;
    private final UnsaidContents unsaid;
    private final UnspokenVerbs unspoken;
    private final Turns turns;

    ActiveAttributions(CueLexicon lexicon, SourceFinder sources, UnspokenVerbs unspoken, Terms terms) {
        this.sources = sources;
        this.unspoken = unspoken;
        this.terms = terms;
        this.speakers = new SpeakerWords(sources);
        this.contents = new ContentFinder(lexicon);
        this.cues = new CueWords(lexicon);
        this.acts = new ToldActs(lexicon, sources);
        this.unsaid = new UnsaidContents(lexicon);
        this.turns = new Turns(lexicon);
    }

    Optional<Attribution> find(Sentence sentence, int verb, Cue cue, BitSet quoted) {
        return sources.ofVerb(sentence, verb, quoted)
                .filter(source -> source != verb && !quoted.get(source) && maySpeak(sentence, source))
                .flatMap(source -> saidBy(sentence, verb, cue, source, quoted));
    }

    private static boolean maySpeak(Sentence sentence, int source) {
        boolean day = sentence.token(source).isName() && Trees.isTime(sentence.token(source));
        return !day
                && !sentence.token(source).tag().startsWith("W")
                // "Neither would describe the mood as good": nobody says anything.
                && !Nobody.isUnnamed(sentence, source)
                && !isPlace(sentence, source);
    }

    /** "In a message conveyed through Oman, the guild said": a place for what is said, nobody who says it. */
    private static boolean isPlace(Sentence sentence, int source) {
        return !sentence.token(source).entity().equals("PERSON")
                && sentence.children(source, "case").stream()
                        .anyMatch(c -> c < source && WITHIN.contains(sentence.token(c).lemma().toLowerCase(Locale.ROOT)));
    }

    private Optional<Attribution> saidBy(Sentence sentence, int verb, Cue cue, int source, BitSet quoted) {
        boolean speaks = cue.act("clause").isPresent();
        BitSet speaker = speakers.of(sentence, verb, source, quoted);
        Optional<Content> found = contents.ofVerb(sentence, verb, cue, speaker, quoted);
        if (found.isEmpty() && !speaks) {
            return Optional.empty();
        }
        Content content = found.orElseGet(() -> Content.none(cue.mainAct()));
        boolean failed = unsaid.isFailed(sentence, verb, quoted);
        if (UnsaidContents.isFailedAgreement(sentence, verb, content, failed, quoted) || !canBeSaidBy(sentence, verb, source, content)) {
            return Optional.empty();
        }
        BitSet words = ContentWords.of(sentence, verb, source, content);
        if (isAside(sentence, verb, words) || words.isEmpty() && !speaks) {
            return Optional.empty();
        }
        words = content.isClause() ? words : terms.with(sentence, words);
        BitSet cueWords = Trees.minus(cues.of(sentence, verb, content), words);
        speaker = Trees.minus(Trees.minus(speaker, cueWords), words);
        boolean negated = Trees.isNegated(sentence, verb, quoted) ^ Nobody.isDenied(sentence, source) ^ failed;
        Act act = acts.of(sentence, verb, cue, found);
        if (speaker.isEmpty()
                || unsaid.isUnsaid(sentence, verb, source, words, content, act, negated)
                || unspoken.isStillToBeSaid(sentence, verb, act, negated)
                || unspoken.isPurpose(sentence, verb, act)) {
            return Optional.empty();
        }
        Optional<Integer> person = personBefore(sentence, source);
        if (person.isPresent()) {
            cueWords.or(speaker);
            speaker = Trees.minus(Trees.nounPhrase(sentence, person.get()), words);
        }
        return Optional.of(cue.whenNegated(new Attribution(
                sentence,
                verb,
                speaker,
                person.orElse(source),
                cueWords,
                words,
                content.addresseeHead(),
                ToldActs.withoutFuture(sentence, verb, act),
                negated,
                speaks,
                content.isClause())));
    }

    /** Whether this source can say such a thing: a speaker anything, who wants something a wish, any other what is told right behind. */
    private boolean canBeSaidBy(Sentence sentence, int verb, int source, Content content) {
        return sources.isLikelySource(sentence, source)
                || (content.isClause()
                        ? isToldBehind(sentence, verb, content)
                        : content.predicates() && sources.mayWant(sentence, source));
    }

    /** "The letter shows that …": somebody who cannot be told from a thing says what stands right behind, and as a clause. */
    private static boolean isToldBehind(Sentence sentence, int verb, Content content) {
        int first = content.tokens().nextSetBit(0);
        if (first <= verb) {
            return false;
        }
        String tag = sentence.token(first).tag();
        return !tag.equals("IN") && !tag.equals("TO") || CLAUSE_MARKS.contains(sentence.token(first).lemma());
    }

    /** "has shown them in a film, which proves it": the aside tells of the film. */
    private static boolean isAside(Sentence sentence, int verb, BitSet words) {
        int first = words.nextSetBit(0);
        return first > verb + 1 && sentence.token(first).tag().equals("WDT") && sentence.token(first - 1).text().equals(",");
    }

    /** "An official went further: the head of state, he said, was tired": he is the official. */
    private Optional<Integer> personBefore(Sentence sentence, int source) {
        String word = sentence.token(source).text();
        return word.equalsIgnoreCase("he") || word.equalsIgnoreCase("she") ? turns.toldOf(sentence, source) : Optional.empty();
    }
}
