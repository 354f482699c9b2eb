package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * Whom the names in a sentence stand for: "Ana Reyes" for a person, "Oslo" for a state, "the Swiss Foreign Ministry" for a body of one,
 * "the Front" for the body whose name it shortens. Used by one thread, while a passage is read.
 */
final class NameMentions {

    private final Countries countries;
    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final CastBuilder cast;
    private final Descriptions descriptions;
    private final Owners owners;

    NameMentions(Background background, CastBuilder cast, Owners owners) {
        this.countries = background.countries();
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.cast = cast;
        this.descriptions = new Descriptions(background);
        this.owners = owners;
    }

    /** A mention for each of the names that stand for somebody, in their order. */
    List<Mention> of(Sentence sentence, List<Name> names) {
        List<Mention> mentions = new ArrayList<>();
        names.forEach(name -> mentions.addAll(mention(sentence, name, names)));
        return mentions;
    }

    private List<Mention> mention(Sentence sentence, Name name, List<Name> all) {
        int head = name.head(sentence);
        return switch (name.kind()) {
            case PERSON -> List.of(person(sentence, name, head, all));
            case COUNTRY -> isAttribute(sentence, name)
                    ? List.of()
                    : List.of(mention(sentence, state(sentence, name), name.first(), name.last(), head));
            case PEOPLE -> List.of(mention(sentence, isSide(sentence, name, head) ? cast.states().named(name.text()) : cast.states().people(name.text()), name.first(), name.last(), head));
            case ORGANISATION -> cast.persons().bearer(name.text())
                    .or(() -> isKindAlone(name) ? cast.bodies().shortened(name.text()) : Optional.empty())
                    .map(person -> List.of(mention(sentence, person, name.first(), name.last(), head)))
                    .orElseGet(() -> {
                        String body = body(sentence, name);
                        callArmed(sentence, name, body);
                        return List.of(mention(sentence, body, name.first(), name.last(), head));
                    });
            case SHORT -> cast.bodies().shortened(name.text())
                    .or(() -> isSpokenOf(sentence, name) ? Optional.of(cast.bodies().named(name.text())) : Optional.empty())
                    .map(body -> List.of(mention(sentence, body, name.first(), name.last(), head)))
                    .orElse(List.of());
            case PLACE -> cast.persons().bearer(name.text())
                    .map(person -> List.of(mention(sentence, person, name.first(), name.last(), head)))
                    .orElse(List.of());
        };
    }

    /** "Its commander, General Ana Reyes": with the office before the name, and whose it is. */
    private Mention person(Sentence sentence, Name name, int head, List<Name> all) {
        Description description = descriptions.of(sentence, name, all);
        String id = cast.offices().person(name, description);
        int first = Math.min(description.first(), name.first());
        for (int title = first; title < name.first(); title++) {
            String word = Nouns.lemma(sentence.token(title));
            if (sentence.token(title).isName() && lexicon.isSource("persons", word)) {
                // She is "the general", too.
                cast.drafts().call(id, word, List.of());
            }
        }
        owners.before(sentence, first, name.first(), description).ifPresent(owner -> cast.offices().describe(id, description.office(), owner));
        return mention(sentence, id, first, name.last(), head);
    }

    /** "The Danes want a new line": with an article, and saying or wanting something, a people stands for those who negotiate for it. */
    private boolean isSide(Sentence sentence, Name name, int head) {
        boolean article = Stream.of(name.first() - 1, name.first()).anyMatch(i -> i >= 0 && sentence.token(i).text().equalsIgnoreCase("the"));
        boolean all = article && sentence.children(head, "amod", "nummod", "acl").isEmpty();
        return all && sentence.relation(head).equals("nsubj") && lexicon.isCueVerb(sentence.token(sentence.head(head)).lemma());
    }

    /** "the MRR agreed": letters that the report takes for known are a body's once it says or does something with words. */
    private boolean isSpokenOf(Sentence sentence, Name name) {
        boolean speaks = sentence.is(name.last(), "nsubj") && lexicon.isCueVerb(sentence.token(sentence.head(name.last())).lemma());
        return (ShortNames.isLetters(name.text()) || isOfMany(sentence, name)) && (speaks || cast.bodies().has(name.text()));
    }

    /** "the Greens", "the Teamsters": a party or union that goes by what its people are. */
    private static boolean isOfMany(Sentence sentence, Name name) {
        String tag = sentence.token(name.last()).tag();
        return name.first() == name.last() && (tag.equals("NNPS") || tag.equals("NNP")) && name.text().matches("\\p{Lu}\\p{Ll}{3,}s") && sentence.child(name.last(), "det").isPresent();
    }

    /** "the Movement": the word for what somebody is stands for the name that it is part of. */
    private boolean isKindAlone(Name name) {
        return name.first() == name.last() && reference.endsName(name.text());
    }

    /** "the rebel Northern Column": the word before the name says what its bearer is. */
    private void callArmed(Sentence sentence, Name name, String body) {
        String before = name.first() > 0 ? Nouns.lemma(sentence.token(name.first() - 1)) : "";
        if (reference.has("armed", before)) {
            cast.drafts().call(body, before, List.of(before));
        }
    }

    /** A capital's name can be a person's too, where the report has a bearer of it. */
    private String state(Sentence sentence, Name name) {
        boolean person = sentence.token(name.first()).entity().equals("PERSON");
        return (person ? cast.persons().bearer(name.text()) : Optional.<String>empty()).orElseGet(() -> cast.states().named(name.text()));
    }

    /** "the Swiss Foreign Ministry": many states have a body of that name, so whose it is belongs to it. */
    private String body(Sentence sentence, Name name) {
        String[] words = name.text().split("\\s+");
        Optional<Country> governed = governed(words);
        if (governed.isPresent()) {
            String state = cast.states().of(governed.get().alpha3(), name.text());
            cast.drafts().call(state, words[words.length - 1].toLowerCase(Locale.ROOT), List.of());
            return state;
        }
        // A nationality makes a ministry the state's, but no union, lobby or party.
        boolean free = List.of("union", "lobby", "party").stream().anyMatch(noun -> words.length > 1 && reference.suits(name.text(), noun) == 2);
        // "Ghana's Lagoon Front" is no more the state's, unlike "Ghana's Civil Guard".
        free |= words.length > 1 && reference.isMovement(words[words.length - 1].toLowerCase(Locale.ROOT));
        boolean generic = lexicon.isSource("bodies", words[words.length - 1].toLowerCase(Locale.ROOT)) && words.length <= 3 && !free;
        if (!generic) {
            return cast.bodies().named(name.text());
        }
        Optional<Country> owner = countries.byDemonym(words[0]);
        int before = name.first() - 1;
        if (owner.isEmpty() && before >= 0) {
            int at = sentence.token(before).tag().equals("POS") ? before - 1 : before;
            String word = at < 0 ? "" : sentence.token(at).text();
            owner = countries.byDemonym(word).or(() -> countries.byName(word)).or(() -> countries.byCapital(word));
        }
        if (owner.isEmpty()) {
            return cast.bodies().named(name.text());
        }
        String plain = countries.byDemonym(words[0]).isPresent() ? name.text().substring(words[0].length()).trim() : name.text();
        String state = cast.states().of(owner.get().alpha3(), "");
        return plain.isEmpty()
                ? state
                : cast.drafts().body(ActorIds.body(state, plain), name.text(), state, owner.get().alpha3(), ActorKind.GOVERNMENT_BODY);
    }

    /** "the Royal Norwegian Government", "the Federal Austrian Government": the state, in the words of its own papers. */
    private Optional<Country> governed(String[] words) {
        int style = words.length > 1 && reference.has("styles", words[0]) ? 1 : 0;
        boolean before = words.length == style + 2 && reference.has("governments", words[style + 1]);
        return before ? countries.byDemonym(words[style]) : Optional.empty();
    }

    /** "Palace spokesman Anna Reyes", "the guild's Oslo office": the name belongs to another's description. */
    private boolean isAttribute(Sentence sentence, Name name) {
        int head = name.head(sentence);
        boolean before = sentence.is(head, "compound") && sentence.head(head) > name.last();
        return before && (sentence.token(sentence.head(head)).entity().equals("PERSON")
                || reference.has("branches", sentence.token(sentence.head(head)).lemma()) && countries.byCapital(name.text()).isPresent());
    }

    private static Mention mention(Sentence sentence, String actor, int first, int last, int head) {
        return new Mention(actor, sentence.index(), first, last, head, sentence.span(first, last), Mention.Kind.NAME);
    }
}
