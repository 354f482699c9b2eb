package org.rapporteur.yardsticks.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which incident answers to which template of a message: each to one at most, of its type, those first that agree in most
 * of place, date and numbers.
 */
final class Joining {

    private final List<Pair> pairs = new ArrayList<>();

    /** A template and its answer. */
    record Pair(Template template, Incident incident) {

        private int score() {
            int place = hasPlace(template, incident) ? 4 : 0;
            int date = template.days().stream().anyMatch(days -> days.meet(incident.start(), incident.end())) ? 4 : 0;
            int toll = agrees(template.killed(), incident.killed()) + agrees(template.injured(), incident.injured());
            return 1 + place + date + toll + (template.optional() ? 0 : 1);
        }
    }

    private Joining() {}

    static Joining of(List<Template> templates, List<Incident> incidents) {
        List<Pair> all = new ArrayList<>();
        for (Template template : templates) {
            for (Incident incident : incidents) {
                if (template.types().contains(incident.type())) {
                    all.add(new Pair(template, incident));
                }
            }
        }
        all.sort(Comparator.comparingInt(Pair::score).reversed());
        Joining joining = new Joining();
        for (Pair pair : all) {
            if (joining.of(pair.template).isEmpty() && joining.pairs.stream().noneMatch(other -> other.incident == pair.incident)) {
                joining.pairs.add(pair);
            }
        }
        return joining;
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    Optional<Incident> of(Template template) {
        return pairs.stream().filter(pair -> pair.template == template).map(Pair::incident).findFirst();
    }

    boolean answers(Incident incident) {
        return pairs.stream().anyMatch(pair -> pair.incident == incident);
    }

    static boolean hasPlace(Template template, Incident incident) {
        return incident.place().isKnown() && template.places().stream().anyMatch(place -> place.is(incident.place()));
    }

    private static int agrees(Toll toll, OptionalInt number) {
        return number.isPresent() && toll.numbers().contains(number.getAsInt()) ? 2 : 0;
    }
}
