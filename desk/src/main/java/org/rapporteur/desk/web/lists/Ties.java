package org.rapporteur.desk.web.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.analysis.network.Dealing;
import org.rapporteur.analysis.network.Network;
import org.rapporteur.analysis.network.Tie;
import org.rapporteur.analysis.network.Tone;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;

/** Who deals with whom, and how: by whom, with whom, by either, in which tone, between which days. */
public final class Ties implements Lines<Tie> {

    @Override
    public String name() {
        return "network";
    }

    @Override
    public List<String> parameters() {
        return List.of("from", "to", "actor", "tone", "since", "until");
    }

    @Override
    public List<String> columns() {
        return List.of("from", "from_name", "to", "to_name", "tone", "times", "addressed", "acts", "first", "last", "statements");
    }

    @Override
    public List<Tie> wanted(Shown shown, Params params) {
        return Network.ties(dealings(shown, params));
    }

    /** What makes the ties that are wanted, in the order of the record. */
    public static List<Dealing> dealings(Shown shown, Params params) {
        Choosing choosing = new Choosing(shown, params);
        Names names = shown.names();
        Choosing.Who from = principals(choosing.who("from"), names);
        Choosing.Who to = principals(choosing.who("to"), names);
        Choosing.Who actor = principals(choosing.who("actor"), names);
        Set<Tone> tones = params.codes("tone", Tone.class);
        Period period = Period.of(params);
        return shown.dealings().stream()
                .filter(it -> from.isAmong(it.from()) && to.isAmong(it.to()) && actor.isAmong(it.from(), it.to()))
                .filter(it -> Choosing.isIn(tones, it.tone()))
                .filter(it -> period.has(it.day()))
                .toList();
    }

    /** Those for whom somebody speaks: a tie is between them. */
    private static Choosing.Who principals(Choosing.Who asked, Names names) {
        return new Choosing.Who(asked.anybody(), asked.ids().stream().map(names::principal).collect(Collectors.toSet()));
    }

    @Override
    public Map<String, Object> form(Shown shown, Params params, Tie tie) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("from", tie.from());
        form.put("from_name", shown.name(tie.from()));
        form.put("to", tie.to());
        form.put("to_name", shown.name(tie.to()));
        form.put("tone", tie.tone().code());
        form.put("times", tie.dealings().size());
        form.put("addressed", (int) tie.dealings().stream().filter(Dealing::addressed).count());
        form.put("acts", tie.dealings().stream().map(it -> it.statement().act().code()).distinct().sorted().toList());
        form.put("first", day(tie.dealings().stream().map(Dealing::day).filter(Ties::isKnown).min(Comparator.naturalOrder())));
        form.put("last", day(tie.dealings().stream().map(Dealing::day).filter(Ties::isKnown).max(Comparator.naturalOrder())));
        form.put("statements", tie.dealings().stream().map(it -> it.statement().id()).toList());
        return form;
    }

    private static boolean isKnown(LocalDate day) {
        return !day.equals(LocalDate.MIN);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
