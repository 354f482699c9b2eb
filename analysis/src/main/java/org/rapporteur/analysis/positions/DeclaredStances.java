package org.rapporteur.analysis.positions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Stance;
import org.rapporteur.record.Statement;

/**
 * Where a party stands by what somebody tells of it in so many words, without a verb of saying that tells the stance: "the guild will not sign, its chairman
 * said", "the Greens are open to a government, their leader said". Whose stance it is, the subject of the words tells. Immutable, safe between threads.
 */
final class DeclaredStances {

    /** So long may a subject be, in UTF-16 units. */
    private static final int SUBJECT = 60;
    private static final Pattern PRONOUN = Pattern.compile("(?i)it|they|we|i|he|she");
    private static final Pattern OPENING = Pattern.compile("(?i)^[“\"'‘]?(that )?(the )?");
    private static final Pattern BODY = Pattern.compile("(?i)(['’]s?)? ?((\\p{L}+ )?(government|authorities|side|leadership|delegation|team|union|management))?$");

    private final StanceRules rules;
    private final Names names;
    private final Map<String, String> bodies = new HashMap<>();

    DeclaredStances(KeptRecord record, Names names, StanceRules rules) {
        this.rules = rules;
        this.names = names;
        record.actors().stream()
                .filter(actor -> actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.UNNAMED)
                .forEach(actor -> {
                    bodies.putIfAbsent(plain(actor.name()), actor.id());
                    actor.aliases().forEach(alias -> bodies.putIfAbsent(plain(alias), actor.id()));
                });
    }

    /**
     * A stance and who is told to take it.
     *
     * @param holder id of the actor
     * @param about what it is about: the words without their subject
     */
    record Declared(String holder, Stance stance, String about) {}

    /**
     * The stance that a statement declares.
     *
     * @param holder whose position the statement's speaker voices
     */
    Optional<Declared> in(Statement statement, String holder) {
        String content = statement.content();
        return rules.declared(content)
                .filter(found -> found.start() <= SUBJECT)
                .flatMap(found -> holderOf(content.substring(0, found.start()), statement, holder).map(of -> new Declared(of, found.stance(), content.substring(found.start()))));
    }

    private Optional<String> holderOf(String subject, Statement statement, String holder) {
        String plain = plain(subject);
        if (PRONOUN.matcher(plain).matches() || rules.ownSide(subject.strip())) {
            return Optional.of(holder);
        }
        Optional<String> named = Optional.ofNullable(bodies.get(plain)).map(names::principal);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        // Who speaks for one party tells nothing that binds another.
        boolean freely = names.principal(statement.speaker()).equals(statement.speaker()) && (statement.speaksFor().isEmpty() || statement.speaksFor().equals(statement.speaker()));
        boolean voice = names.actor(statement.speaker()).map(Actor::kind).filter(ActorKind.PERSON::equals).isPresent();
        return named.filter(of -> of.equals(holder) || freely && voice);
    }

    /** "The Northern Front’s leadership": "northern front". */
    private static String plain(String name) {
        String bare = OPENING.matcher(name.strip()).replaceFirst("");
        return BODY.matcher(bare).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }
}
