package org.rapporteur.desk.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Speaks HTTP as it is written: no client that is well-behaved sends what an attacker sends. */
public final class Wire {

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException broken) {
                throw new AssertionError("no JSON: " + body, broken);
            }
        }
    }

    public Answer get(String target, String... headers) {
        return ask("GET", target, "", headers);
    }

    public Answer post(String target, String type, String body, String... headers) {
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type: " + type;
        return ask("POST", target, body, all);
    }

    /** Sends the target as it is; a Host header of the desk's own unless another is given. */
    public Answer ask(String method, String target, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nConnection: close\r\n");
        if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
            head.append("Host: localhost:").append(port).append("\r\n");
        }
        List.of(headers).forEach(header -> head.append(header).append("\r\n"));
        head.append(bytes.length == 0 && method.equals("GET") ? "" : "Content-Length: " + bytes.length + "\r\n").append("\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.UTF_8));
            try {
                out.write(bytes);
                out.flush();
            } catch (SocketException refused) {
                // A server need not read all of what it refuses: its answer has come before it hung up.
            }
            return answer(socket.getInputStream());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Answer answer(InputStream in) throws IOException {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        List<String> head = all.substring(0, end).lines().toList();
        Map<String, String> headers = head.stream().skip(1).collect(Collectors.toMap(
                line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                line -> line.substring(line.indexOf(':') + 1).strip(),
                (one, other) -> one + ", " + other,
                LinkedHashMap::new));
        String body = all.substring(end + 4);
        return new Answer(
                Integer.parseInt(head.get(0).split(" ")[1]),
                headers,
                headers.getOrDefault("transfer-encoding", "").equals("chunked") ? unchunked(body) : body);
    }

    private static String unchunked(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < bytes.length) {
            int line = at;
            while (bytes[line] != '\r') {
                line++;
            }
            int size = Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII).strip(), 16);
            whole.append(new String(bytes, line + 2, size, StandardCharsets.UTF_8));
            at = line + 2 + size + 2;
            if (size == 0) {
                break;
            }
        }
        return whole.toString();
    }
}
