package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.ActorKind;

/**
 * Whose words a paper holds: after "In a communiqué the front accused …" or "The guild put out a leaflet", "the text reads" and
 * "the leaflet said" are the word of the front and the guild. Mutable, used by one thread, while a passage is read.
 */
final class Papers {

    /** Sentences within which "the text" still is the paper last spoken of. */
    private static final int NEAR = 3;

    /** The last token at which "In a joint written statement" has come to its noun. */
    private static final int OPENING = 5;

    private final ReferenceWords reference;
    private final CastBuilder cast;
    private String issuer = "";
    private int sentence;

    Papers(ReferenceWords reference, CastBuilder cast) {
        this.reference = reference;
        this.cast = cast;
    }

    /** Takes note of who puts out which paper in the sentence. */
    void read(Sentence told, List<Mention> mentions) {
        for (Token token : told.tokens()) {
            if (isPaper(token)) {
                issuer(told, token.index())
                        .flatMap(subject -> mentions.stream().filter(mention -> mention.head() == subject).findFirst())
                        .map(Mention::actor)
                        .filter(actor -> cast.draft(actor).filter(draft -> draft.isBody() || draft.kind() == ActorKind.PERSON).isPresent())
                        .ifPresent(actor -> {
                            issuer = actor;
                            sentence = told.index();
                        });
            }
        }
    }

    /** The token of whoever puts out the paper: the subject of what is said in it, or of "issued". */
    private Optional<Integer> issuer(Sentence told, int paper) {
        boolean opens = paper > 0 && paper <= OPENING && told.token(0).lemma().equalsIgnoreCase("in") && told.child(paper, "case").filter(c -> c == 0).isPresent();
        if (opens && !told.token(Math.max(0, told.head(paper))).isVerb()) {
            return mainSubject(told, paper);
        }
        int verb = told.head(paper);
        if (verb < 0 || !told.token(verb).isVerb()) {
            return Optional.empty();
        }
        boolean in = told.is(paper, "obl") && told.child(paper, "case").filter(c -> told.token(c).lemma().equalsIgnoreCase("in")).isPresent();
        boolean out = told.is(paper, "obj") && reference.has("issues", told.token(verb).lemma());
        return in || out ? told.children(verb).stream().filter(child -> told.relation(child).equals("nsubj")).findFirst() : Optional.empty();
    }

    /** "In a letter signed by its leader, the guild accused": whatever the parser makes of it, the next subject puts it out. */
    private static Optional<Integer> mainSubject(Sentence told, int paper) {
        return told.tokens().stream()
                .map(Token::index)
                .filter(i -> i > paper && told.relation(i).equals("nsubj") && told.head(i) > i)
                .filter(i -> told.token(told.head(i)).tag().matches("VB[DZP]"))
                .findFirst();
    }

    /** Whose word "the text" or "the statement" is, as the subject of a verb. */
    Optional<String> of(Sentence speaking, int noun) {
        boolean paper = isPaper(speaking.token(noun)) && speaking.is(noun, "nsubj");
        boolean near = !issuer.isEmpty() && cast.layout().distance(sentence, speaking.index()) <= NEAR;
        return paper && near ? Optional.of(issuer) : Optional.empty();
    }

    private boolean isPaper(Token token) {
        return token.isNoun() && reference.has("papers", token.lemma().toLowerCase(Locale.ROOT));
    }
}
