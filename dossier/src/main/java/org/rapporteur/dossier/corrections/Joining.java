package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.record.Actor;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;

/**
 * Several records made one by an analyst's word: what the first says stands, what it leaves open the others fill in, and
 * what can be there more than once is there with the citations of all.
 */
final class Joining {

    private static final String CITATIONS = "citations";

    private Joining() {}

    /** {@code first} with what {@code other} adds. */
    static <T extends Record> T of(T first, T other, Function<String, Report> reports) {
        Map<String, Object> kept = RecordForm.toMap(first);
        Map<String, Object> more = RecordForm.toMap(other);
        Map<String, Object> both = new LinkedHashMap<>();
        kept.forEach((field, value) -> {
            if (value instanceof List<?> list) {
                both.put(field, union(list, (List<?>) more.get(field)));
            } else {
                both.put(field, value == null ? more.get(field) : value);
            }
        });
        if (first instanceof Actor actor) {
            both.put("aliases", aliases(actor, (Actor) other));
        }
        return Fields.altered(first, both, reports);
    }

    private static List<String> aliases(Actor first, Actor other) {
        Set<String> names = Anchors.namesOf(first);
        names.addAll(Anchors.namesOf(other));
        names.remove(first.name());
        return List.copyOf(names);
    }

    /** Items that differ in nothing but their citations are one. */
    private static List<?> union(List<?> first, List<?> second) {
        List<Object> all = new ArrayList<>(first);
        for (Object item : second) {
            int same = 0;
            while (same < all.size() && !isSame(all.get(same), item)) {
                same++;
            }
            if (same == all.size()) {
                all.add(item);
            } else {
                all.set(same, cited(all.get(same), item));
            }
        }
        return all;
    }

    private static boolean isSame(Object one, Object other) {
        return one.equals(other) || one instanceof Map<?, ?> first
                && other instanceof Map<?, ?> second
                && first.get(CITATIONS) instanceof List<?>
                && uncited(first).equals(uncited(second));
    }

    private static Map<?, ?> uncited(Map<?, ?> item) {
        Map<Object, Object> rest = new LinkedHashMap<>(item);
        rest.remove(CITATIONS);
        return rest;
    }

    private static Object cited(Object one, Object other) {
        if (one instanceof Map<?, ?> first && first.get(CITATIONS) instanceof List<?> citations) {
            Set<Object> all = new LinkedHashSet<>(citations);
            all.addAll((List<?>) ((Map<?, ?>) other).get(CITATIONS));
            Map<Object, Object> both = new LinkedHashMap<>(first);
            both.put(CITATIONS, List.copyOf(all));
            return both;
        }
        return one;
    }
}
