package org.rapporteur.reading.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mentions.EntityMention.Form;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Finds the words of a passage that stand for a person, a body or group, or a place: the names that the finders of actors and
 * places know, other names by the words they are made of, common nouns by lists ({@code entities.yaml}, {@code sources.yaml}),
 * pronouns by what they refer to. Of mentions that lie in one another the outermost stands; a place and the land it lies in, a
 * unit and the one it belongs to, and two nouns for people under one article are one mention. Numbers that count are no part of it.
 *
 * <p>A name that nothing tells is what the same name is elsewhere in the passage. Immutable; safe for use by several threads.
 */
public final class EntityFinder {

    private final CueLexicon lexicon;

    public EntityFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The mentions of the passage's sentences, in text order, none overlapping.
     *
     * @param cast the actors of this passage
     * @param places the places of this passage
     */
    public List<EntityMention> find(Passage passage, Cast cast, List<PlaceMention> places) {
        EntityKinds kinds = new EntityKinds(cast, lexicon);
        PlaceEvidence evidence = PlaceEvidence.of(passage, cast);
        Map<String, EntityKind> elsewhere = names(passage, cast, places, kinds, evidence);
        List<EntityMention> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            found.addAll(Joins.of(sentence, outermost(new SentenceEntities(sentence, cast, places, kinds, evidence).all(elsewhere)), kinds));
        }
        found.sort(Comparator.comparing(EntityMention::span));
        return List.copyOf(found);
    }

    /** What each name is most often in the passage. */
    private static Map<String, EntityKind> names(
            Passage passage, Cast cast, List<PlaceMention> places, EntityKinds kinds, PlaceEvidence evidence) {
        Map<String, Map<EntityKind, Integer>> counts = new HashMap<>();
        for (Sentence sentence : passage.sentences()) {
            for (EntityMention mention : new SentenceEntities(sentence, cast, places, kinds, evidence).all(Map.of())) {
                if (mention.form() == Form.NAME) {
                    String name = EntityKinds.text(sentence, mention.first(), mention.last()).replaceFirst("^[Tt]he ", "");
                    counts.computeIfAbsent(name, n -> new EnumMap<>(EntityKind.class)).merge(mention.kind(), 1, Integer::sum);
                }
            }
        }
        Map<String, EntityKind> most = new HashMap<>();
        evidence.places().forEach(name -> most.put(name, EntityKind.PLACE));
        counts.forEach((name, of) -> most.put(name, of.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
        return most;
    }

    private static List<EntityMention> outermost(List<EntityMention> mentions) {
        List<EntityMention> byLength = new ArrayList<>(mentions);
        byLength.sort(Comparator.comparingInt(EntityMention::length)
                .reversed()
                .thenComparing(mention -> mention.form() == Form.NAME ? 0 : 1)
                .thenComparingInt(EntityMention::first));
        List<EntityMention> kept = new ArrayList<>();
        for (EntityMention mention : byLength) {
            if (kept.stream().noneMatch(mention::meets)) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparingInt(EntityMention::first));
        return kept;
    }
}
