package org.rapporteur.yardsticks.incidents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rapporteur.desk.Characters;
import org.rapporteur.yardsticks.incidents.Joining.Pair;
import org.rapporteur.yardsticks.incidents.MessageScore.Slip;

/** Counts what was found of one message's templates. */
final class MessageScorer {

    /** Characters of a report's words in an example. */
    private static final int SHOWN = 160;

    private final String id;
    private final List<Template> templates;
    private final List<Incident> incidents;
    private final Joining joining;
    private final Map<Measure, Tally> over = new EnumMap<>(Measure.class);
    private final Map<Measure, Tally> joined = new EnumMap<>(Measure.class);
    private final Map<IncidentType, Tally> types = new EnumMap<>(IncidentType.class);
    private final List<Slip> slips = new ArrayList<>();

    private MessageScorer(String id, List<Template> templates, List<Incident> incidents) {
        this.id = id;
        this.templates = templates;
        this.incidents = incidents;
        this.joining = Joining.of(templates, incidents);
    }

    static MessageScore score(String id, List<Template> templates, List<Incident> incidents) {
        MessageScorer scorer = new MessageScorer(id, templates, incidents);
        scorer.joining.pairs().forEach(scorer::pair);
        templates.stream().filter(template -> scorer.joining.of(template).isEmpty() && !template.optional()).forEach(scorer::missed);
        incidents.stream().filter(incident -> !scorer.joining.answers(incident)).forEach(scorer::unanswered);
        return new MessageScore(scorer.over, scorer.joined, scorer.types, scorer.slips);
    }

    private void pair(Pair pair) {
        Template template = pair.template();
        Incident incident = pair.incident();
        count(over, Measure.TYPE, true, true, true);
        types.merge(incident.type(), new Tally(1, 1, 1), Tally::plus);
        place(template, incident);
        date(template, incident);
        toll(Measure.KILLED, template, template.killed(), incident, incident.killed());
        toll(Measure.INJURED, template, template.injured(), incident, incident.injured());
    }

    private void place(Template template, Incident incident) {
        boolean keyed = !template.places().isEmpty();
        boolean found = incident.place().isKnown();
        boolean right = Joining.hasPlace(template, incident);
        both(Measure.PLACE, right, found, keyed);
        if (keyed && !right) {
            slip(found ? ErrorClass.WRONG_PLACE : ErrorClass.NO_PLACE, template, incident);
        }
    }

    private void date(Template template, Incident incident) {
        boolean found = incident.isDated();
        boolean keyed = !template.days().isEmpty() && (found || template.days().stream().noneMatch(Days::isOpen));
        boolean right = template.days().stream().anyMatch(days -> days.meet(incident.start(), incident.end()));
        both(Measure.DATE, right, found && !template.days().isEmpty(), keyed);
        if (keyed && !right) {
            slip(found ? ErrorClass.WRONG_DATE : ErrorClass.NO_DATE, template, incident);
        }
    }

    private void toll(Measure measure, Template template, Toll toll, Incident incident, OptionalInt number) {
        if (toll.isOpen()) {
            return;
        }
        boolean keyed = toll.isTold();
        boolean found = number.isPresent();
        boolean right = found && toll.numbers().contains(number.getAsInt());
        both(measure, right, found, keyed);
        if (!right && (keyed || found)) {
            boolean killed = measure == Measure.KILLED;
            ErrorClass errorClass = !keyed
                    ? killed ? ErrorClass.FALSE_KILLED : ErrorClass.FALSE_INJURED
                    : found
                            ? killed ? ErrorClass.WRONG_KILLED : ErrorClass.WRONG_INJURED
                            : killed ? ErrorClass.NO_KILLED : ErrorClass.NO_INJURED;
            slip(errorClass, template, incident);
        }
    }

    private void missed(Template template) {
        count(over, Measure.TYPE, false, false, true);
        count(over, Measure.PLACE, false, false, !template.places().isEmpty());
        count(over, Measure.DATE, false, false, template.days().stream().anyMatch(days -> !days.isOpen()));
        types.merge(template.types().iterator().next(), new Tally(0, 0, 1), Tally::plus);
        boolean other = incidents.stream()
                .filter(incident -> !joining.answers(incident))
                .anyMatch(incident -> Joining.hasPlace(template, incident)
                        || template.days().stream().anyMatch(days -> !days.isOpen() && days.meet(incident.start(), incident.end())));
        slips.add(new Slip(other ? ErrorClass.OTHER_TYPE : ErrorClass.NOTHING_FOUND, "%s %s".formatted(id, shown(template))));
    }

    private void unanswered(Incident incident) {
        count(over, Measure.TYPE, false, true, false);
        count(over, Measure.PLACE, false, incident.place().isKnown(), false);
        count(over, Measure.DATE, false, incident.isDated(), false);
        types.merge(incident.type(), new Tally(0, 1, 0), Tally::plus);
        ErrorClass errorClass = templates.isEmpty()
                ? ErrorClass.IRRELEVANT
                : templates.stream().anyMatch(template -> template.types().contains(incident.type())) ? ErrorClass.TWICE : ErrorClass.OTHER_KIND;
        slips.add(new Slip(errorClass, "%s %s".formatted(id, shown(incident))));
    }

    private void slip(ErrorClass errorClass, Template template, Incident incident) {
        slips.add(new Slip(errorClass, "%s key %s; found %s".formatted(id, shown(template), shown(incident))));
    }

    private void both(Measure measure, boolean right, boolean found, boolean keyed) {
        count(over, measure, right, found, keyed);
        count(joined, measure, right, found, keyed);
    }

    private static void count(Map<Measure, Tally> tallies, Measure measure, boolean right, boolean found, boolean keyed) {
        tallies.merge(measure, new Tally(right ? 1 : 0, found ? 1 : 0, keyed ? 1 : 0), Tally::plus);
    }

    private static String shown(Template template) {
        String types = template.types().stream().map(IncidentType::label).sorted().collect(Collectors.joining(" / "));
        String days = template.days().stream()
                .map(day -> (day.isOpen() ? ".." : day.first().toString()) + (day.first().equals(day.last()) ? "" : "/" + day.last()))
                .collect(Collectors.joining(" or "));
        String places = template.places().stream()
                .map(place -> place.country() + place.within().stream().map(name -> ": " + name).collect(Collectors.joining()))
                .collect(Collectors.joining(" or "));
        return "[%d %s; %s; %s; killed %s, injured %s]".formatted(
                template.number(), types, days, places, shown(template.killed()), shown(template.injured()));
    }

    private static String shown(Toll toll) {
        return toll.isOpen() ? "some" : toll.isTold() ? toll.numbers().stream().sorted().map(String::valueOf).collect(Collectors.joining(" or ")) : "-";
    }

    private static String shown(Incident incident) {
        String days = incident.start() + (incident.end().isKnown() ? "/" + incident.end() : "");
        return "[%s \"%s\"; %s; %s; killed %s, injured %s] %s".formatted(
                incident.type().label(),
                Characters.oneLine(incident.title(), SHOWN),
                days,
                incident.place().name(),
                shown(incident.killed()),
                shown(incident.injured()),
                Characters.oneLine(incident.words(), SHOWN));
    }

    private static String shown(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
    }
}
