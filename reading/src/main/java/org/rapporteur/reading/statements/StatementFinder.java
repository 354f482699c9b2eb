package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Finds the statements of a passage: attributions by cue, quotations given to those who speak them, speakers resolved to
 * actors, relays told from speakers. Immutable; safe for use by several threads.
 */
public final class StatementFinder {

    /** Stands in for the source that a sentence does not name ("are seen as"). */
    private static final Actor NOBODY =
            new Actor("nobody", "nobody", ActorKind.UNNAMED, List.of(), "", List.of(), "", "");

    private final AttributionFinder attributions;
    private final ActRefiner acts;
    private final ConditionFinder conditions;
    private final Antecedents antecedents;

    public StatementFinder(CueLexicon lexicon) {
        this.conditions = ConditionFinder.standard();
        this.attributions = new AttributionFinder(lexicon, conditions);
        this.acts = ActRefiner.standard();
        this.antecedents = Antecedents.standard();
    }

    /** Statements with the actors they brought up that the cast does not know, or of whom they tell more than it does. */
    public record Found(List<Statement> statements, List<Actor> actors) {}

    /**
     * All that is said in a passage whose trees {@link org.rapporteur.reading.repair.TreeRepair} has mended.
     *
     * @param issuesIn ids of the issues that some words touch, from the codebook that fits the report
     */
    public Found find(
            Passage passage,
            Cast cast,
            List<DateMention> dates,
            List<PlaceMention> places,
            List<FigureMention> figures,
            Function<String, List<String>> issuesIn) {
        List<Quotation> quotations = QuotationFinder.find(passage);
        Map<Integer, BitSet> quoted = QuotationCarrier.quotedTokens(passage, quotations);
        List<SpokenWords> spoken = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Attribution attribution : attributions.find(sentence, quoted.get(sentence.index()))) {
                if ((!isByNobodyNamed(attribution) || isVoice(cast, attribution)) && !isQuestion(cast, attribution)) {
                    spoken.add(new SpokenWords(attribution));
                }
            }
            Answers.plain(sentence, cast, quoted.get(sentence.index()), spoken).map(SpokenWords::new).ifPresent(spoken::add);
        }
        QuotationCarrier.carry(passage, quotations, spoken);
        spoken.removeIf(words -> !words.hasContent() || isInOwnWords(words.attribution()));
        // "…,” said the pilot, before boarding a boat": one quotation that two verbs of hers stand beside is said once.
        Set<List<Object>> once = new LinkedHashSet<>();
        spoken.removeIf(words -> !once.add(List.of(words.attribution().sentence().index(), words.attribution().source(), words.attribution().act(), words.content())));
        spoken.sort(Comparator.comparingInt(s -> s.content().get(0).start()));
        Speakers speakers = new Speakers(passage, cast);
        List<SpokenWords> stated = Nesting.statements(spoken, speakers::actor);
        Context context = new Context(passage, stated, speakers, dates, places, figures, issuesIn);
        List<Statement> statements = new ArrayList<>();
        // What "only then" points to: the last that was said in an earlier sentence.
        Optional<Statement> earlier = Optional.empty();
        int sentence = -1;
        for (SpokenWords words : stated) {
            int current = words.attribution().sentence().index();
            if (current != sentence) {
                earlier = statements.isEmpty() ? earlier : Optional.of(statements.get(statements.size() - 1));
                sentence = current;
            }
            Statement told = statement(context, words, earlier);
            // "Rejected the proposal": what it is about is what the proposal was about.
            Statement statement = antecedents.answered(told, statements).map(said -> told.about(said.issues())).orElse(told);
            statements.addAll(speakers.each(words.attribution(), statement));
        }
        return new Found(statements, speakers.strangers());
    }

    /** "Roth agreed: “We need time”, he argued": taken for what Roth agreed to, himself and all. */
    private static boolean isInOwnWords(Attribution attribution) {
        return attribution.sourceHead() >= 0 && attribution.source().isEmpty() && attribution.content().get(attribution.sourceHead());
    }

    /** "Radio One: Will you sign?" */
    private static boolean isQuestion(Cast cast, Attribution attribution) {
        return cast.isAsked(attribution.sentence().index()) && attribution.source().get(0) && attribution.sentence().token(attribution.trigger()).text().equals(":");
    }

    /** "I", "we" in an answer: whoever is interviewed. */
    private static boolean isVoice(Cast cast, Attribution attribution) {
        int sentence = attribution.sentence().index();
        return attribution.sourceHead() >= 0 && cast.voice(sentence).isPresent()
                && cast.mentionAt(sentence, attribution.sourceHead()).filter(mention -> mention.actor().equals(cast.voice(sentence).orElseThrow().id())).isPresent();
    }

    /** "I think", "you would say" outside of any quotation, "whose maps say": a writer or interviewer whom nothing names, or no speaker at all. */
    private static boolean isByNobodyNamed(Attribution attribution) {
        int head = attribution.sourceHead();
        boolean pronoun = head >= 0 && attribution.sentence().token(head).tag().equals("PRP");
        int first = attribution.source().nextSetBit(0);
        boolean relative = first >= 0 && attribution.sentence().token(first).lemma().matches("(?i)what|whose");
        return relative || pronoun && attribution.sentence().token(head).lemma().matches("(?i)i|we|you|me|us");
    }

    /** All that a passage holds besides the words at hand. */
    private record Context(
            Passage passage,
            List<SpokenWords> all,
            Speakers speakers,
            List<DateMention> dates,
            List<PlaceMention> places,
            List<FigureMention> figures,
            Function<String, List<String>> issuesIn) {}

    private Statement statement(Context context, SpokenWords words, Optional<Statement> earlier) {
        Passage passage = context.passage();
        List<SpokenWords> all = context.all();
        Speakers speakers = context.speakers();
        Report report = passage.report();
        Attribution attribution = words.attribution();
        Sentence sentence = attribution.sentence();
        List<Span> content = words.content();
        List<Span> source = sentence.spans(SourceWords.described(sentence, attribution));
        BitSet named = SourceWords.withoutRelatives(sentence, attribution.source());
        List<Span> cue = sentence.spans(attribution.cue());
        Actor speaker = attribution.sourceHead() < 0 ? NOBODY : speakers.actor(attribution);
        String contentText = joined(report, content);
        Attribution own = attribution.withContent(ownContent(attribution, all, speakers));
        Attribution conditioned = all.stream().map(SpokenWords::attribution).anyMatch(inner -> isTheClauseOf(inner, attribution) && !Nesting.isForSame(inner, attribution, speakers::actor))
                ? attribution.withContent(new BitSet())
                : all.stream()
                        .map(SpokenWords::attribution)
                        .filter(outer -> isTheClauseOf(attribution, outer))
                        .findFirst()
                        .map(outer -> own.withContent(Trees.plus(own.content(), outer.content())))
                        .orElse(own);
        ConditionFinder.Found found =
                conditions.find(passage, conditioned, earlier, speakers.principals(sentence.index()));
        String ownText = own.content().isEmpty() ? "" : joined(report, sentence.spans(own.content()));
        Act refined = acts.refined(
                attribution,
                ownText,
                found,
                token -> speakers.mayBe(sentence, token, speaker));
        boolean vague = refined == Act.PROMISE || refined == Act.ASSERT || refined == Act.EXPECT;
        Act act = found.sets() && !vague ? refined : words.told().filter(told -> !isThreat(told, refined)).orElse(refined);
        List<Span> evidence = new ArrayList<>(content);
        evidence.addAll(source);
        evidence.addAll(cue);
        return new Statement(
                id(report, words),
                speaker.equals(NOBODY) ? "" : speaker.id(),
                joined(report, sentence.spans(named)),
                speaker.equals(NOBODY) ? "" : speaker.principal(),
                speaker.kind() != ActorKind.UNNAMED && !speaker.equals(NOBODY),
                speakers.relay(sentence, relay(words, all, speakers, speaker), speaker),
                act,
                acts.plover(act),
                addressee(attribution, speakers, speaker),
                context.issuesIn().apply(contentText),
                contentText,
                words.quotations().stream().map(q -> report.cite(q.inner())).toList(),
                whenSaid(words, context.dates()),
                attribution.negated(),
                new Statement.Spans(source, cue, content),
                found.conditions(),
                placesIn(words, context.places()),
                context.figures().stream().filter(f -> words.covers(f.span())).map(FigureMention::figure).toList(),
                citations(report, evidence));
    }

    /** "Said it was ready to walk out": what one is ready to do need not be an offer. */
    private static boolean isThreat(Act told, Act refined) {
        return told == Act.OFFER && refined == Act.THREATEN;
    }

    /** The date in the speaker's own part of the sentence; what is said may be about other days. */
    private static EdtfDate whenSaid(SpokenWords words, List<DateMention> dates) {
        Sentence sentence = words.attribution().sentence();
        int trigger = words.attribution().trigger();
        return dates.stream()
                .filter(d -> d.sentence() == sentence.index() && d.kind() == DateMention.Kind.DATE && !words.covers(d.span()))
                .min(Comparator.comparingInt(d -> Math.abs(d.first() - trigger)))
                .filter(d -> sentence.isUnder(d.first(), trigger) || sentence.isUnder(d.last(), trigger))
                .map(DateMention::value)
                .orElse(EdtfDate.UNKNOWN);
    }

    private static List<Place> placesIn(SpokenWords words, List<PlaceMention> places) {
        return places.stream().filter(p -> words.covers(p.span())).map(PlaceMention::place).distinct().toList();
    }

    /** The whole of what one source says is that another says something: conditions in it are the other's. */
    private static boolean isTheClauseOf(Attribution inner, Attribution outer) {
        return inner != outer
                && outer.reports()
                && inner.sourceHead() >= 0
                && inner.sentence().index() == outer.sentence().index()
                && outer.content().get(inner.trigger())
                && inner.sentence().head(inner.trigger()) == outer.trigger();
    }

    /** What the speaker says without what it says that others say; what its own party does is the speaker's word as well. */
    private static BitSet ownContent(Attribution attribution, List<SpokenWords> all, Speakers speakers) {
        BitSet own = (BitSet) attribution.content().clone();
        for (SpokenWords words : all) {
            Attribution inner = words.attribution();
            boolean within = inner != attribution
                    && inner.sentence().index() == attribution.sentence().index()
                    && attribution.content().get(inner.trigger());
            if (within && !Nesting.isForSame(inner, attribution, speakers::actor)) {
                own.andNot(inner.content());
                own.andNot(inner.cue());
                own.andNot(inner.source());
            }
        }
        return own;
    }

    private static String id(Report report, SpokenWords words) {
        Attribution attribution = words.attribution();
        return "s-" + Report.sha256Of(report.id() + attribution.sentence().token(attribution.trigger()).span()).substring(0, 12);
    }

    private static String joined(Report report, List<Span> spans) {
        List<String> parts = new ArrayList<>();
        spans.forEach(span -> parts.add(report.text().slice(span)));
        return String.join(" … ", parts);
    }

    /** Whoever reports the words that this statement stands in: an outer attribution with another source. */
    private static String relay(SpokenWords words, List<SpokenWords> all, Speakers speakers, Actor speaker) {
        Span trigger = words.attribution().sentence().token(words.attribution().trigger()).span();
        String relay = "";
        int smallest = Integer.MAX_VALUE;
        for (SpokenWords outer : all) {
            int size = outer.content().stream().mapToInt(Span::length).sum();
            if (outer != words && outer.attribution().sourceHead() >= 0 && outer.attribution().reports() && outer.covers(trigger) && size < smallest) {
                Actor other = speakers.actor(outer.attribution());
                if (!other.id().equals(speaker.id())) {
                    relay = other.id();
                    smallest = size;
                }
            }
        }
        return relay;
    }

    /** Nobody is told what he says himself: the tree takes a speaker behind the verb ("“…,” said X") for who is spoken to. */
    private static String addressee(Attribution attribution, Speakers speakers, Actor speaker) {
        return attribution.addresseeHead() < 0
                ? ""
                : speakers.known(attribution.sentence().index(), attribution.addresseeHead())
                        .filter(other -> !other.equals(speaker))
                        .map(Actor::id)
                        .orElse("");
    }

    /** One citation for each unbroken neighbourhood: the words between source, cue and content are cited along. */
    private static List<Citation> citations(Report report, List<Span> evidence) {
        List<Span> sorted = evidence.stream().sorted().toList();
        List<Citation> citations = new ArrayList<>();
        Span current = sorted.get(0);
        for (Span span : sorted) {
            if (span.start() <= current.end() + 200) {
                current = current.union(span);
            } else {
                citations.add(report.cite(current));
                current = span;
            }
        }
        citations.add(report.cite(current));
        return citations;
    }

    /** Who the sources are; those the cast does not know become unnamed actors of this report. */
    static final class Speakers {

        private final Passage passage;
        private final Cast cast;
        private final LinkedHashMap<Span, Actor> strangers = new LinkedHashMap<>();
        private final Map<String, Actor> fuller = new LinkedHashMap<>();

        Speakers(Passage passage, Cast cast) {
            this.passage = passage;
            this.cast = cast;
        }

        /** Whoever tells what somebody else says: the one found, else whoever is interviewed. */
        String relay(Sentence sentence, String found, Actor speaker) {
            Optional<Actor> voice = cast.voice(sentence.index());
            return !found.isEmpty() ? found : voice.map(Actor::id).filter(id -> !id.equals(speaker.id())).orElse("");
        }

        Optional<Actor> known(int sentence, int head) {
            return cast.mentionAt(sentence, head).map(Mention::actor).flatMap(cast::actor);
        }

        /** The principals of all actors mentioned in a sentence, by the token their mention hangs on. */
        IntFunction<String> principals(int sentence) {
            return head -> known(sentence, head).map(Actor::principal).orElse("");
        }

        /**
         * Whether a word stands for the speaker or for whom the speaker speaks. A pronoun that leads to nobody else may; "it"
         * is no person.
         */
        boolean mayBe(Sentence sentence, int token, Actor speaker) {
            String principal = principals(sentence.index()).apply(token);
            if (!principal.isEmpty()) {
                return principal.equals(speaker.principal());
            }
            boolean thing = sentence.token(token).lemma().matches("it|its") && speaker.kind() == ActorKind.PERSON;
            return sentence.token(token).isPronoun() && !thing;
        }

        Actor actor(Attribution attribution) {
            if (attribution.sourceHead() < 0) {
                return NOBODY;
            }
            Sentence sentence = attribution.sentence();
            Optional<Actor> known = known(sentence.index(), attribution.sourceHead()).or(() -> describedPerson(sentence, attribution.sourceHead()));
            // All other words of a source can have become part of a cue; the one it hangs on stays.
            BitSet head = Trees.range(attribution.sourceHead(), attribution.sourceHead() + 1);
            BitSet source = attribution.source().isEmpty() ? head : SourceWords.withoutRelatives(sentence, attribution.source());
            Span span = sentence.span(source);
            if (known.isPresent()) {
                describe(known.get(), attribution);
                return known.get();
            }
            return strangers.computeIfAbsent(span, s -> new Actor(
                    "unnamed:" + passage.report().id() + ":at-" + s.start(),
                    passage.report().text().slice(s).replaceAll("\\s+", " "),
                    ActorKind.UNNAMED,
                    List.of(),
                    "",
                    List.of(),
                    "",
                    ""));
        }

        /** "Ana Reyes, the minister, who had sworn": the minister is Reyes. */
        private Optional<Actor> describedPerson(Sentence sentence, int noun) {
            int name = sentence.is(noun, "appos") ? sentence.head(noun) : -1;
            return name >= 0 && name < noun ? known(sentence.index(), name).filter(actor -> actor.kind() == ActorKind.PERSON) : Optional.empty();
        }

        /** "two people close to the talks" tells more than "two people": without a name the description is all there is. */
        private void describe(Actor actor, Attribution attribution) {
            String source = words(attribution, SourceWords.withoutRelatives(attribution.sentence(), attribution.source()));
            String described = words(attribution, SourceWords.withDescription(attribution));
            String words = described.length() > source.length() ? described : source;
            boolean more = actor.kind() == ActorKind.UNNAMED && words.startsWith(actor.name() + " ") && !words.contains(",");
            if (more) {
                fuller.putIfAbsent(actor.id(), new Actor(
                        actor.id(), words, actor.kind(), actor.aliases(), actor.speaksFor(), actor.roles(), actor.country(), actor.office()));
            }
        }

        private String words(Attribution attribution, BitSet tokens) {
            if (tokens.isEmpty()) {
                return "";
            }
            return passage.report().text().slice(attribution.sentence().span(tokens)).replaceAll("\\s+", " ");
        }

        /**
         * The statement of each of those who make it together ("Ghana and Togo said", "the two sides agreed"): what two
         * parties say is the word of both, and neither is the first. One statement where one speaks.
         */
        List<Statement> each(Attribution attribution, Statement statement) {
            Set<Actor> together = new LinkedHashSet<>();
            for (int head : joined(attribution)) {
                known(attribution.sentence().index(), head).ifPresent(actor -> {
                    List<Actor> members = cast.members(actor.id());
                    together.addAll(members.isEmpty() ? List.of(actor) : members);
                });
            }
            together.removeIf(actor -> actor.kind() == ActorKind.UNNAMED);
            if (together.size() < 2) {
                return List.of(statement);
            }
            List<Statement> each = new ArrayList<>();
            for (Actor actor : together) {
                boolean first = actor.id().equals(statement.speaker()) || each.isEmpty() && statement.speaker().isEmpty();
                String id = first ? statement.id() : "s-" + Report.sha256Of(statement.id() + actor.id()).substring(0, 12);
                each.add(statement.by(id, actor.id(), actor.principal()));
            }
            return each;
        }

        /** The heads of the source's nouns: its own and those joined to it. */
        private static List<Integer> joined(Attribution attribution) {
            List<Integer> heads = new ArrayList<>();
            if (attribution.sourceHead() >= 0) {
                heads.add(attribution.sourceHead());
                attribution.sentence().children(attribution.sourceHead(), "conj").stream()
                        .filter(attribution.source()::get)
                        .forEach(heads::add);
            }
            return heads;
        }

        /** Those without a mention, and those without a name under the fullest description they are given. */
        List<Actor> strangers() {
            List<Actor> all = new ArrayList<>(strangers.values());
            all.addAll(fuller.values());
            return all;
        }
    }
}
