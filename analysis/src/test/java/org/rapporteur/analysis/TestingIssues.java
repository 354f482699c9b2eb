package org.rapporteur.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A small codebook for the invented quarrels. */
public final class TestingIssues implements Issues {

    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("ceasefire", Pattern.compile("ceasefire|truce"));
        WORDS.put("withdrawal", Pattern.compile("withdraw|troops leave|leaves? the"));
        WORDS.put("summit", Pattern.compile("presidents"));
        WORDS.put("wages", Pattern.compile("pay rise|wages"));
        WORDS.put("strike", Pattern.compile("strike"));
        WORDS.put("talks-format", Pattern.compile("talks"));
        WORDS.put("duties", Pattern.compile("duties|tariff"));
        WORDS.put("subsidies", Pattern.compile("subsid"));
        WORDS.put("mediation", Pattern.compile("mediat"));
    }

    @Override
    public String label(String issue) {
        return issue.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + issue.substring(1).replace('-', ' ');
    }

    @Override
    public List<String> in(String words) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
