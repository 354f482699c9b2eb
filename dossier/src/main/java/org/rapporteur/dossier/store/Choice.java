package org.rapporteur.dossier.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.rapporteur.dossier.Extent;
import org.rapporteur.dossier.corrections.Anchor;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.FieldChange;

/**
 * Which reports are looked at: the latest; for everybody who is heard in these, the last report before them with a word of
 * theirs on each matter that they are silent about now; those with what falls due or begins since; those that ids stand for; those that corrections stand on, so that
 * each finds its record again; and what any of them reprints.
 */
public final class Choice {

    /** An id of which a beginning is typed may stand for several records; so many are looked at. */
    private static final int SEVERAL = 20;

    /** For so many of the latest reports one older one is looked at for what still stands, at most, and one for what is ahead. */
    private static final int LATEST_FOR_AN_OLD_ONE = 4;

    private static final String BEFORE_THE_LATEST =
            "WITH before AS (SELECT written AS day FROM report ORDER BY written DESC, id DESC LIMIT 1 OFFSET :latest) ";

    /** Of what was said before the latest reports and nothing in them replaces, the last said first. */
    private static final String STANDING =
            """
            SELECT report FROM (
                SELECT report, max(written) AS last FROM heard
                WHERE voice IN (SELECT voice FROM heard WHERE written > (SELECT day FROM before))
                GROUP BY voice, issue)
            WHERE last <= (SELECT day FROM before)
            GROUP BY report ORDER BY max(last) DESC, report LIMIT :most""";

    /** What was said before the latest reports of a day that is not before them, the next first. */
    private static final String AHEAD =
            """
            SELECT finding.report FROM finding JOIN report ON report.number = finding.report
            WHERE falls >= (SELECT day FROM before) AND written <= (SELECT day FROM before)
            GROUP BY finding.report ORDER BY min(falls), finding.report LIMIT :most""";

    /** The report's id in an id that means something in one report only. */
    private static final Pattern REPORT = Pattern.compile("r-[0-9a-f]{12}");

    private Choice() {}

    /** How many reports there are. */
    public static int size(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM report").mapTo(int.class).one();
    }

    /** The numbers of the reports. */
    public static Set<Long> of(Handle handle, Extent extent, List<Correction> corrections) {
        Set<Long> chosen = new LinkedHashSet<>(handle.createQuery(
                        "SELECT number FROM report ORDER BY written DESC, id DESC LIMIT :latest")
                .bind("latest", extent.latest())
                .mapTo(long.class)
                .list());
        if (chosen.size() < extent.latest()) {
            return chosen;
        }
        chosen.addAll(older(handle, extent.latest(), STANDING));
        chosen.addAll(older(handle, extent.latest(), AHEAD));
        Set<String> reports = new HashSet<>();
        Set<String> records = new HashSet<>(extent.ids());
        for (Anchor anchor : anchors(corrections)) {
            anchor.words().forEach(words -> reports.add(words.report()));
            if (anchor.words().isEmpty()) {
                records.add(anchor.id());
            }
        }
        for (String id : records) {
            Matcher own = REPORT.matcher(id);
            if (own.find()) {
                reports.add(own.group());
            } else {
                chosen.addAll(holding(handle, id));
            }
        }
        chosen.addAll(numbers(handle, reports));
        chosen.addAll(originals(handle, chosen));
        return chosen;
    }

    private static List<Long> older(Handle handle, int latest, String which) {
        return handle.createQuery(BEFORE_THE_LATEST + which)
                .bind("latest", latest)
                .bind("most", latest / LATEST_FOR_AN_OLD_ONE)
                .mapTo(long.class)
                .list();
    }

    private static List<Anchor> anchors(List<Correction> corrections) {
        Set<Integer> holding = Correction.inForce(corrections);
        List<Anchor> anchors = new ArrayList<>();
        for (Correction correction : corrections) {
            if (holding.contains(correction.number())) {
                anchors.addAll(correction.ruling().records());
                correction.ruling().changes().stream().map(FieldChange::actors).forEach(anchors::addAll);
            }
        }
        return anchors;
    }

    /** The latest reports with a finding whose id begins so. */
    private static List<Long> holding(Handle handle, String id) {
        return handle.createQuery(
                        """
                        SELECT report FROM finding
                        WHERE kind IN ('actor', 'statement', 'event', 'commitment') AND id >= :id AND id < :end
                        ORDER BY report DESC LIMIT :several""")
                .bind("id", id)
                .bind("end", id + Character.MAX_VALUE)
                .bind("several", SEVERAL)
                .mapTo(long.class)
                .list();
    }

    private static List<Long> numbers(Handle handle, Collection<String> ids) {
        return handle.createQuery("SELECT number FROM report WHERE id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Forms.list(ids))
                .mapTo(long.class)
                .list();
    }

    private static List<Long> originals(Handle handle, Collection<Long> numbers) {
        return handle.createQuery(
                        """
                        SELECT original.number FROM report JOIN report AS original ON original.id = report.duplicate_of
                        WHERE report.number IN (SELECT value FROM json_each(:numbers))""")
                .bind("numbers", numbers.toString())
                .mapTo(long.class)
                .list();
    }
}
