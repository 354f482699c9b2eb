package org.rapporteur.desk.web.imports;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses the desk fetches pages from: those of the public web. Whoever could make it fetch others would see through it
 * what only this machine and its network can see. After the OWASP cheat sheet on server-side request forgery and the IANA
 * registries of special-purpose addresses. Stateless.
 */
final class Reach {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Reach() {}

    /**
     * Lets an address pass that may be fetched.
     *
     * @param loopback this machine's own addresses pass, too, if they are written as such
     * @throws FetchException if it is no address of the public web
     */
    static void check(URI address, boolean loopback) throws FetchException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || host.isEmpty() || address.getRawUserInfo() != null) {
            throw new FetchException("is not an address that begins with http:// or https://");
        }
        if (loopback && LOOPBACK.contains(host)) {
            return;
        }
        try {
            // The virtual machine keeps what it finds for half a minute: the connection that follows goes to what is checked here.
            for (InetAddress found : InetAddress.getAllByName(host)) {
                if (!isPublic(found)) {
                    throw new FetchException("is an address of a private network, which is not fetched from; save the page and give its file");
                }
            }
        } catch (UnknownHostException nowhere) {
            throw new FetchException("is at a name that is not known (%s)".formatted(host));
        }
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean protocols = first == 192 && second == 0 && (bytes[2] & 0xff) == 0;
        return first != 0 && first < 224 && !shared && !benchmark && !protocols;
    }

    /** Global unicast alone (2000::/3), and of it nothing that wraps an address of the older kind (6to4, Teredo). */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = first >> 13 == 1;
        boolean wraps = first == 0x2002 || first == 0x2001 && second == 0;
        return global && !wraps;
    }
}
