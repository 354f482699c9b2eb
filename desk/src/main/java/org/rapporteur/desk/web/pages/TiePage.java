package org.rapporteur.desk.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.network.Dealing;
import org.rapporteur.analysis.network.Tone;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Ties;

/**
 * The statements by which one deals with another, in the order of time.
 *
 * @param tones in which, in words
 * @param back address of the network in the same period
 * @param same the same for programs
 */
public record TiePage(String from, String fromAddress, String to, String toAddress, String tones, List<Said> said, Pager pager, String back, Asked same) {

    /** The parameters of its address. */
    static final List<String> PARAMETERS = List.of("tone", "since", "until", Pager.PARAMETER);

    public TiePage {
        Objects.requireNonNull(pager, "pager");
        Objects.requireNonNull(same, "same");
        said = List.copyOf(said);
    }

    /** A statement. @param named whether the other is named in what is said, and not addressed */
    public record Said(String date, String speaker, String act, String content, boolean named, Words words) {}

    /** The address of the same for programs. */
    public String download(String form) {
        return same.with("format", form).address();
    }

    static TiePage of(Shown shown, String from, String to, Params params, Asked asked) {
        for (String id : List.of(from, to)) {
            shown.actor(id).orElseThrow(() -> Refusal.missing("no actor of this dossier has the id '%s'".formatted(id)));
        }
        Names names = shown.names();
        List<Dealing> dealings = Ties.dealings(shown, params).stream()
                .filter(it -> it.from().equals(from) && it.to().equals(to))
                .sorted(Comparator.comparing(Dealing::day))
                .toList();
        Pager pager = Pager.of(params, asked, dealings.size());
        return new TiePage(
                names.of(from),
                ActorsPage.address(from),
                names.of(to),
                ActorsPage.address(to),
                params.codes("tone", Tone.class).stream().map(NetworkPage::label).reduce((one, other) -> one + ", " + other).orElse("says to or about"),
                pager.of(dealings).stream().map(it -> said(it, names, shown)).toList(),
                pager,
                asked.at(Way.NETWORK.address()).without("tone", Pager.PARAMETER).address(),
                asked.at("/api/v1/network").without(Pager.PARAMETER).with("from", from).with("to", to));
    }

    private static Said said(Dealing it, Names names, Shown shown) {
        return new Said(
                DateWords.inBrackets(shown.chronology().dateOf(it.statement())),
                names.of(it.statement().speaker()),
                Verbs.of(it.statement().act()),
                Phrases.oneLine(it.statement().content()),
                !it.addressed(),
                Words.of(it.statement().id(), it.statement().citations().get(0), shown));
    }
}
