package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Statement;

/**
 * What "the proposal" or "its demand" points to: the nearest earlier statement that proposes or demands something. Which words
 * point to which acts is data ({@code answers.yaml}). Immutable.
 */
final class Answers {

    /** Acts by which one answers another, or moves what one has said before. */
    private static final Set<Act> ANSWERING =
            EnumSet.of(Act.REJECT, Act.REFUSE, Act.AGREE, Act.PRAISE, Act.CONDEMN, Act.OFFER, Act.DEMAND, Act.PROPOSE, Act.COMMENT);

    private static final String POINTING =
            "^(?:(?<own>its|their|his|her|our)|the|this|that|these|those|both)(?: (?!\\w+['’])[\\w-]+){0,2}? (?:%s)s?$";

    private final List<Pointer> pointers = new ArrayList<>();

    private Answers() {}

    private record Pointer(Pattern words, Set<Act> to) {}

    static Answers standard() {
        Answers answers = new Answers();
        for (JsonNode entry : YamlDocument.resource(Answers.class, "answers.yaml").path("answers")) {
            String words = entry.has("nouns")
                    ? POINTING.formatted(alternatives(entry.path("nouns")))
                    : "^(?<own>(?!))?(?:%s)\\b".formatted(alternatives(entry.path("openings")));
            Set<Act> to = EnumSet.noneOf(Act.class);
            entry.path("to").forEach(act -> to.add(Coded.of(Act.class, act.asText())));
            answers.pointers.add(new Pointer(Pattern.compile(words, Pattern.CASE_INSENSITIVE), to));
        }
        return answers;
    }

    private static String alternatives(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(word -> Pattern.quote(word.asText()))
                .collect(Collectors.joining("|"));
    }

    /**
     * The statement that this one answers, if its words only point to it.
     *
     * @param earlier the statements before it in the report, in the order of the text
     */
    Optional<Statement> answered(Statement statement, List<Statement> earlier) {
        if (!ANSWERING.contains(statement.act())) {
            return Optional.empty();
        }
        for (Pointer pointer : pointers) {
            Matcher words = pointer.words.matcher(statement.content().strip());
            if (!words.find()) {
                continue;
            }
            boolean own = words.group("own") != null;
            for (int i = earlier.size() - 1; i >= 0; i--) {
                Statement said = earlier.get(i);
                boolean other = !said.speaker().equals(statement.speaker()) && !said.speaksFor().equals(statement.speaksFor());
                if (pointer.to.contains(said.act()) && !said.negated() && own != other && !said.issues().isEmpty()) {
                    return Optional.of(said);
                }
            }
        }
        return Optional.empty();
    }
}
