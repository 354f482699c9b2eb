package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Plover;

/**
 * Deeds for which no word of the lexicon stands, found by how news tells them: a verb of doing in a tense that tells for itself, with
 * its own day ("customs turned back sixty lorries at the bridge on Wednesday", "the court is to look at the appeal on Friday").
 * What somebody says, thinks or feels, what merely is so, and what prices and weather do is none; which verbs and nouns
 * these are is data ({@code plain-deeds.yaml}). Pure functions.
 */
final class PlainDeeds {

    private static final Set<String> TELLING_CLAUSES = Set.of("conj", "parataxis", "acl:relcl", "advcl", "dep");
    /** Conjunctions of a clause that tells what was done, and not what would be. */
    private static final Set<String> WHEN = Set.of("when", "after", "as", "while", "where", "before", "since", "because", "that", "which", "who");
    private static final Set<String> AHEAD = Set.of("will", "shall", "'ll", "’ll");
    private static final Set<String> OPENING = Set.of("since", "from");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "«", "»");

    /** How long a month of a year is in writing: what has no more than a year is no news. */
    static final int MONTH = 7;

    private final EventLexicon.Plain words;
    private final EventLexicon.Frames frames;
    private final Setting setting;
    private final Cast cast;
    private final Set<String> doers;
    private final List<DateMention> dates;

    PlainDeeds(EventLexicon lexicon, Setting setting, Cast cast, List<DateMention> dates) {
        this.cast = cast;
        this.doers = lexicon.plain().doers().stream().flatMap(list -> lexicon.list(list).stream()).collect(Collectors.toUnmodifiableSet());
        this.words = lexicon.plain();
        this.frames = lexicon.frames();
        this.setting = setting;
        this.dates = List.copyOf(dates);
    }

    /** These, and the plain deeds of clauses in which none of them stands, in text order. */
    List<Hit> add(List<Hit> hits, Passage passage) {
        List<Hit> all = new ArrayList<>(hits);
        for (Sentence sentence : passage.sentences()) {
            List<Hit> here = hits.stream().filter(hit -> hit.sentence() == sentence).toList();
            for (Token token : sentence.tokens()) {
                if (isDeed(sentence, token.index()) && here.stream().noneMatch(hit -> isOneWith(hit, token.index()))) {
                    all.add(hit(sentence, token.index()));
                }
            }
        }
        all.sort((one, other) -> one.sentence() == other.sentence() ? Integer.compare(one.token(), other.token()) : Integer.compare(one.sentence().index(), other.sentence().index()));
        return all;
    }

    /** Whether a hit is a plain deed: it counts only with its day. */
    static boolean isPlain(Hit hit) {
        return hit.trigger().words().isEmpty();
    }

    private static Hit hit(Sentence sentence, int verb) {
        String named = Tree.verb(sentence, verb);
        Trigger deed = new Trigger(EventKind.OTHER.code(), Plover.NONE.code(), List.of(), List.of(), List.of());
        return new Hit(deed, Trigger.Word.ofVerb(Tree.lemma(sentence, verb), named), sentence, verb);
    }

    /** Whether the verb is another event's own, says that it takes place, or has it beside itself. */
    private boolean isOneWith(Hit hit, int verb) {
        Sentence sentence = hit.sentence();
        // "descended on the village and burned nine huts": the first is how the second was done
        boolean joined = hit.isVerb() && frames.carried().contains(hit.trigger().kind().code()) && sentence.is(hit.token(), "conj") && sentence.head(hit.token()) == verb;
        return hit.token() == verb || joined || Breath.areInOneClause(sentence, hit.token(), verb);
    }

    private boolean isDeed(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!token.isVerb() || Tree.isAttribute(sentence, verb) || isIdle(sentence, verb) || !isTold(sentence, verb) || isQuoted(sentence, verb)) {
            return false;
        }
        return hasDoer(sentence, verb) && saysMore(sentence, verb) && dates.stream().anyMatch(date -> isDayOf(sentence, verb, date));
    }

    private boolean isIdle(Sentence sentence, int verb) {
        String lemma = Tree.lemma(sentence, verb);
        boolean alone = words.bare().contains(lemma) && Tree.particle(sentence, verb).isEmpty() && Tree.objects(sentence, verb).isEmpty();
        boolean said = Tree.objects(sentence, verb).stream().anyMatch(object -> words.sayings().contains(Tree.lemma(sentence, object)));
        return alone || said || words.idle().contains(Tree.verb(sentence, verb)) || words.idle().contains(lemma) && Tree.particle(sentence, verb).isEmpty()
                || isPlanning(Tree.verb(sentence, verb))
                || sentence.child(verb, "ccomp").isPresent() || sentence.child(verb, "cop").isPresent();
    }

    /** "Had been foreseen for Monday": says nothing of what was done. */
    private boolean isPlanning(String verb) {
        return frames.status().stream().filter(status -> status.status() == EventStatus.PLANNED).anyMatch(status -> status.verbs().contains(verb));
    }

    /** In a clause and a tense that tell for themselves: no wish, no condition, no negation. */
    private boolean isTold(Sentence sentence, int verb) {
        boolean clause = sentence.head(verb) < 0 || TELLING_CLAUSES.contains(sentence.relation(verb));
        boolean open = sentence.children(verb, "mark", "advmod").stream()
                .filter(mark -> sentence.is(mark, "mark"))
                .anyMatch(mark -> !WHEN.contains(Tree.lemma(sentence, mark)) && !Tree.lemma(sentence, mark).equals("to"));
        boolean negated = Tree.isNegated(sentence, verb, frames.negative());
        boolean asked = sentence.token(sentence.size() - 1).text().equals("?");
        return clause && !open && !negated && !asked && isFinite(sentence, verb);
    }

    /** A past, a perfect, a passive or a future without doubt; a present only with "is to", or where it tells of what goes on. */
    private static boolean isFinite(Sentence sentence, int verb) {
        boolean to = sentence.children(verb, "mark", "aux").stream().anyMatch(mark -> Tree.lemma(sentence, mark).equals("to"));
        if (to) {
            return Tree.isArranged(sentence, verb);
        }
        List<Integer> helps = sentence.children(verb, "aux");
        boolean modal = helps.stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        boolean will = helps.stream().anyMatch(aux -> AHEAD.contains(Tree.lemma(sentence, aux)));
        return switch (sentence.token(verb).tag()) {
            case "VBD" -> !modal;
            case "VBN", "VBG" -> !helps.isEmpty() && (!modal || will);
            case "VB" -> will;
            default -> false;
        };
    }

    /** Somebody who does it, or to whom or what it is done: no "it", no price. */
    private boolean hasDoer(Sentence sentence, int verb) {
        Optional<Integer> own = sentence.child(verb, "nsubj");
        int joined = sentence.is(verb, "conj") && own.isEmpty() ? sentence.head(verb) : verb;
        Optional<Integer> subject = own.or(() -> joined < 0 ? Optional.empty() : sentence.child(joined, "nsubj"));
        boolean done = Tree.isPassive(sentence, verb);
        return subject.filter(who -> !words.subjects().contains(Tree.lemma(sentence, who)))
                .filter(who -> done && sentence.token(who).isNoun() || Tree.joined(sentence, relative(sentence, verb, who)).stream().anyMatch(one -> isPublic(sentence, one)))
                .isPresent();
    }

    /** What "who", "which" or "that" stands for. */
    private static int relative(Sentence sentence, int verb, int who) {
        boolean stands = sentence.token(who).tag().matches("WP|WDT") && sentence.relation(verb).equals("acl:relcl");
        return stands ? sentence.head(verb) : who;
    }

    /** Whose deeds are news: somebody whom the report knows by name, bodies, groups, forces, vehicles. What a cook or a cat does is none. */
    private boolean isPublic(Sentence sentence, int who) {
        Token token = sentence.token(who);
        boolean known = cast.mentionAt(sentence.index(), who).map(Mention::actor).flatMap(cast::actor)
                .filter(actor -> actor.kind() != ActorKind.UNNAMED || doers.contains(Tree.lemma(sentence, who))).isPresent();
        boolean counted = token.tag().equals("CD") && sentence.children(who, "nmod").stream().anyMatch(of -> doers.contains(Tree.lemma(sentence, of)));
        return known || counted || !token.entity().equals("O") || doers.contains(Tree.lemma(sentence, who))
                || sentence.children(who, "nmod").stream().anyMatch(of -> Tree.isMarked(sentence, of, Set.of("of", "with")) && doers.contains(Tree.lemma(sentence, of)));
    }

    /** More than that it was done: to what, where, by whom, in a noun. "Which they refused on Monday" leaves all of it open. */
    private boolean saysMore(Sentence sentence, int verb) {
        boolean with = sentence.children(verb, "obj", "obl", "xcomp").stream().anyMatch(child -> !isTime(sentence, child) && !isPronoun(sentence, child));
        boolean by = sentence.child(verb, "nsubj").or(() -> sentence.is(verb, "conj") ? sentence.child(sentence.head(verb), "nsubj") : Optional.empty())
                .filter(who -> !isPronoun(sentence, who)).isPresent();
        boolean whole = with || Tree.isPassive(sentence, verb) || !Tree.particle(sentence, verb).isEmpty();
        return whole && (by || with && !sentence.relation(verb).equals("acl:relcl"));
    }

    private static boolean isPronoun(Sentence sentence, int token) {
        return sentence.token(token).tag().matches("PRP\\$?|WP|WDT|DT");
    }

    private boolean isTime(Sentence sentence, int token) {
        return dates.stream().anyMatch(date -> date.sentence() == sentence.index() && date.first() <= token && token <= date.last());
    }

    /** A day, told with this verb alone, not after it or before it. */
    private boolean isDayOf(Sentence sentence, int verb, DateMention date) {
        if (date.sentence() != sentence.index() || date.kind() != DateMention.Kind.DATE && date.kind() != DateMention.Kind.TIME) {
            return false;
        }
        int at = Setting.head(sentence, date.first(), date.last());
        EdtfDate day = EdtfDate.of(date.value().text().replaceAll("/\\.\\.$", ""));
        boolean apart = Tree.isMarked(sentence, at, Set.of("of", "until", "till", "before", "after", "to", "by", "than", "between"));
        boolean opens = Tree.isMarked(sentence, at, OPENING) || !day.equals(date.value());
        boolean runs = sentence.token(verb).tag().equals("VBG") || sentence.children(verb, "aux").stream().anyMatch(aux -> Tree.lemma(sentence, aux).equals("have") || AHEAD.contains(Tree.lemma(sentence, aux)));
        boolean hangs = sentence.head(at) == verb || sentence.head(at) >= 0 && sentence.head(sentence.head(at)) == verb && sentence.is(sentence.head(at), "obl");
        return hangs && !apart && (!opens || runs) && (day.day().isPresent() || setting.isNear(day));
    }

    /** Whether the verb stands in somebody's own words. */
    private static boolean isQuoted(Sentence sentence, int verb) {
        long before = sentence.tokens().stream().filter(token -> token.index() < verb && QUOTES.contains(token.text())).count();
        return before % 2 == 1;
    }
}
