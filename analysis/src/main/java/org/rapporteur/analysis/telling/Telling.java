package org.rapporteur.analysis.telling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Puts a statement into one clause, in the report's own words wherever they can stand alone: the speaker's name, then
 * the report from the speaker to the end of what is said. Where the report's order does not allow that (a quotation
 * that comes first, a speaker in the middle), a plain template is filled. Immutable, safe between threads.
 */
public final class Telling {

    /** Code points beyond which a report's own sentence is not taken whole. */
    private static final int LONG = 330;

    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?][”\"’)]*\\s+[“\"‘(]?\\p{Lu}");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Prof|Sen|Rep|Gov|No)\\.\\s");

    private final Names names;
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    private Telling(KeptRecord record) {
        names = Names.of(record);
        record.reports().forEach(report -> reports.put(report.id(), report));
        record.statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    public static Telling of(KeptRecord record) {
        return new Telling(record);
    }

    /** The clause of a statement, without a full stop. */
    public String tell(Statement statement) {
        String clause = inReportsWords(statement).orElseGet(() -> inTemplate(statement));
        return clause + relay(statement, clause);
    }

    /** The clause of the statement that says {@code position} best; its bare terms if the record holds none of them. */
    public String tell(Position position) {
        return statementOf(position).map(this::tell).orElseGet(() -> "%s %s %s"
                .formatted(names.of(position.holder()), Verbs.of(position.stance()), position.proposition()));
    }

    /** The statement whose words {@code position} has. */
    public Optional<Statement> statementOf(Position position) {
        List<Statement> rested = position.statements().stream()
                .map(statements::get)
                .filter(Objects::nonNull)
                .toList();
        return rested.stream()
                .filter(statement -> statement.content().strip().equals(position.proposition()))
                .findFirst()
                .or(() -> rested.stream().findFirst());
    }

    private Optional<String> inReportsWords(Statement statement) {
        Report report = reports.get(statement.citations().get(0).report());
        List<Span> speaker = statement.spans().speaker();
        List<Span> said = Stream.concat(statement.spans().cue().stream(), statement.spans().content().stream())
                .sorted()
                .toList();
        if (report == null || speaker.size() != 1 || said.isEmpty() || statement.spans().content().isEmpty()) {
            return Optional.empty();
        }
        int from = speaker.get(0).end();
        int to = said.stream().map(Span::end).max(Comparator.naturalOrder()).orElseThrow();
        int cueStart = statement.spans().cue().stream().mapToInt(Span::start).min().orElse(from);
        int contentStart = statement.spans().content().stream().mapToInt(Span::start).min().orElse(from);
        boolean inOrder = from <= said.get(0).start() && cueStart <= contentStart && to <= report.text().length();
        if (!inOrder || to - from > LONG || statement.spans().cue().isEmpty()) {
            return Optional.empty();
        }
        String words = report.text().slice(from, withClosingMark(report, from, to));
        boolean oneSentence = words.indexOf('\n') < 0
                && !NEXT_SENTENCE.matcher(ABBREVIATION.matcher(words).replaceAll("")).find();
        if (!oneSentence || !Phrases.balanced(words)) {
            return Optional.empty();
        }
        String next = words.substring(0, Math.min(40, words.length()));
        String subject = Phrases.capitalised(subject(statement, report, next));
        // The comma that closed "Ana Ruiz, a former judge," goes where the apposition goes.
        if (report.text().slice(speaker.get(0)).contains(",") && !subject.contains(",") && words.startsWith(",")) {
            words = words.substring(1);
        }
        String gap = words.startsWith(",") || words.startsWith("’") || words.startsWith("'") ? "" : " ";
        return Optional.of(subject + gap + Phrases.ending(words.stripLeading()));
    }

    /** The end of what is said, with the closing quotation mark that may follow its last word. */
    private static int withClosingMark(Report report, int from, int to) {
        if (Phrases.balanced(report.text().slice(from, to))) {
            return to;
        }
        for (int end = to + 1; end <= Math.min(to + 3, report.text().length()); end++) {
            if (Phrases.balanced(report.text().slice(from, end))) {
                return end;
            }
        }
        return to;
    }

    private String inTemplate(Statement statement) {
        Report report = reports.get(statement.citations().get(0).report());
        String subject = Phrases.capitalised(subject(statement, report, ""));
        String said = words(statement);
        String verb = cue(statement, report).orElse(Verbs.of(statement.act()));
        if (said.isEmpty()) {
            return (subject + " " + verb).strip();
        }
        if (subject.isEmpty()) {
            return Phrases.capitalised(said);
        }
        if (statement.act() == Act.DECLINE_TO_COMMENT) {
            String on = said.startsWith("on ") ? "" : "on ";
            return "%s %s %s%s".formatted(subject, Verbs.of(statement.act()), on, said);
        }
        boolean runsOn = !said.startsWith("“") && (Verbs.runsOn(said) || isObject(statement, report));
        return "%s %s%s %s".formatted(subject, verb, runsOn ? "" : ":", said);
    }

    /** The report's own verb for it, where it is one short stretch of words that can follow a subject. */
    private static Optional<String> cue(Statement statement, Report report) {
        List<Span> cue = statement.spans().cue();
        if (report == null || cue.size() != 1 || cue.get(0).end() > report.text().length()) {
            return Optional.empty();
        }
        String words = Phrases.oneLine(report.text().slice(cue.get(0)));
        boolean verb = words.matches("\\p{Ll}[\\p{L} ’'-]{1,40}") && !Verbs.isAttribution(words);
        return verb ? Optional.of(words) : Optional.empty();
    }

    /** Whether what is said stands before speaker and cue without a quotation: "guarantees that Arnia opposes". */
    private static boolean isObject(Statement statement, Report report) {
        List<Span> content = statement.spans().content();
        List<Span> speaker = statement.spans().speaker();
        List<Span> cue = statement.spans().cue();
        return content.size() == 1
                && speaker.size() == 1
                && cue.size() == 1
                && content.get(0).end() <= speaker.get(0).start()
                && speaker.get(0).end() <= cue.get(0).start()
                && statement.quotes().isEmpty()
                && report != null
                && speaker.get(0).start() <= report.text().length()
                && report.text().slice(content.get(0).end(), speaker.get(0).start()).matches("\\s*(?:that|which|whom)?\\s*");
    }

    /** What is said, its verbatim parts in their marks. */
    private static String words(Statement statement) {
        String content = Phrases.clause(statement.content());
        long quoted = statement.quotes().stream().mapToLong(quote -> quote.exact().length()).sum();
        if (quoted > 0 && quoted >= content.length() * 0.7) {
            return statement.quotes().stream()
                    .map(Citation::exact)
                    .distinct()
                    .map(Phrases::quoted)
                    .collect(Collectors.joining(" … "));
        }
        return Phrases.balanced(content) ? content : content.replaceAll("[“”\"]", "");
    }

    /** The speaker, with the one spoken for in brackets unless the words around name it already. */
    private String subject(Statement statement, Report report, String around) {
        Optional<Actor> actor = names.actor(statement.speaker());
        String written = Phrases.oneLine(statement.speakerText());
        String called;
        if (actor.map(Actor::kind).orElse(ActorKind.UNNAMED) == ActorKind.PERSON) {
            called = names.of(statement.speaker());
        } else if (written.isEmpty() || Verbs.isPronoun(written)) {
            called = actor.map(Telling::introduced).orElse("") + (Verbs.isPossessive(written) ? "’s" : "");
        } else {
            called = report == null ? written : article(statement, report) + written;
        }
        String voiced = statement.speaksFor().isEmpty() ? statement.speaker() : statement.speaksFor();
        if (called.isEmpty() || voiced.isEmpty() || names.actor(names.principal(voiced)).isEmpty()) {
            return called;
        }
        Actor principal = names.actor(names.principal(voiced)).orElseThrow();
        boolean told = principal.kind() == ActorKind.UNNAMED || names(called + " " + around, principal);
        return told ? called : "%s (%s)".formatted(called, principal.name());
    }

    /** Whether words name somebody, be it by the adjective ("Arnian negotiators" name "Arnia") or by another name. */
    private static boolean names(String words, Actor actor) {
        if (words.toLowerCase(Locale.ROOT).contains(actor.name().toLowerCase(Locale.ROOT))) {
            return true;
        }
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .filter(name -> !name.isBlank() && Character.isUpperCase(name.codePointAt(0)))
                .flatMap(name -> Stream.of(name.split("[\\s-]+")))
                .filter(part -> part.length() > 2 && Character.isUpperCase(part.codePointAt(0)) && !Verbs.isArticle(part))
                .map(part -> part.substring(0, Math.min(part.length(), Math.max(4, part.length() - 2))))
                .anyMatch(start -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(start)).matcher(words).find());
    }

    /** The article before the speaker's words, where the span of the speaker leaves it out. */
    private static String article(Statement statement, Report report) {
        if (statement.spans().speaker().isEmpty()) {
            return "";
        }
        int start = statement.spans().speaker().get(0).start();
        String before = report.text().slice(Math.max(0, start - 5), start);
        String last = before.strip().replaceFirst("(?s).*\\s", "");
        return Character.isWhitespace(before.isEmpty() ? 'x' : before.charAt(before.length() - 1)) && Verbs.isArticle(last)
                ? last + " "
                : "";
    }

    private String relay(Statement statement, String clause) {
        if (statement.relayedBy().isEmpty() || clause.contains("according to") || clause.contains("According to")) {
            return "";
        }
        return names.actor(statement.relayedBy())
                .filter(relay -> !relay.id().equals(statement.speaker()))
                .filter(relay -> !clause.toLowerCase(Locale.ROOT).contains(relay.name().toLowerCase(Locale.ROOT)))
                .map(relay -> ", according to " + Phrases.continued(introduced(relay)))
                .orElse("");
    }

    /** A name as it stands in a sentence: an unnamed source gets its article. */
    private static String introduced(Actor actor) {
        String name = actor.name();
        boolean bare = actor.kind() == ActorKind.UNNAMED
                && Character.isLowerCase(name.codePointAt(0))
                && !Verbs.isArticle(name.replaceFirst("\\s.*", ""))
                && !isPlural(name);
        return bare ? ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name : name;
    }

    /** Whether the noun of a source is plural: the last word before its first addition ends in s. */
    private static boolean isPlural(String source) {
        String noun = "";
        if (Verbs.isPlural(source.split("\\s+")[0])) {
            return true;
        }
        for (String word : source.split("\\s+")) {
            if (Verbs.endsSource(word)) {
                break;
            }
            noun = word;
        }
        return noun.endsWith("s") && !noun.endsWith("ss");
    }
}
