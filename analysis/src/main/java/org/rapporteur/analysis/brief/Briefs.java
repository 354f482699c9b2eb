package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;

/**
 * Tells one record again and again, with other wishes each time: what a wish does not change is worked out once. Safe between threads.
 */
public final class Briefs {

    private final Material material;
    private final Map<String, Object> known = new HashMap<>();

    private Briefs(Material material) {
        this.material = material;
    }

    /** Briefs of {@code record}; as {@code settings} want it where nothing else is wished. */
    public static Briefs of(KeptRecord record, Findings findings, Issues issues, BriefSettings settings) {
        Objects.requireNonNull(settings, "settings");
        return new Briefs(Material.of(record, findings, issues.forRecord(record), settings));
    }

    /** The brief as the settings want it. */
    public Brief brief() {
        return brief(material);
    }

    /**
     * The brief with other news and other silences.
     *
     * @param since as of {@link BriefSettings#since}
     * @param silentAfter as of {@link BriefSettings#silentAfter}
     */
    public Brief brief(EdtfDate since, int silentAfter) {
        return brief(material.with(since, silentAfter));
    }

    /** The matrix of the positions of the record. */
    public Matrix matrix() {
        return Matrix.of(material);
    }

    /** The matrix of these positions alone, as if nothing else had been said. */
    public Matrix matrix(List<Position> positions) {
        return Matrix.of(material.with(positions));
    }

    private Brief brief(Material asked) {
        List<Section> sections = new ArrayList<>();
        add("where-things-stand", WhereThingsStand.in(asked), sections);
        add("what-changed", WhatChanged.in(asked), sections);
        add("what-is-overdue", once("overdue", () -> WhatIsOverdue.in(material)), sections);
        add("what-is-blocked", once("blocked", () -> WhatIsBlocked.in(material)), sections);
        add("where-each-party-stands", once("parties", () -> WhereEachPartyStands.in(material)), sections);
        add("what-is-contested", once("contested", () -> WhatIsContested.in(material)), sections);
        add("pressure", Pressure.in(once("pressure", () -> Pressure.lines(material)), sections), sections);
        add("human-cost", once("cost", () -> HumanCost.in(material)), sections);
        add("what-was-not-said", once("unsaid", () -> WhatWasNotSaid.in(material)), sections);
        add("who-is-silent", Silences.in(asked, once("last", () -> Silences.lastWords(material))), sections);
        add("what-is-next", once("next", () -> WhatIsNext.in(material)), sections);
        return new Brief(
                material.record().title(),
                material.asOf(),
                sections,
                once("outlets", () -> Outlet.of(material.record(), material.chronology())),
                material.chronology().inOrder());
    }

    private static void add(String id, Optional<Section> section, List<Section> sections) {
        section.map(found -> found.as(id)).ifPresent(sections::add);
    }

    @SuppressWarnings("unchecked")
    private synchronized <T> T once(String what, Supplier<T> work) {
        Object value = known.get(what);
        if (value == null) {
            value = work.get();
            known.put(what, value);
        }
        return (T) value;
    }
}
