package org.rapporteur.reading.actors;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.Text;

/**
 * Finds the actors of a passage and the words that stand for them: names first, then nouns ("the minister", "both
 * sides"), then pronouns, each resolved to what stands before it.
 *
 * <p>Who holds which office comes from the report's own words. Reference is resolved by a few ordered sieves, the most
 * certain first (after Lee and others 2013, "Deterministic coreference resolution based on entity-centric,
 * precision-ranked rules"). Immutable; safe for use by several threads.
 */
public final class ActorFinder {

    private final Background background;
    private final NameFinder names;

    public ActorFinder(Countries countries, CueLexicon lexicon, GivenNames givenNames) {
        this.background = Background.standard(countries, lexicon, givenNames);
        this.names = new NameFinder(background);
    }

    /** The cast of a passage. */
    public Cast find(Passage passage) {
        Text text = passage.report().text();
        List<Sentence> sentences = passage.sentences();
        Map<Integer, List<Name>> found = names.find(sentences, text);
        Interview interview = Interview.of(passage, background.words());
        if (interview.isOne()) {
            sentences.forEach(sentence -> found.computeIfPresent(sentence.index(), (index, names) -> interview.withoutLabel(sentence, names, text)));
        }
        Map<String, String> shortNames = ShortNames.of(sentences, found);
        CastBuilder cast = new CastBuilder(passage, background, interview, found);
        cast.persons().learn(sentences, found);
        cast.bodies().learnShortNames(shortNames);
        PronounResolver pronouns = new PronounResolver(background, cast);
        Possessors possessors = new Possessors(background, cast, pronouns);
        Owners owners = new Owners(background, cast, possessors);
        NameMentions named = new NameMentions(background, cast, owners);
        NominalResolver nominals = new NominalResolver(background, cast, possessors, owners);
        Headship headship = new Headship(background, cast, possessors);
        for (Sentence sentence : sentences) {
            Optional<String> speaker = cast.conversation().enter(sentence);
            List<Name> known = ShortNames.added(sentence, found.get(sentence.index()), shortNames, text);
            List<Mention> mentions = named.of(sentence, cast.persons().withSurnames(sentence, known, text));
            BitSet taken = new BitSet();
            mentions.forEach(mention -> taken.set(mention.first(), mention.last() + 1));
            mentions.addAll(nominals.find(sentence, mentions, taken));
            mentions.sort(Comparator.comparingInt(Mention::first));
            headship.read(sentence, mentions);
            mentions.addAll(pronouns.find(sentence, mentions));
            speaker.ifPresent(id -> mentions.addAll(cast.conversation().mentions(sentence, id, mentions)));
            mentions.sort(Comparator.comparingInt(Mention::first));
            cast.add(sentence, mentions);
        }
        for (int i = 0; i + 1 < sentences.size(); i++) {
            cast.add(sentences.get(i), pronouns.findNamedLater(sentences.get(i), sentences.get(i + 1)));
        }
        return cast.build();
    }
}
