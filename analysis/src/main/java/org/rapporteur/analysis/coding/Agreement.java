package org.rapporteur.analysis.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.record.Actor;

/**
 * How far coders agree on the same statements.
 *
 * @param coders how they are called
 * @param figures one for each variable
 * @param differences where coders wrote different things, by variable, each in the order of the sheets
 * @param partial units that not all coders have, by who has them
 */
public record Agreement(List<String> coders, List<Figure> figures, List<Difference> differences, List<Partial> partial) {

    /** How many replicates an interval is drawn from unless told otherwise. */
    public static final int REPLICATES = 1000;

    public Agreement {
        coders = List.copyOf(coders);
        figures = List.copyOf(figures);
        differences = List.copyOf(differences);
        partial = List.copyOf(partial);
    }

    /**
     * The agreement on one variable.
     *
     * @param units coded by two coders or more
     * @param observed share of the pairs of coders that wrote the same, from 0 to 1; {@code NaN} without units
     * @param alpha Krippendorff's; {@code NaN} where all values are the same
     * @param low lower end of its 95 % interval; {@code NaN} where it has none
     * @param high upper end
     */
    public record Figure(Variable variable, int units, double observed, double alpha, double low, double high) {}

    /**
     * A unit on which coders differ.
     *
     * @param codes what each wrote, by coder; without those who coded nothing
     */
    public record Difference(String unit, Variable variable, Map<String, String> codes) {

        public Difference {
            codes = new LinkedHashMap<>(codes);
        }
    }

    /**
     * Units that some coders have and others lack.
     *
     * @param coders who have them
     * @param units their ids, or lines where a coder gave none
     */
    public record Partial(List<String> coders, List<String> units) {

        public Partial {
            coders = List.copyOf(coders);
            units = List.copyOf(units);
        }
    }

    /** As {@link #of(List, List, int, long)} where no record is known: names mean the same where they are written the same. */
    public static Agreement of(List<CodingSheet> sheets, int replicates, long seed) {
        return of(sheets, List.of(), replicates, seed);
    }

    /**
     * The agreement between two sheets or more; a pure function of its values.
     *
     * @param actors of the record, by whose names, other spellings and ids coders may call them
     * @param replicates from which the intervals are drawn
     * @param seed the same seed draws the same intervals
     */
    public static Agreement of(List<CodingSheet> sheets, List<Actor> actors, int replicates, long seed) {
        List<String> coders = sheets.stream().map(CodingSheet::coder).toList();
        ActorNames names = actors.isEmpty() ? ActorNames.UNKNOWN : ActorNames.of(actors);
        Map<String, List<Optional<CodedUnit>>> units = byId(sheets);
        List<Figure> figures = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (Variable variable : Variable.values()) {
            List<List<Set<String>>> coded = new ArrayList<>();
            units.forEach((id, unit) -> {
                List<Set<String>> keys = unit.stream()
                        .map(one -> one.flatMap(row -> row.code(variable)).map(code -> key(variable, code, names)).orElse(null))
                        .collect(Collectors.toCollection(ArrayList::new));
                coded.add(keys);
                if (keys.stream().filter(key -> key != null).distinct().count() > 1) {
                    differences.add(new Difference(id, variable, written(coders, unit, variable)));
                }
            });
            Reliability reliability = new Reliability(coded);
            double[] interval = reliability.interval(replicates, seed);
            figures.add(new Figure(
                    variable, reliability.size(), reliability.observed(), reliability.alpha(), interval[0], interval[1]));
        }
        return new Agreement(coders, figures, differences, partial(sheets, units));
    }

    /** By id what each coder made of the unit, in the order of the sheets. */
    private static Map<String, List<Optional<CodedUnit>>> byId(List<CodingSheet> sheets) {
        Set<String> ids = new LinkedHashSet<>();
        List<Map<String, CodedUnit>> rows = new ArrayList<>();
        for (CodingSheet sheet : sheets) {
            Map<String, CodedUnit> own = new LinkedHashMap<>();
            sheet.units().stream().filter(unit -> !unit.id().isEmpty()).forEach(unit -> own.put(unit.id(), unit));
            rows.add(own);
            ids.addAll(own.keySet());
        }
        Map<String, List<Optional<CodedUnit>>> units = new LinkedHashMap<>();
        ids.forEach(id -> units.put(id, rows.stream().map(own -> Optional.ofNullable(own.get(id))).toList()));
        return units;
    }

    private static Set<String> key(Variable variable, String code, ActorNames names) {
        if (variable.isSet()) {
            return Reliability.members(code);
        }
        return Set.of(variable.isOfActors() ? names.key(code) : code);
    }

    private static Map<String, String> written(List<String> coders, List<Optional<CodedUnit>> unit, Variable variable) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < coders.size(); i++) {
            String coder = coders.get(i);
            unit.get(i).flatMap(row -> row.code(variable)).ifPresent(code -> codes.put(coder, code));
        }
        return codes;
    }

    private static List<Partial> partial(List<CodingSheet> sheets, Map<String, List<Optional<CodedUnit>>> units) {
        Map<List<String>, List<String>> holders = new LinkedHashMap<>();
        units.forEach((id, unit) -> {
            List<String> having = new ArrayList<>();
            for (int i = 0; i < sheets.size(); i++) {
                if (unit.get(i).isPresent()) {
                    having.add(sheets.get(i).coder());
                }
            }
            if (having.size() < sheets.size()) {
                holders.computeIfAbsent(having, key -> new ArrayList<>()).add(id);
            }
        });
        for (CodingSheet sheet : sheets) {
            sheet.units().stream()
                    .filter(unit -> unit.id().isEmpty())
                    .forEach(unit -> holders.computeIfAbsent(List.of(sheet.coder()), key -> new ArrayList<>()).add(unit.called()));
        }
        return holders.entrySet().stream().map(entry -> new Partial(entry.getKey(), entry.getValue())).toList();
    }
}
