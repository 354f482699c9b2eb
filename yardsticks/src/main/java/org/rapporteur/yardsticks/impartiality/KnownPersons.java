package org.rapporteur.yardsticks.impartiality;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.codebook.Holding;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.record.EdtfDate;

/**
 * The listed office-holders whom a report names: in full anywhere, and then by surname; by surname behind the word for
 * their office; by surname alone where the list has one bearer of it in office at the time and the report names nobody else
 * who bears it.
 * Immutable; safe for use by several threads.
 */
public final class KnownPersons {

    private static final int LONGEST = 6;
    private static final int LONGEST_SURNAME = 2;
    /** The article of Arabic names, as it is joined to them. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:[ae]l|a[dnrsz]|ash)-");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:[ \\n](?:(?:[ae]l-|a[dnrsz]-|ash-)?\\p{Lu}[\\p{L}'’-]*\\.?|[ae]l|bin|ben|de|von))+");

    /** A word with a capital that no sentence's begin gives it. */
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{Ll},] )((?:[ae]l-|a[dnrsz]-|ash-)?\\p{Lu}[\\p{L}-]+)(?! \\p{Lu})");

    private final OfficeHolders holders;
    private final EdtfDate written;
    private final Predicate<String> isGivenName;
    /** Surnames in the spelling of the report's full names, and whose they are. */
    private final Map<String, String> surnames = new HashMap<>();

    /** Last words of longer names that are no office-holder's: by these another may be meant. */
    private final Set<String> others = new HashSet<>();

    /**
     * A name found.
     *
     * @param person the name as the list has it
     * @param full whether more than the surname stands there
     */
    public record Found(String person, int first, int last, boolean full) {}

    private KnownPersons(OfficeHolders holders, EdtfDate written, Predicate<String> isGivenName) {
        this.holders = holders;
        this.written = written;
        this.isGivenName = isGivenName;
    }

    /**
     * Those whom this text names.
     *
     * @param written when the report was written, for who held an office then
     * @param isGivenName tells the holder's surname behind another's given name
     */
    public static KnownPersons in(String text, EdtfDate written, OfficeHolders holders, Predicate<String> isGivenName) {
        KnownPersons known = new KnownPersons(holders, written, isGivenName);
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            known.learn(List.of(names.group().split("[ \\n]")));
        }
        Matcher inside = INSIDE.matcher(text);
        while (inside.find()) {
            String word = inside.group(1);
            String key = holders.key(word);
            if (!known.surnames.containsKey(key) && !known.others.contains(key) && !isMonth(word)) {
                holders.bySurname(word, "", written).ifPresent(holding -> known.surnames.putIfAbsent(key, holding.name()));
            }
        }
        return known;
    }

    private void learn(List<String> words) {
        for (int i = 0; i < words.size(); ) {
            Optional<Found> full = full(words, i);
            full.ifPresent(found -> holders.surnamesOf(found.person()).forEach(key -> surnames.putIfAbsent(key, found.person())));
            if (full.isEmpty() && i > 0 && !holders.isOfficeWord(words.get(i - 1)) && words.get(i - 1).indexOf('.') < 0) {
                others.add(holders.key(words.get(i)));
            }
            i = full.map(Found::last).orElse(i) + 1;
        }
    }

    /** Whether the report names somebody else too who has this listed person's surname. */
    public boolean sharesSurname(String listedName) {
        return holders.surnamesOf(listedName).stream().anyMatch(others::contains);
    }

    /** All in these words of a sentence, in their order. */
    public List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int at = i;
            Optional<Found> here = full(words, i).or(() -> surname(words, at));
            here.ifPresent(found::add);
            i = here.map(Found::last).orElse(i) + 1;
        }
        return found;
    }

    private Optional<Found> full(List<String> words, int first) {
        if (!isName(words.get(first))) {
            return Optional.empty();
        }
        for (int last = Math.min(words.size(), first + LONGEST) - 1; last > first; last--) {
            if (isName(words.get(last))) {
                List<Holding> held = holders.of(String.join(" ", words.subList(first, last + 1)));
                if (!held.isEmpty()) {
                    return Optional.of(new Found(held.get(0).name(), first, last, true));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> surname(List<String> words, int i) {
        for (int last = Math.min(words.size(), i + LONGEST_SURNAME) - 1; last >= i; last--) {
            if (isName(words.get(i)) && isName(words.get(last)) && !isOfAnother(words, i, last)) {
                String name = String.join(" ", words.subList(i, last + 1));
                Optional<String> person = Optional.ofNullable(surnames.get(holders.key(name)));
                if (person.isEmpty() && i > 0 && holders.isOfficeWord(words.get(i - 1))) {
                    person = holders.bySurname(name, "", written).map(Holding::name);
                }
                if (person.isPresent()) {
                    return Optional.of(new Found(person.get(), i, last, false));
                }
            }
        }
        return Optional.empty();
    }

    /** Another given name stands before it, or it goes on: the holder's sister, or a tower called after the holder. */
    private boolean isOfAnother(List<String> words, int i, int last) {
        boolean goesOn = last + 1 < words.size() && isName(words.get(last + 1)) && !holders.isOfficeWord(words.get(last + 1));
        boolean office = i > 0 && holders.isOfficeWord(words.get(i - 1));
        return goesOn
                || !office && isMonth(words.get(i))
                || !office && i > 0 && isName(words.get(i - 1)) && isGivenName.test(words.get(i - 1));
    }

    private static boolean isMonth(String word) {
        return Stream.of(Month.values()).anyMatch(month -> month.name().equalsIgnoreCase(word));
    }

    private static boolean isName(String word) {
        String bare = ARTICLE.matcher(word).replaceFirst("");
        return bare.length() > 1 && Character.isUpperCase(bare.codePointAt(0)) && Character.isLetter(bare.codePointBefore(bare.length()));
    }
}
