package org.rapporteur.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets nobody ask but who sits at this machine, or was let in by {@code --host}: the desk has no password, so a page of another
 * site that the analyst has open must neither read from it nor write to it.
 *
 * <p>Reading: the {@code Host} must be one that this desk goes by, which a name that was turned to point here (DNS rebinding)
 * is not, and no answer carries CORS headers. Writing: what a browser sends on behalf of another site says so in
 * {@code Origin} or {@code Sec-Fetch-Site} and is refused; a form must also carry a secret that only our pages know. After
 * the OWASP cheat sheets on cross-site request forgery and on content security policy. Safe between threads.
 */
public final class Guard {

    /** The field of a form that carries {@link #token}. */
    public static final String FIELD = "token";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "[::]");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?");
    private static final Pattern ADDRESS = Pattern.compile("\\[[0-9A-Fa-f:.]+]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
    private static final int TOKEN_BYTES = 24;
    private static final int HTTP = 80;

    private final String host;
    private final IntSupplier port;
    private final String token = random();

    /**
     * A guard of the desk on {@code host}.
     *
     * @param host as given: a name or an address; {@code 0.0.0.0} or {@code ::} for every one of this machine
     * @param port tells the port once it is known
     */
    Guard(String host, IntSupplier port) {
        this.host = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        this.port = port;
    }

    /** What every form must carry in {@link #FIELD}; another one each time the desk is started. */
    public String token() {
        return token;
    }

    /** Refuses what must not be asked and puts on the answer what keeps it from harm; comes before everything else. */
    void check(Context asked) {
        asked.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                // Not "no-referrer": then browsers would hide from us, too, where a form of ours comes from.
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-cache");
        String asks = header(asked, "Host");
        if (!isOurs(asks)) {
            throw Refusal.of(421, "The request is for somebody else", "this desk does not go by the name '%s'".formatted(asks));
        }
        if (!READING.contains(asked.method())) {
            checkWriting(asked, asks);
        }
    }

    private void checkWriting(Context asked, String host) {
        String origin = header(asked, "Origin");
        String site = header(asked, "Sec-Fetch-Site");
        boolean fromHere = origin.isEmpty() || origin.equalsIgnoreCase("http://" + host);
        if (!fromHere || !Set.of("", "same-origin", "none").contains(site)) {
            throw Refusal.forbidden("another site may not write to this desk");
        }
        if (!asked.path().startsWith(Desk.REST) && !token.equals(asked.formParam(FIELD))) {
            throw Refusal.forbidden("this form is of an earlier start of the desk; load the page again");
        }
    }

    private boolean isOurs(String asked) {
        Matcher matcher = HOST.matcher(asked);
        if (!matcher.matches()) {
            return false;
        }
        int asksPort = matcher.group(2) == null ? HTTP : Integer.parseInt(matcher.group(2));
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        return asksPort == port.getAsInt() && (LOOPBACK.contains(name) || name.equalsIgnoreCase(host) || isOfThisMachine(name));
    }

    /** A name can be made to point anywhere by who owns it; an address cannot. */
    private boolean isOfThisMachine(String name) {
        return ANY.contains(host) && (ADDRESS.matcher(name).matches() || name.equalsIgnoreCase(machine()));
    }

    /** Whether nobody but this machine reaches a desk that listens on {@code host}. */
    public static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private static String header(Context asked, String name) {
        String value = asked.header(name);
        return value == null ? "" : value.strip();
    }

    private static String random() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
