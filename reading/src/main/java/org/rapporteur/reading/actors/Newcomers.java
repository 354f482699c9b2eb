package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * Who comes in with a noun that means nobody spoken of before: "both sides", a body known by whose it is ("the Danish defence ministry"),
 * a body that the report may name later ("the union"), somebody without a name ("a senior official"). Used by one thread, while a passage
 * is read.
 */
final class Newcomers {

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;
    private final PhraseWords words;
    private final Possessors possessors;

    Newcomers(Background background, CastBuilder cast, PhraseWords words, Possessors possessors) {
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
        this.words = words;
        this.possessors = possessors;
    }

    /** "The two sides", "both governments": whoever they turn out to be. */
    Optional<String> sides(Nominal noun) {
        boolean two = noun.lemmas().stream().anyMatch(word -> reference.has("two", word));
        boolean sides = lexicon.isSource("sides", noun.lemma()) || two && reference.has("pairs", noun.lemma());
        if (!sides || !noun.isPlural() || !noun.isDefinite() || noun.isOwned()) {
            return Optional.empty();
        }
        String id = cast.drafts().bodyOfReport(noun.lemma(), written(noun), ActorKind.UNNAMED);
        if (two || noun.lemma().equals("side")) {
            cast.sides().areMeantBy(id);
        }
        return Optional.of(id);
    }

    /**
     * Whoever comes in with the noun.
     *
     * @param oneOfMany it is but one of its owner's: "a union official"
     */
    String of(Nominal noun, boolean oneOfMany) {
        boolean body = (noun.spokenFor() || nouns.isBody(noun.lemma())) && !noun.isPlural();
        if (body && noun.isOwned() && !oneOfMany) {
            return bodyOf(noun);
        }
        Optional<String> person = body ? possessors.person(noun.sentence(), noun.head(), noun.before()) : Optional.empty();
        if (person.isPresent()) {
            // "his government" of a minister of whom the report tells later, or never, whose he is.
            String id = cast.drafts().body(ActorIds.body(person.get(), noun.lemma()), written(noun), "", "", ActorKind.ORGANISATION);
            cast.leaveOpen(new OpenNoun.OfPerson(id, noun.lemma(), person.get()));
            return id;
        }
        if (body && noun.isDefinite()) {
            String id = cast.drafts().bodyOfReport(words.withoutOwner(noun.sentence(), noun.phrase()), written(noun), ActorKind.ORGANISATION);
            cast.leaveOpen(new OpenNoun.OfBody(id, noun.lemma(), words.telling(noun.sentence(), noun.phrase())));
            return id;
        }
        return unnamed(noun);
    }

    /** "its defence ministry" is known by whose it is. */
    private String bodyOf(Nominal noun) {
        Draft owner = cast.draft(noun.owner()).orElseThrow();
        String own = words.withoutOwner(noun.sentence(), noun.phrase());
        String name = noun.phrase().pronoun() ? owner.name() + "’s " + own : written(noun);
        boolean free = isFree(noun.lemma(), owner);
        String country = country(owner);
        ActorKind kind = country.isEmpty() || free ? ActorKind.ORGANISATION : ActorKind.GOVERNMENT_BODY;
        String id = cast.drafts().body(ActorIds.body(owner.id(), own), name, free ? "" : owner.id(), free ? "" : country, kind);
        if (owner.kind() == ActorKind.UNNAMED) {
            // "the dockers' union" is one that the report may name.
            cast.leaveOpen(new OpenNoun.OfBody(id, noun.lemma(), words.telling(noun.sentence(), noun.phrase())));
        }
        return id;
    }

    /** "Denmark's farmers' party" is in that state, and not its voice; "the nurses' union" is no voice of nurses nobody has named. */
    private boolean isFree(String noun, Draft owner) {
        boolean organised = reference.isLabel(noun) || reference.isMovement(noun) || reference.isFirm(noun) || reference.suits(noun, "lobby") == 2 || reference.suits(noun, "union") == 2;
        return organised && owner.kind() == ActorKind.STATE || owner.kind() == ActorKind.UNNAMED && owner.isPlural();
    }

    /** "A senior official", "Danish negotiators". */
    private String unnamed(Nominal noun) {
        String lemma = noun.lemma();
        if (noun.isOwned() && reference.has("go-betweens", lemma)) {
            cast.sides().goesBetween(noun.owner());
        }
        List<String> owners = noun.owners();
        boolean voices = (lexicon.isSource("persons", lemma) || nouns.isOffice(lemma)) && !lexicon.isSource("bystanders", lemma);
        String country = owners.isEmpty() ? cast.draft(noun.owner()).map(Newcomers::country).orElse("") : "";
        String introduced = Stream.concat(Stream.of(written(noun)), words.portfolio(noun.sentence(), noun.head()).stream()).collect(Collectors.joining(" "));
        String name = words.toldApart(noun.sentence(), noun.head(), noun.phrase());
        String speaksFor = voices && owners.isEmpty() ? noun.owner() : "";
        String id = cast.drafts().unnamed(name, introduced, speaksFor, country, lemma, noun.isPlural(), nouns.isHuman(lemma));
        if (voices && !owners.isEmpty()) {
            cast.drafts().speaksForAll(id, owners);
        }
        if (mayBeNamedLater(noun)) {
            cast.leaveOpen(new OpenNoun.OfPeople(id, lemma, written(noun)));
        }
        return id;
    }

    /** "The terminal operators", "the rebels", whoever is organised. */
    private boolean mayBeNamedLater(Nominal noun) {
        // A heading has no articles: "Mountain rebels quit talks" are the rebels.
        boolean heading = cast.layout().isHeading(noun.sentence());
        boolean whole = noun.isDefinite() || heading && noun.phrase().first() == noun.phrase().last();
        boolean told = noun.sentence().child(noun.head(), "acl", "nummod", "nmod").isPresent();
        boolean fighters = reference.has("armed", noun.lemma()) && (noun.isDefinite() || heading);
        boolean national = cast.draft(noun.owner()).filter(draft -> draft.kind() == ActorKind.STATE).isPresent();
        return noun.isPlural() && (fighters && national || !noun.isOwned() && (fighters || whole && !told));
    }

    private static String country(Draft owner) {
        return owner.kind() == ActorKind.STATE ? owner.country() : "";
    }

    private String written(Nominal noun) {
        return words.written(noun.sentence(), noun.phrase());
    }
}
