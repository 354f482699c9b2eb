package org.rapporteur.reading.codebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files to begin a codebook of one's own with. Each passes the check as it is. Stateless. */
public final class CodebookTemplate {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern NAME_LINE = Pattern.compile("(?m)^codebook: .*$");

    private CodebookTemplate() {}

    /** A name that a codebook may have: small letters, digits and hyphens, and none that comes with Rapporteur has it. */
    public static boolean isFree(String name) {
        return NAME.matcher(name).matches() && !Codebook.names().contains(name);
    }

    /** A short file with two issues that explains itself. */
    public static String begun(String name) {
        return called(name, YamlDocument.text(CodebookTemplate.class, "template.yaml"));
    }

    /**
     * A copy of a codebook that comes with Rapporteur, under another name.
     *
     * @throws CodebookException if there is no such codebook
     */
    public static String copied(String from, String name) {
        return called(name, Codebook.sourceOf(from));
    }

    private static String called(String name, String yaml) {
        return NAME_LINE.matcher(yaml).replaceFirst("codebook: " + Matcher.quoteReplacement(name));
    }
}
