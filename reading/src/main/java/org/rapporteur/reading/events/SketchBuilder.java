package org.rapporteur.reading.events;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Place;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/** Puts together what one mention says of its event. */
final class SketchBuilder {

    private final EventLexicon.Frames frames;
    private final StatusReader statusReader;
    private final DeedStatus deedStatus;
    private final RoleReader roleReader;
    private final Parties parties;
    private final Setting setting;
    private final Around around;
    private final Days days;
    private final Bonds bonds;
    private final Wording wording;
    private final List<FigureMention> figures;
    private final List<Statement> statements;
    /** What an attack may be counted in besides its victims: drones, buildings. */
    private final Set<String> arms;

    SketchBuilder(
            EventLexicon lexicon, Parties parties, Setting setting, Around around, List<FigureMention> figures, List<Statement> statements) {
        this.frames = lexicon.frames();
        this.arms = Stream.of("weapons", "targets").flatMap(list -> lexicon.list(list).stream()).collect(Collectors.toUnmodifiableSet());
        this.bonds = new Bonds(lexicon, around);
        this.around = around;
        this.statusReader = new StatusReader(frames);
        this.days = new Days(frames, setting);
        this.deedStatus = new DeedStatus(frames, setting);
        this.roleReader = new RoleReader(frames, parties);
        this.parties = parties;
        this.setting = setting;
        this.wording = new Wording(frames);
        this.figures = List.copyOf(figures);
        this.statements = List.copyOf(statements);
    }

    /**
     * What this mention says; beside what two or more agreed on a day to do, that they agreed. Nothing if it tells of no event.
     *
     * @param all the hits of the passage
     */
    List<Sketch> sketches(Hit hit, List<Hit> all) {
        Optional<Sketch> told = sketch(hit, all);
        Optional<Sketch> pact = told
                .filter(sketch -> sketch.status().filter(EventStatus.AGREED::equals).isPresent() && sketch.kind() != EventKind.AGREEMENT)
                .filter(sketch -> sketch.agreed().day().isPresent() && !setting.isAhead(sketch.agreed()))
                .filter(sketch -> sketch.actors("party", "actor").size() > 1)
                .map(Sketch::pact);
        return Stream.concat(told.stream(), pact.stream()).toList();
    }

    /** What the mention says, empty if it says that nothing of the kind is there ("no ceasefire"). */
    private Optional<Sketch> sketch(Hit hit, List<Hit> all) {
        Sentence sentence = hit.sentence();
        Standing standing = timed(hit, statusReader.read(hit));
        boolean denied = standing.status().filter(status -> status == EventStatus.DENIED).isPresent();
        boolean off = standing.status().filter(EventStatus.CANCELLED::equals).isPresent() && !standing.negated();
        if ((standing.negated() && !denied) || !off && bonds.isGeneric(hit)) {
            return Optional.empty();
        }
        Map<String, String> roles = roleReader.read(hit, standing);
        EventKind kind = kind(hit, roles);
        Set<Integer> others = all.stream().filter(other -> other.sentence() == sentence && other.token() != hit.token()).map(Hit::token).collect(Collectors.toSet());
        boolean carried = frames.carried().contains(kind.code());
        List<Place> stated = setting.places(hit, standing);
        // an infinitive of which nothing says that it was done has no day and place of its own: "the attempt to settle it"
        boolean open = hit.isVerb() && standing.status().isEmpty();
        List<Place> near = stated.isEmpty() && !open ? around.placesAround(hit, others) : stated;
        List<Place> pointed = setting.here(hit).stream().toList();
        List<Place> places = pointed.isEmpty() ? near : pointed;
        Place place = places.isEmpty() ? Place.NONE : setting.town(hit, places);
        EdtfDate said = setting.date(hit, days.datingVerbs(hit, standing));
        // "issued a ruling on the pause until October": until when something else is
        boolean until = said.text().startsWith("../") && hit.word().mode().length() > 0 && standing.status().filter(EventStatus.OCCURRED::equals).isPresent();
        EdtfDate own = until ? EdtfDate.UNKNOWN : said;
        EdtfDate shared = own.isKnown() || !days.sharesDates(kind, hit) ? own : setting.sharedDate(hit);
        EdtfDate date = shared.isKnown() || open ? shared : around.dateAround(sentence, hit.token(), standing.status(), others);
        boolean announced = standing.status().filter(known -> known == EventStatus.PLANNED || known == EventStatus.AGREED && kind != EventKind.AGREEMENT).isPresent()
                && date.isKnown() && !setting.isAhead(date);
        if (announced) {
            // "announced on Monday that it would lift the levy from 1 July"
            EdtfDate later = around.dateAround(sentence, hit.token(), standing.status(), others);
            date = later.isKnown() ? later : date;
        }
        date = days.first(hit, around.fitted(sentence, date, standing.status(), kind));
        boolean range = date.text().contains("/") && !date.text().contains("..") && date.text().length() > 15;
        boolean last = standing.path().stream().anyMatch(at -> at != hit.token() && frames.completing().contains(Tree.verb(sentence, at)));
        List<FigureMention> counted = figures(hit, kind, standing);
        int length = Days.length(counted);
        last |= length > 1 && days.isEnded(hit, standing);
        EdtfDate start = last && !range && length > 1 ? Days.before(date, length - 1) : last && !range ? EdtfDate.UNKNOWN : range ? EdtfDate.of(date.text().substring(0, date.text().indexOf('/'))) : date;
        boolean moved = range && standing.status().filter(EventStatus.SUSPENDED::equals).isPresent();
        if (moved) {
            // "put off from 9 September to 18 November"
            start = EdtfDate.of(date.text().substring(date.text().indexOf('/') + 1));
        }
        EdtfDate end = moved ? EdtfDate.UNKNOWN : range ? EdtfDate.of(date.text().substring(date.text().indexOf('/') + 1)) : last ? date : EdtfDate.UNKNOWN;
        EdtfDate agreed = agreed(hit, standing);
        boolean sanctioned = kind == EventKind.SANCTIONS && standing.status().filter(EventStatus.AGREED::equals).isPresent();
        if ((kind == EventKind.CEASEFIRE || sanctioned) && !start.isKnown() && !end.isKnown() && !setting.isAhead(agreed)) {
            // a truce or an embargo of which only the day of the agreement is told runs from there
            start = agreed;
        }
        if (!start.isKnown() && (!end.isKnown() || days.isSitting(kind, hit, counted))) {
            start = end.isKnown() ? end : days.dayOfVerb(hit, kind, standing);
        }
        if (standing.status().filter(EventStatus.PLANNED::equals).isPresent() && setting.isBehind(start) && days.isAnnounced(hit, standing)) {
            // "announced a walkout on Friday": the day is that of the announcement
            start = EdtfDate.UNKNOWN;
        }
        Sketch.Bond bond = bonds.bond(hit, standing, all);
        boolean detailed = place.isKnown() || date.isKnown() || !roles.isEmpty() || !counted.isEmpty();
        Optional<EventStatus> status = deedStatus.of(hit, kind, standing, bond, start);
        if (kind != EventKind.AGREEMENT && setting.isAhead(start) && status.filter(known -> known == EventStatus.OCCURRED || known == EventStatus.ONGOING).isPresent()) {
            // "called its members out for 12 June"
            status = Optional.of(EventStatus.PLANNED);
        }
        boolean named = status.isPresent() && deedStatus.isNamed(hit, kind, bond);
        boolean purpose = hit.isVerb() && !carried && standing.status().isEmpty() && sentence.token(hit.token()).tag().equals("VB");
        // "the college elects the president": what is done again and again
        boolean habit = kind == EventKind.OTHER && hit.isVerb() && !date.isKnown() && sentence.token(hit.token()).tag().matches("VB[PZ]") && sentence.child(hit.token(), "aux").isEmpty();
        boolean idle = purpose || habit || !carried && standing.thought() && !standing.staged() && !hit.isVerb() && !place.isKnown() && !date.isKnown() && roles.isEmpty() && counted.isEmpty()
                || kind == EventKind.OTHER && hit.trigger().plover() == Plover.NONE && standing.status().filter(EventStatus.PROPOSED::equals).isPresent();
        boolean founding = bond != Sketch.Bond.BACK && !idle
                && !(hit.isVerb() && Tree.isAttribute(sentence, hit.token()) && !frames.carried().contains(kind.code()))
                && (detailed || named || standing.status().isPresent() && !(hit.isVerb() && frames.detailed().contains(kind.code())))
                && !bonds.isVague(hit, roles, detailed && (place.isKnown() || date.isKnown() || !counted.isEmpty()))
                && (standing.status().isPresent() || bond == Sketch.Bond.KNOWN || named || place.isKnown() || date.isKnown());
        return Optional.of(new Sketch(
                kind,
                hit.trigger().plover(),
                hit.word().mode(),
                status,
                bond,
                founding,
                place,
                Stream.concat(places.stream(), Stream.of(place).filter(Place::isKnown))
                        .filter(one -> !setting.isSomeWayFrom(sentence, one))
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                start,
                end,
                agreed,
                terms(hit, kind, standing),
                roleReader.participants(roles, kind),
                wording.outcome(hit),
                counted,
                statements.stream().filter(statement -> tells(statement, sentence.token(hit.token()).span())).toList(),
                List.of(wording.title(hit)),
                List.of(sentence.span()),
                sentence.index(),
                clause(sentence, hit.token())));
    }

    /** "The council meets on Friday": a present tense with a day to come tells of what is planned. */
    private Standing timed(Hit hit, Standing told) {
        Sentence sentence = hit.sentence();
        int verb = told.path().stream().filter(at -> sentence.token(at).isVerb()).findFirst().orElse(hit.token());
        boolean present = sentence.token(verb).tag().matches("VB[PZ]?") && sentence.child(verb, "aux", "cop").isEmpty();
        boolean done = told.status().filter(status -> status == EventStatus.OCCURRED || status == EventStatus.ONGOING).isPresent();
        EdtfDate day = present && done ? setting.date(hit, List.of(verb)) : EdtfDate.UNKNOWN;
        // "has called both sides to his office": they are still to come
        boolean summoned = done && hit.word().mode().equals("summons");
        boolean ahead = summoned || setting.isAhead(around.fitted(sentence, day, Optional.of(EventStatus.PLANNED), hit.trigger().kind())) || present && done && setting.isTonight(sentence, verb);
        return ahead ? told.planned() : told;
    }


    /** What was agreed, if this says that something was: "agreed to exchange", "signed a pact". */
    private String terms(Hit hit, EventKind kind, Standing standing) {
        EventStatus status = standing.status().orElse(EventStatus.PROPOSED);
        Sentence sentence = hit.sentence();
        boolean closed = kind == EventKind.AGREEMENT
                && status == EventStatus.OCCURRED
                && standing.path().stream().anyMatch(at -> sentence.token(at).isVerb() && frames.closing().contains(Tree.verb(sentence, at)));
        boolean settled = status == EventStatus.AGREED || closed || Tree.isArranged(sentence, hit.token()) && frames.isMutual(kind) || agreement(hit).isPresent();
        return settled && !isWish(status) ? wording.terms(hit) : "";
    }

    private static boolean isWish(EventStatus status) {
        return status == EventStatus.PROPOSED || status == EventStatus.DENIED;
    }

    /** The verb of "as had been agreed", "which they had agreed", said of a deed. */
    private Optional<Integer> agreement(Hit hit) {
        Sentence sentence = hit.sentence();
        return sentence.children(hit.token(), "advcl", "acl").stream()
                .filter(clause -> Tree.lemma(sentence, clause).equals("agree"))
                .filter(clause -> sentence.is(clause, "acl") || Tree.isMarked(sentence, clause, Set.of("as")))
                .filter(clause -> !Tree.isNegated(sentence, clause, frames.negative()))
                .findFirst();
    }

    /** When it was agreed: the date of the verb or noun of agreement above it. */
    private EdtfDate agreed(Hit hit, Standing standing) {
        Sentence sentence = hit.sentence();
        Optional<Integer> agreement = agreement(hit);
        if (agreement.isPresent()) {
            return setting.dateOf(sentence, agreement.get());
        }
        if (standing.status().filter(status -> status == EventStatus.AGREED).isEmpty()) {
            return EdtfDate.UNKNOWN;
        }
        return standing.path().stream()
                .filter(at -> at != hit.token())
                .map(at -> setting.dateOf(sentence, at))
                .filter(EdtfDate::isKnown)
                .findFirst()
                .orElse(EdtfDate.UNKNOWN);
    }

    /** A meeting of those who lead states is a summit. */
    private EventKind kind(Hit hit, Map<String, String> roles) {
        EventKind kind = hit.trigger().kind();
        if (kind != EventKind.TALKS && kind != EventKind.MEETING) {
            return kind;
        }
        List<String> present = roles.entrySet().stream()
                .filter(role -> role.getValue().equals("party"))
                .map(Map.Entry::getKey)
                .toList();
        boolean leaders = present.size() >= 2 && present.stream().allMatch(actor -> parties.isPerson(actor) && parties.isLeader(actor));
        return leaders ? EventKind.SUMMIT : kind;
    }

    /** The figures below the event's word, in its clause, or said of it by name. */
    private List<FigureMention> figures(Hit hit, EventKind kind, Standing standing) {
        Sentence sentence = hit.sentence();
        Set<String> allowed = frames.figures().getOrDefault(kind.code(), Set.of());
        BitSet own = sentence.subtree(hit.token());
        for (int above : standing.path()) {
            if (sentence.token(above).isVerb()) {
                own.or(sentence.subtree(above, Set.of("ccomp", "parataxis", "advcl", "conj")));
            }
        }
        int governor = sentence.head(hit.token());
        if (governor >= 0 && sentence.is(hit.token(), "nsubj")) {
            own.or(sentence.subtree(governor, Set.of("ccomp", "parataxis")));
        }
        String word = sentence.token(hit.token()).text();
        return figures.stream()
                .filter(figure -> figure.sentence() == sentence.index() && !figure.total() && allowed.contains(figure.figure().what()))
                .filter(figure -> {
                    if (kind == EventKind.ATTACK && figure.figure().what().equals("other") && !arms.contains(Tree.lemma(sentence, figure.token()))) {
                        return false;
                    }
                    boolean said = figure.figure().of().equals(word);
                    boolean length = figure.figure().what().equals("duration");
                    boolean below = hit.isVerb() ? sentence.head(figure.token()) == hit.token() : sentence.isUnder(figure.token(), hit.token());
                    return said || (own.get(figure.token()) && (!length || below));
                })
                .toList();
    }

    private static boolean tells(Statement statement, Span word) {
        return statement.spans().content().stream().anyMatch(span -> span.contains(word));
    }

    /** The verb of the clause that the token stands in. */
    private static int clause(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < sentence.size() && sentence.head(at) >= 0 && !sentence.token(at).isVerb(); steps++) {
            at = sentence.head(at);
        }
        return at;
    }
}
