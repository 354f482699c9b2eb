package org.rapporteur.yardsticks.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Characters;
import org.rapporteur.reading.actors.ActorFinder;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.Language;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.mentions.EntityFinder;
import org.rapporteur.reading.mentions.EntityKind;
import org.rapporteur.reading.mentions.EntityMention;
import org.rapporteur.reading.places.Gazetteer;
import org.rapporteur.reading.places.PlaceFinder;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;
import org.rapporteur.yardsticks.entities.AnnotatedText.Annotated;
import org.rapporteur.yardsticks.entities.TextScore.Counts;
import org.rapporteur.yardsticks.entities.TextScore.Slip;

/** Reads one text with the finders of {@code rapporteur read} and counts what was found of its annotation. Safe between threads. */
final class EntityScorer {

    private static final int REACH = 50;

    private final Language language;
    private final Countries countries = Countries.standard();
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final ActorFinder actors;
    private final EntityFinder entities;

    EntityScorer(Language language) {
        this.language = language;
        CueLexicon lexicon = CueLexicon.standard();
        this.actors = new ActorFinder(countries, lexicon, GivenNames.standard());
        this.entities = new EntityFinder(lexicon);
    }

    TextScore score(AnnotatedText text) {
        List<EntityMention> found = new ArrayList<>();
        for (Passage passage : language.parse(Report.of(text.id(), text.text().toString()))) {
            Passage whole = passage.withHeading();
            Cast cast = actors.find(whole);
            found.addAll(entities.find(whole, cast, PlaceFinder.find(whole, cast, gazetteer, countries)));
        }
        return score(text, found);
    }

    /** Counts finds that are at hand. */
    static TextScore score(AnnotatedText text, List<EntityMention> found) {
        Map<EntityKind, Counts> counts = new EnumMap<>(EntityKind.class);
        List<Slip> misses = new ArrayList<>();
        List<Slip> others = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            List<Span> annotated = text.annotated().stream().filter(a -> a.kind() == kind).map(Annotated::span).toList();
            List<EntityMention> finds = found.stream().filter(f -> f.kind() == kind).toList();
            Pairs pairs = Pairs.of(annotated, finds.stream().map(EntityMention::span).toList());
            int exact = 0;
            for (int i = 0; i < annotated.size(); i++) {
                Span span = annotated.get(i);
                if (pairs.findOf(i).isEmpty()) {
                    misses.add(new Slip(missed(text, kind, span, found), kind, example(text, span)));
                } else if (finds.get(pairs.findOf(i).get()).span().equals(span)) {
                    exact++;
                } else {
                    others.add(new Slip(ErrorClass.SPAN, kind, example(text, finds.get(pairs.findOf(i).get()).span())));
                }
            }
            for (int i = 0; i < finds.size(); i++) {
                if (!pairs.isTaken(i)) {
                    others.add(new Slip(falseFind(text, finds.get(i)), kind, example(text, finds.get(i).span())));
                }
            }
            counts.put(kind, new Counts(annotated.size(), finds.size(), pairs.number(), exact));
        }
        misses.addAll(others);
        return new TextScore(counts, misses);
    }

    private static ErrorClass missed(AnnotatedText text, EntityKind kind, Span span, List<EntityMention> found) {
        if (found.stream().anyMatch(f -> f.kind() == kind && f.span().overlaps(span))) {
            return ErrorClass.SHARED;
        } else if (found.stream().anyMatch(f -> f.span().overlaps(span))) {
            return ErrorClass.OTHER_KIND;
        }
        boolean capital = text.text().slice(span).codePoints().anyMatch(Character::isUpperCase);
        return capital ? ErrorClass.NAME_MISSED : ErrorClass.NOUN_MISSED;
    }

    private static ErrorClass falseFind(AnnotatedText text, EntityMention find) {
        if (text.annotated().stream().anyMatch(a -> a.kind() == find.kind() && a.span().overlaps(find.span()))) {
            return ErrorClass.FALSE_SPLIT;
        } else if (text.annotated().stream().anyMatch(a -> a.span().overlaps(find.span()))) {
            return ErrorClass.FALSE_KIND;
        }
        return switch (find.form()) {
            case NAME -> ErrorClass.FALSE_NAME;
            case NOUN -> ErrorClass.FALSE_NOUN;
            case PRONOUN -> ErrorClass.FALSE_PRONOUN;
        };
    }

    private static String example(AnnotatedText annotated, Span span) {
        Text text = annotated.text();
        int from = Math.max(0, span.start() - REACH);
        int to = Math.min(text.length(), span.end() + REACH);
        String shown = "%s%s[%s]%s%s".formatted(
                from > 0 ? "…" : "",
                text.slice(from, span.start()),
                text.slice(span),
                text.slice(span.end(), to),
                to < text.length() ? "…" : "");
        return "%s (%s, %s, %d)".formatted(Characters.oneLine(shown, Integer.MAX_VALUE), annotated.source(), annotated.id(), span.start());
    }
}
