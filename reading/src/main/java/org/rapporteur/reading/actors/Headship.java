package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.ActorKind;

/**
 * Who is at the head of which body by the grammar of a sentence: "who leads the guild", "who speaks for the guild", "the team
 * is led by Ana Reyes", "Ana Reyes is the guild's president", "took over as the guild's president", "Ana Reyes, chairwoman of the board", "police
 * spokeswoman Ana Reyes". Used by one thread, while a passage is read.
 */
final class Headship {

    /** In words, from "of" on: "of outgoing Prime Minister Ana Reyes". */
    private static final int LONGEST_TITLE = 5;

    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;
    private final Possessors possessors;
    private final Antecedents antecedents;

    Headship(Background background, CastBuilder cast, Possessors possessors) {
        this.possessors = possessors;
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
        this.antecedents = new Antecedents(background, cast);
    }

    /** Tells the cast what the sentence says of the persons in it. */
    void read(Sentence sentence, List<Mention> mentions) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && token.lemma().equals("speak")) {
                // "who speaks for the guild"
                Optional<Integer> body = sentence.children(token.index(), "obl").stream().filter(o -> isFor(sentence, o)).findFirst();
                body.ifPresent(b -> describe(sentence, subject(sentence, token.index(), "nsubj"), "", body, mentions));
            }
            if (token.isVerb() && reference.has("mediates", token.lemma())) {
                goesBetween(sentence, token.index(), mentions);
            }
            if (token.isVerb() && reference.has("heads", token.lemma()) && !isOver(sentence, token.index())) {
                byVerb(sentence, token.index(), mentions);
            } else if (token.isNoun() && isOffice(token)) {
                byOffice(sentence, token.index(), mentions);
            }
        }
        mentions.stream().filter(mention -> mention.kind() == Mention.Kind.NAME).forEach(name -> {
            byHome(sentence, name, mentions);
            byWhose(sentence, name, mentions);
            byFollowing(sentence, name, mentions);
        });
    }

    /** "Ana Reyes, whose Orchard Party won": the body named behind "whose" is the one that she leads or speaks for. */
    private void byWhose(Sentence sentence, Mention name, List<Mention> mentions) {
        int whose = name.last() + 2;
        boolean opens = whose + 1 < sentence.size() && sentence.token(whose - 1).text().equals(",") && sentence.token(whose).lemma().equals("whose");
        Optional<Mention> body = !opens
                ? Optional.empty()
                : mentions.stream().filter(mention -> mention.first() == whose + 1 && mention.kind() == Mention.Kind.NAME && isOrganised(mention)).findFirst();
        body.ifPresent(mention -> describe(sentence, Optional.of(name.head()), "", Optional.of(mention.head()), mentions));
    }

    /** "the Orchard Party of former minister Ana Reyes", "Ana Reyes's Orchard Party". */
    private void byFollowing(Sentence sentence, Mention body, List<Mention> mentions) {
        if (!isOrganised(body)) {
            return;
        }
        int of = body.last() + 1;
        Optional<Mention> person = of >= sentence.size() || !sentence.token(of).text().equals("of")
                ? mentions.stream().filter(mention -> mention.last() == body.first() - 2 && sentence.token(body.first() - 1).tag().equals("POS")).findFirst()
                : mentions.stream()
                        .filter(mention -> mention.first() > of && mention.first() - of <= LONGEST_TITLE)
                        .filter(mention -> isTitle(sentence, of + 1, mention.first()))
                        .findFirst();
        person.filter(mention -> mention.kind() == Mention.Kind.NAME)
                .ifPresent(mention -> describe(sentence, Optional.of(mention.head()), "", Optional.of(body.head()), mentions));
    }

    /** Whether nothing but a title stands there: "outgoing Prime Minister". */
    private boolean isTitle(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).isNoun() && !sentence.token(i).tag().startsWith("JJ") && !sentence.token(i).tag().equals("VBG")) {
                return false;
            }
        }
        return from == to || isOffice(sentence.token(to - 1));
    }

    /** Whether it is a party, union, movement, company or the like: what somebody can lead. */
    private boolean isOrganised(Mention mention) {
        return cast.draft(mention.actor()).filter(draft -> draft.kind() == ActorKind.ORGANISATION || draft.kind() == ActorKind.ARMED_GROUP).isPresent();
    }

    /** "Inspector Ana Reyes of the harbour police": the body right behind the name. */
    private void byHome(Sentence sentence, Mention name, List<Mention> mentions) {
        Optional<Integer> body = sentence.children(name.head(), "nmod").stream()
                .filter(n -> n > name.last() && sentence.child(n, "case").filter(c -> c == name.last() + 1 && sentence.token(c).lemma().equals("of")).isPresent())
                .findFirst();
        body.filter(b -> at(b, mentions).filter(mention -> mention.kind() == Mention.Kind.NOMINAL).isPresent())
                .ifPresent(b -> describe(sentence, Optional.of(name.head()), "", body, mentions));
    }

    private void byVerb(Sentence sentence, int verb, List<Mention> mentions) {
        Optional<Integer> agent = sentence.children(verb, "obl").stream()
                .filter(o -> sentence.child(o, "case").filter(c -> sentence.token(c).lemma().equals("by")).isPresent())
                .findFirst();
        boolean participle = sentence.is(verb, "acl") && sentence.token(verb).tag().equals("VBN");
        Optional<Integer> leader = agent.isPresent() ? agent : subject(sentence, verb, "nsubj");
        Optional<Integer> led = agent.isEmpty()
                ? sentence.child(verb, "obj")
                : participle ? Optional.of(sentence.head(verb)) : subject(sentence, verb, "nsubj:pass");
        describe(sentence, leader, "", led, mentions);
    }

    private static boolean isFor(Sentence sentence, int noun) {
        return sentence.child(noun, "case").filter(c -> sentence.token(c).lemma().equals("for")).isPresent();
    }

    /** "Oman is hosting", "who is mediating", "chaired by Oman's envoy". */
    private void goesBetween(Sentence sentence, int verb, List<Mention> mentions) {
        Optional<Integer> agent = sentence.children(verb, "obl").stream()
                .filter(o -> sentence.child(o, "case").filter(c -> sentence.token(c).lemma().equals("by")).isPresent())
                .findFirst();
        agent.or(() -> subject(sentence, verb, "nsubj"))
                .flatMap(doer -> at(doer, mentions).or(() -> mentions.stream().filter(m -> m.first() <= doer && doer <= m.last()).findFirst()))
                .map(Mention::actor)
                .ifPresent(cast.sides()::goesBetween);
    }

    /** The subject; for "who", whom it stands for. */
    private static Optional<Integer> subject(Sentence sentence, int verb, String relation) {
        Optional<Integer> subject = sentence.children(verb).stream().filter(c -> sentence.relation(c).equals(relation)).findFirst();
        boolean relative = subject.isPresent() && sentence.token(subject.get()).tag().startsWith("W") && sentence.is(verb, "acl");
        if (!relative) {
            return subject;
        }
        // "Ana Reyes, a former teacher who leads the guild": whom the noun stands beside.
        int whom = sentence.head(verb);
        return Optional.of(sentence.is(whom, "appos") ? sentence.head(whom) : whom);
    }

    private void byOffice(Sentence sentence, int office, List<Mention> mentions) {
        Optional<Integer> bearer = bearer(sentence, office);
        if (bearer.isEmpty()) {
            return;
        }
        Optional<Integer> owner = sentence.children(office, "nmod").stream()
                .filter(n -> n < office || reference.governs("of-office", sentence, n))
                .filter(n -> isBodyAt(n, mentions) && !isTown(sentence, office, n, mentions))
                .findFirst();
        boolean former = isFormer(sentence, office);
        String words = former ? "former " + sentence.token(office).lemma() : sentence.token(office).lemma();
        if (owner.isPresent() || former) {
            describe(sentence, bearer, words, owner, mentions);
            return;
        }
        // "its president Ana Reyes": the pronoun hangs on the name.
        if (sentence.is(office, "compound") && Possessors.hasPronoun(sentence, bearer.get())) {
            person(sentence, bearer.get(), mentions).ifPresent(person -> possessors.bodyOf(sentence, bearer.get(), mentions)
                    .ifPresent(body -> cast.offices().describe(person, words, body)));
            return;
        }
        Optional<Integer> body = sentence.children(office, "compound").stream().filter(c -> c == office - 1).findFirst();
        boolean compound = sentence.is(office, "compound") && office > 0;
        int noun = body.orElse(compound ? office - 1 : -1);
        // "The defence secretary" holds one office, and is nobody's secretary.
        boolean one = noun >= 0 && nouns.isTwoWordOffice(lemma(sentence, noun), lemma(sentence, office));
        if (noun >= 0 && !one && sentence.token(noun).isNoun() && nouns.isBody(lemma(sentence, noun))) {
            String whose = mentions.stream().filter(m -> m.last() == noun - 1).map(Mention::actor).findFirst().orElse("");
            person(sentence, bearer.get(), mentions).ifPresent(person -> bodyCalled(lemma(sentence, noun), sentence.token(noun).text(), whose)
                    .ifPresent(called -> cast.offices().describe(person, lemma(sentence, noun) + " " + lemma(sentence, office), called)));
        }
    }

    /** The body that is called so, of this owner if there is one, or, if a place has but one of its kind, a body of this report. */
    private Optional<String> bodyCalled(String noun, String words, String owner) {
        Optional<String> earlier = antecedents.of(new Antecedents.Sought(noun, List.of(), List.of(), owner, false, false, false));
        if (earlier.isPresent()) {
            return earlier;
        }
        if (!owner.isEmpty()) {
            return Optional.of(cast.drafts().body(ActorIds.body(owner, noun), words, owner, "", ActorKind.ORGANISATION));
        }
        return reference.has("standing", noun) ? Optional.of(cast.drafts().bodyOfReport(noun, words, ActorKind.ORGANISATION)) : Optional.empty();
    }

    /** Whose office it is said to be: beside a name, behind "is", behind "took over as". */
    private Optional<Integer> bearer(Sentence sentence, int office) {
        int head = sentence.head(office);
        if (head < 0) {
            return isNow(sentence, office) ? sentence.child(office, "nsubj") : Optional.empty();
        }
        boolean beside = sentence.is(office, "appos") || sentence.is(office, "compound") && head > office;
        if (beside) {
            return Optional.of(head);
        }
        if (isNow(sentence, office)) {
            return subject(sentence, office, "nsubj");
        }
        boolean as = sentence.child(office, "case", "mark").filter(c -> sentence.token(c).lemma().equals("as")).isPresent();
        if (!as || !sentence.token(head).isVerb() || isOver(sentence, head)) {
            return Optional.empty();
        }
        boolean past = sentence.token(head).tag().equals("VBD");
        boolean holds = reference.has("takes", sentence.token(head).lemma()) || !past && reference.has("holds", sentence.token(head).lemma());
        return holds ? subject(sentence, head, "nsubj").or(() -> subject(sentence, head, "nsubj:pass")) : Optional.empty();
    }

    private static boolean isNow(Sentence sentence, int office) {
        return sentence.child(office, "cop").filter(c -> sentence.token(c).tag().matches("VB[PZ]")).isPresent();
    }

    private boolean isFormer(Sentence sentence, int office) {
        return reference.isFormer(sentence.token(office).lemma())
                || sentence.children(office).stream().anyMatch(c -> c < office && reference.isFormer(sentence.token(c).lemma()));
    }

    /** "had led", "once led", "led until May". */
    private boolean isOver(Sentence sentence, int verb) {
        return sentence.subtree(verb).stream()
                .anyMatch(i -> reference.has("over", sentence.token(i).lemma())
                        || sentence.head(i) == verb && sentence.is(i, "aux") && sentence.token(i).text().equals("had"));
    }

    private void describe(
            Sentence sentence, Optional<Integer> bearer, String office, Optional<Integer> owner, List<Mention> mentions) {
        Optional<String> person = bearer.flatMap(b -> person(sentence, b, mentions));
        if (person.isPresent() && (owner.isEmpty() || isBodyAt(owner.get(), mentions))) {
            String body = owner.flatMap(o -> at(o, mentions)).map(Mention::actor).orElse("");
            cast.offices().describe(person.get(), office, body);
        }
    }

    /** A mayor of a capital does not speak for the state. */
    private boolean isTown(Sentence sentence, int office, int owner, List<Mention> mentions) {
        boolean state = at(owner, mentions).flatMap(mention -> cast.draft(mention.actor())).filter(d -> d.kind() == ActorKind.STATE).isPresent();
        return state && reference.has("local", sentence.token(office).lemma());
    }

    private Optional<String> person(Sentence sentence, int token, List<Mention> mentions) {
        // "his sister Ana Reyes": the name may hang on the noun.
        return at(token, mentions)
                .or(() -> mentions.stream().filter(m -> m.kind() == Mention.Kind.NAME && m.first() <= token && token <= m.last()).findFirst())
                .map(Mention::actor)
                .filter(id -> cast.draft(id).filter(draft -> draft.kind() == ActorKind.PERSON).isPresent());
    }

    private boolean isBodyAt(int token, List<Mention> mentions) {
        return at(token, mentions).flatMap(mention -> cast.draft(mention.actor())).filter(Draft::isBody).isPresent();
    }

    private static Optional<Mention> at(int token, List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.head() == token).findFirst();
    }

    private boolean isOffice(Token token) {
        String lemma = reference.withoutFormer(token.lemma().toLowerCase(Locale.ROOT));
        return nouns.isOffice(lemma);
    }

    private static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
