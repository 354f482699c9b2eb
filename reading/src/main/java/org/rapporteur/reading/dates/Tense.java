package org.rapporteur.reading.dates;

import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Which way from the day of writing a day name points: "met on Monday" against "will meet on Monday". */
enum Tense {
    PAST,
    AHEAD,
    OPEN;

    /** The tense of what token {@code i} hangs on. */
    static Tense of(Sentence sentence, int i, DateRules rules) {
        if (isPutOffTo(sentence, i, rules)) {
            return AHEAD;
        }
        int at = i;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.isVerb() || sentence.child(at, "cop").isPresent()) {
                Tense tense = ofVerb(sentence, at, rules);
                // beyond the verb of its own clause stands whoever says so: "rain is forecast for Friday, they said"
                if (tense != OPEN || isFinite(sentence, at)) {
                    return tense;
                }
            } else {
                Tense placed = ofPreposition(sentence, at, i, rules);
                if (placed != OPEN) {
                    return placed;
                }
                if (rules.ahead().contains(token.lemma().toLowerCase(java.util.Locale.ROOT))) {
                    return AHEAD;
                }
            }
            at = sentence.head(at);
        }
        return sentence.head(i) < 0 ? ofWordsBefore(sentence, i) : OPEN;
    }

    /** "The hearing was adjourned to Monday": the new day, whatever the tense. */
    private static boolean isPutOffTo(Sentence sentence, int i, DateRules rules) {
        int above = sentence.head(i);
        boolean to = sentence.children(i, "case").stream().anyMatch(mark -> rules.future().contains(sentence.token(mark).lemma()) || sentence.token(mark).lemma().equals("to"));
        return to && above >= 0 && rules.puttingOff().contains(sentence.token(above).lemma());
    }

    private static Tense ofPreposition(Sentence sentence, int nominal, int from, DateRules rules) {
        for (int mark : sentence.children(nominal, "case", "mark")) {
            String word = sentence.token(mark).lemma();
            // "by Monday" bounds Monday itself; only what Monday hangs on is placed by its preposition
            if (nominal != from && rules.past().contains(word)) {
                return PAST;
            }
            if (nominal != from && rules.future().contains(word)) {
                return AHEAD;
            }
        }
        return OPEN;
    }

    private static boolean isFinite(Sentence sentence, int verb) {
        return sentence.children(verb, "aux", "cop").stream()
                .anyMatch(aux -> sentence.token(aux).tag().matches("VB[DPZ]|MD"));
    }

    private static Tense ofVerb(Sentence sentence, int verb, DateRules rules) {
        Token token = sentence.token(verb);
        boolean infinitive = sentence.children(verb, "mark", "aux").stream()
                .anyMatch(mark -> sentence.token(mark).text().equalsIgnoreCase("to"));
        if (infinitive) {
            boolean perfect = sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).lemma().equals("have"));
            return perfect ? PAST : AHEAD;
        }
        // "was called off" is no call for anything
        boolean points = rules.ahead().contains(token.lemma()) && sentence.child(verb, "compound:prt").isEmpty();
        boolean be = false;
        boolean present = false;
        for (int aux : sentence.children(verb, "aux", "cop")) {
            Token help = sentence.token(aux);
            if (rules.isModal(help.text())) {
                boolean perfect = sentence.children(verb, "aux").stream()
                        .anyMatch(other -> sentence.token(other).lemma().equals("have"));
                return perfect ? PAST : AHEAD;
            }
            be |= help.lemma().equals("be");
            present |= help.tag().equals("VBP") || help.tag().equals("VBZ");
            if (help.tag().equals("VBD") || help.lemma().equals("have")) {
                return points && token.tag().equals("VBN") ? AHEAD : PAST;
            }
        }
        return switch (token.tag()) {
            case "VBD" -> PAST;
            case "VBN" -> points ? AHEAD : be && present ? OPEN : PAST;
            case "VBG" -> be && present ? AHEAD : OPEN;
            case "VBP" -> rules.unchanging().contains(token.lemma()) ? PAST : AHEAD;
            case "VBZ" -> AHEAD;
            case "VB" -> sentence.child(verb, "nsubj").isPresent() && sentence.child(verb, "aux").isEmpty() ? AHEAD : OPEN;
            default -> be && present ? AHEAD : OPEN;
        };
    }

    /** For sentences without a tree: the nearest word before it that tells. */
    private static Tense ofWordsBefore(Sentence sentence, int i) {
        for (int at = i - 1; at >= 0 && at >= i - 12; at--) {
            Token token = sentence.token(at);
            if (token.tag().equals("MD")) {
                return AHEAD;
            }
            if (token.tag().equals("VBD")) {
                return PAST;
            }
        }
        return OPEN;
    }
}
