package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * Pronouns of the third person: who they stand for is the nearest subject before them that fits in number and, where
 * the given name tells it, in gender; failing that the nearest mention that fits (after Hobbs 1978 and the salience of
 * subjects in centering theory). Somebody who is named only in what is said is the last choice for whoever says it. Used by
 * one thread, while a passage is read.
 */
final class PronounResolver {

    private enum Kind {
        HE,
        SHE,
        IT,
        THEY,
        /** No pronoun of the third person. */
        NONE;

        boolean isPerson() {
            return this == HE || this == SHE;
        }
    }

    private static final int WINDOW = 60;
    private static final int FARTHEST = 6;
    /** What a mention counts that stands in the words of another: in quotation marks or before "…, she said". */
    private static final double IN_WHAT_IS_SAID = 0.02;
    /** What somebody without a name counts who does nothing: "not a single hostage". */
    private static final double PASSIVE = 0.4;
    /** "he" is rather the one of whom it is known than the one whose name does not tell. */
    private static final double NAME_LEAVES_IT_OPEN = 0.7;

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final CastBuilder cast;
    private final Map<String, Kind> kinds = new HashMap<>();

    PronounResolver(Background background, CastBuilder cast) {
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.cast = cast;
        Stream.of(Kind.HE, Kind.SHE, Kind.IT, Kind.THEY)
                .forEach(kind -> reference.words(kind.name().toLowerCase(Locale.ROOT)).forEach(word -> kinds.put(word, kind)));
    }

    List<Mention> find(Sentence sentence, List<Mention> sofar) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Kind kind = kind(sentence.token(i));
            if (kind == Kind.NONE || !sentence.token(i).isPronoun()) {
                continue;
            }
            int at = i;
            together(sentence, i, kind, sofar).or(() -> resolve(sentence, at, kind, sofar, found)).ifPresent(actor -> {
                learn(sentence, kind, actor, sofar);
                found.add(new Mention(actor, sentence.index(), at, at, at, sentence.token(at).span(), Mention.Kind.PRONOUN));
            });
        }
        return found;
    }

    private Kind kind(Token token) {
        return kinds.getOrDefault(token.text().toLowerCase(Locale.ROOT), Kind.NONE);
    }

    /** "They" behind what two did together: both. */
    private Optional<String> together(Sentence sentence, int pronoun, Kind kind, List<Mention> sofar) {
        boolean subject = kind == Kind.THEY && sentence.token(pronoun).tag().equals("PRP") && sentence.is(pronoun, "nsubj");
        List<String> two = subject ? cast.sides().justTogether(sentence, sofar.stream().filter(mention -> mention.last() < pronoun).toList()) : List.of();
        if (two.isEmpty()) {
            return Optional.empty();
        }
        String id = cast.drafts().body(ActorIds.body(cast.passage().report().id(), "they-" + String.join("-", two)), sentence.token(pronoun).text(), "", "", ActorKind.UNNAMED);
        cast.drafts().speaksForAll(id, two);
        return Optional.of(id);
    }

    /** Whom a pronoun stands for, by what stands before it in its sentence and in earlier ones. */
    Optional<String> antecedent(Sentence sentence, int pronoun, List<Mention> sofar) {
        Kind kind = kind(sentence.token(pronoun));
        return kind == Kind.NONE ? Optional.empty() : resolve(sentence, pronoun, kind, sofar, List.of());
    }

    /** "We are tired," she said. Ana Reyes had come by bus: who was not named before may be the subject of what follows. */
    List<Mention> findNamedLater(Sentence sentence, Sentence next) {
        List<Mention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Kind kind = kind(token);
            int at = token.index();
            boolean subject = token.tag().equals("PRP") && sentence.is(at, "nsubj") && kind.isPerson();
            boolean open = cast.told().before().stream().noneMatch(seen -> isAt(seen, sentence, at));
            if (subject && open) {
                cast.told().before().stream()
                        .filter(seen -> seen.mention().sentence() == next.index() && seen.mention().kind() == Mention.Kind.NAME)
                        .filter(seen -> seen.subject() && fits(seen.draft(), kind))
                        .findFirst()
                        .ifPresent(seen -> found.add(new Mention(
                                seen.mention().actor(), sentence.index(), at, at, at, token.span(), Mention.Kind.PRONOUN)));
            }
        }
        return found;
    }

    private static boolean isAt(Seen seen, Sentence sentence, int token) {
        return seen.mention().sentence() == sentence.index() && seen.mention().head() == token;
    }

    private Optional<String> resolve(Sentence sentence, int i, Kind kind, List<Mention> sofar, List<Mention> pronouns) {
        List<Seen> candidates = new ArrayList<>(cast.told().before());
        for (Mention mention : sofar) {
            if (mention.last() < i) {
                candidates.add(cast.told().asSeen(sentence, mention));
            }
        }
        for (Mention mention : pronouns) {
            candidates.add(cast.told().asSeen(sentence, mention));
        }
        // Earlier pronouns stand among the names, in the order of the text.
        candidates.sort(Comparator.comparingInt((Seen c) -> c.mention().span().start()));
        String best = "";
        double bestScore = 0;
        int oldest = Math.max(0, candidates.size() - WINDOW);
        for (int c = candidates.size() - 1; c >= oldest; c--) {
            Seen seen = candidates.get(c);
            // "He tells me": another than whoever says so.
            if (cast.conversation().isWith(sentence, seen.mention().actor())) {
                continue;
            }
            boolean several = seen.draft().isPlural() || seen.plural();
            if (!(kind == Kind.THEY && several) && !fits(seen.draft(), kind)) {
                continue;
            }
            int distance = cast.layout().distance(seen.mention().sentence(), sentence.index());
            if (distance > FARTHEST) {
                break;
            }
            boolean person = kind.isPerson();
            // A paragraph goes on with the person it is about.
            distance += person && !cast.layout().isInParagraph(sentence, seen.mention().span()) ? 1 : 0;
            boolean loose = kind == Kind.THEY && !several;
            double score = (seen.subject() ? 2.0 : 1.0) / (1 + distance) * (loose ? 0.4 : 1.0) * weight(sentence, i, kind, seen) - 0.001 * (candidates.size() - c);
            // Within the sentence a possessive mostly belongs to the subject before it.
            if (score > bestScore) {
                best = seen.mention().actor();
                bestScore = score;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private double weight(Sentence sentence, int pronoun, Kind kind, Seen seen) {
        Mention mention = seen.mention();
        if (seen.nobody() || isOfAnother(sentence, pronoun, kind, mention) || isAskedAbout(sentence, pronoun, mention) || doesItTo(sentence, pronoun, kind, mention)) {
            return 0;
        }
        if (isQuotedApart(sentence, pronoun, mention) || isSpeaker(sentence, pronoun) && isTold(sentence, pronoun, mention)) {
            return IN_WHAT_IS_SAID;
        }
        boolean passive = !seen.subject() || seen.aside();
        boolean person = kind.isPerson();
        // "She said that a judge could order it. She …": who only does something in what is told is hardly the one meant.
        boolean side = person ? passive || !seen.main() : seen.aside();
        if (person && cast.persons().genderOf(seen.draft()) == Gender.UNKNOWN) {
            return NAME_LEAVES_IT_OPEN * (side && seen.draft().kind() != ActorKind.PERSON ? PASSIVE : 1);
        }
        return side && seen.draft().kind() != ActorKind.PERSON ? PASSIVE : 1;
    }

    /** "A person familiar with her thinking said that she would": the one who is thinking, not the one who tells of her. */
    private boolean isOfAnother(Sentence sentence, int pronoun, Kind kind, Mention mention) {
        boolean here = mention.sentence() == sentence.index() && mention.kind() == Mention.Kind.NOMINAL && kind != Kind.IT;
        return here && sentence.subtree(mention.head()).stream()
                .anyMatch(i -> i < pronoun && i != mention.head() && sentence.token(i).isPronoun() && kind(sentence.token(i)) == kind);
    }

    /** "The captain had told her that nobody was hurt, she said": neither "her" nor "she" is the captain. */
    private boolean doesItTo(Sentence sentence, int pronoun, Kind kind, Mention mention) {
        int verb = mention.sentence() == sentence.index() && sentence.is(mention.head(), "nsubj") ? sentence.head(mention.head()) : -1;
        return verb >= 0 && sentence.children(verb, "obj", "iobj", "obl").stream()
                .filter(object -> object <= pronoun && sentence.token(object).tag().equals("PRP"))
                .anyMatch(object -> kind(sentence.token(object)) == kind);
    }

    /** "Told that Ana Reyes had left, she said": another than the one she was told about. */
    private boolean isAskedAbout(Sentence sentence, int pronoun, Mention mention) {
        int verb = sentence.head(pronoun);
        boolean here = mention.sentence() == sentence.index() && mention.last() < pronoun && verb >= 0 && sentence.is(pronoun, "nsubj");
        return here && sentence.children(verb, "advcl").stream()
                .anyMatch(asked -> asked < pronoun && reference.has("asking", sentence.token(asked).lemma()) && sentence.subtree(asked).get(mention.head()));
    }

    /** Named inside a quotation, while the pronoun stands outside of any. */
    private boolean isQuotedApart(Sentence sentence, int pronoun, Mention mention) {
        return cast.layout().isQuoted(mention.span()) && !cast.layout().isQuoted(sentence.token(pronoun).span());
    }

    /** "…, she said", "…, he told a crowd": the subject of a verb of saying behind what is said. */
    private boolean isSpeaker(Sentence sentence, int pronoun) {
        boolean parted = pronoun > 0 && Set.of(",", "\"", "”", "'", "’", "''", "»", "—", "–").contains(sentence.token(pronoun - 1).text());
        int verb = sentence.head(pronoun);
        return parted && sentence.is(pronoun, "nsubj") && verb >= 0 && sentence.token(verb).isVerb() && lexicon.reports(sentence.token(verb).lemma());
    }

    /** In the pronoun's sentence, and not the subject of a verb of saying itself: part of what is said. */
    private boolean isTold(Sentence sentence, int pronoun, Mention mention) {
        boolean before = mention.sentence() == sentence.index() && mention.last() < pronoun && !isBehindColon(sentence, mention.last(), pronoun);
        int verb = before ? sentence.head(mention.head()) : -1;
        // "As to the captain, Roth, he said": the tree takes both for the subject.
        boolean speaks = verb >= 0 && verb != sentence.head(pronoun) && sentence.is(mention.head(), "nsubj") && lexicon.reports(sentence.token(verb).lemma());
        return before && !speaks;
    }

    /** "Mr Roth took another line: the crews, he said, must stay". */
    private static boolean isBehindColon(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().anyMatch(token -> token.text().equals(":"));
    }

    /** A name that does not tell it: where nobody else can be meant, the pronoun does. */
    private void learn(Sentence sentence, Kind kind, String actor, List<Mention> sofar) {
        Optional<Draft> draft = cast.draft(actor).filter(d -> d.kind() == ActorKind.PERSON && cast.persons().genderOf(d) == Gender.UNKNOWN);
        if (draft.isEmpty() || !kind.isPerson()) {
            return;
        }
        Stream<Draft> near = cast.told().before().stream()
                .filter(seen -> cast.layout().distance(seen.mention().sentence(), sentence.index()) <= 1)
                .map(Seen::draft);
        boolean alone = Stream.concat(near, sofar.stream().flatMap(mention -> cast.draft(mention.actor()).stream()))
                .filter(other -> fits(other, kind))
                .allMatch(other -> other.id().equals(actor));
        if (alone) {
            draft.get().gender = kind == Kind.HE ? Gender.MALE : Gender.FEMALE;
        }
    }

    private boolean fits(Draft draft, Kind kind) {
        boolean person = draft.isHuman() && !draft.isPlural();
        return switch (kind) {
            case HE -> person && cast.persons().genderOf(draft) != Gender.FEMALE;
            case SHE -> person && cast.persons().genderOf(draft) != Gender.MALE;
            // "The report found … It found …"
            case IT -> draft.isBody() || draft.kind() == ActorKind.UNNAMED && !draft.isPlural() && reference.has("findings", draft.office());
            case THEY -> draft.isPlural() || draft.kind() == ActorKind.POPULATION || draft.kind() == ActorKind.ORGANISATION || draft.isArmed();
            case NONE -> false;
        };
    }
}
