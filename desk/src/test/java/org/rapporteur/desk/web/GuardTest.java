package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the analyst's own browser and programs may ask, and nothing that is answered can be turned against them. */
class GuardTest {

    private static final String CONFIRM = "{\"verb\":\"confirm\",\"records\":[\"s1\"]}";
    private static final String CORRECTIONS = "/api/v1/corrections";

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private static Wire wire;

    @BeforeAll
    static void open() {
        desk = new RunningDesk(folder);
        wire = desk.wire();
    }

    @AfterAll
    static void close() {
        assertThat(desk.faults()).isEmpty();
        desk.close();
    }

    private static long corrections() {
        return wire.get(CORRECTIONS).json().get("total").asLong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brief", "/reports", "/api", "/api/v1/statements", "/api/v1/nothing", "/nothing", "/feed.atom"})
    void everyAnswerCarriesWhatKeepsItFromHarm(String target) {
        Wire.Answer answer = wire.get(target);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:PORT", "localhost.evil.example:PORT", "localhost:1", "localhost", "127.0.0.2:PORT",
            "10.0.0.1:PORT", "[::2]:PORT"})
    void aForeignNameIsNotAnsweredTo(String host) {
        Wire.Answer answer = wire.get("/api/v1/statements", "Host: " + host.replace("PORT", String.valueOf(desk.desk().port())));

        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.body()).doesNotContain("Lower Valley");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void itsOwnNamesAre(String host) {
        String own = host.replace("PORT", String.valueOf(desk.desk().port()));
        assertThat(wire.get("/api/v1/dossier", "Host: " + own).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: localhost:PORT/..", "Host: localhost:PORT@evil.example", "Host: localhost:99999999", "Host: ", "Host: [::1"})
    void aHostThatIsNoneIsRefused(String header) {
        Wire.Answer answer = wire.get("/api/v1/statements", header.replace("PORT", String.valueOf(desk.desk().port())));
        assertThat(answer.status()).isIn(400, 421);
        assertThat(answer.body()).doesNotContain("Lower Valley");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Origin: https://localhost:PORT",
        "Origin: http://127.0.0.1:PORT",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
    })
    void aPageOfAnotherSiteCannotCorrect(String header) {
        long before = corrections();
        Wire.Answer answer = wire.post(
                CORRECTIONS, "application/json", CONFIRM, header.replace("PORT", String.valueOf(desk.desk().port())));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(corrections()).isEqualTo(before);
    }

    /** What a page can send to another site without asking first: the types of forms, and none. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", "text/plain; application/json"})
    void whatAFormCanSendIsNoCorrection(String type) {
        long before = corrections();
        assertThat(wire.post(CORRECTIONS, type, CONFIRM).status()).isEqualTo(415);
        assertThat(corrections()).isEqualTo(before);
    }

    @Test
    void aFormOfAnotherSiteBringsNothingIn() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nThe union spoke.\r\n--x--\r\n";
        Wire.Answer answer = wire.post("/api/v1/imports", "multipart/form-data; boundary=x", form, "Origin: http://evil.example");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(wire.get("/api/v1/imports").json().get("total").asInt()).isZero();
    }

    @Test
    void aProgramCorrectsAndSoDoesAPageOfOurs() {
        String own = "http://localhost:" + desk.desk().port();
        assertThat(wire.post(CORRECTIONS, "application/json", CONFIRM.replace("s1", statement(0))).status()).isEqualTo(201);
        assertThat(wire.post(CORRECTIONS, "application/json", CONFIRM.replace("s1", statement(1)), "Origin: " + own, "Sec-Fetch-Site: same-origin")
                        .status())
                .isEqualTo(201);
    }

    private static String statement(int index) {
        return wire.get("/api/v1/statements").json().get("items").get(index).get("id").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brief", "/import", "/reports", "/nothing"})
    void aFormWithoutTheSecretOfThisStartIsRefused(String target) {
        assertThat(wire.post(target, "application/x-www-form-urlencoded", "token=guessed").status()).isEqualTo(403);
        assertThat(wire.post(target, "application/x-www-form-urlencoded", "").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/../openapi.yaml", "/static/%2e%2e/%2e%2e/version.properties", "/..%2f..%2fetc/passwd", "/static/..;/x",
            "/reports/..%2F..%2Fetc%2Fpasswd", "/%00", "/static//etc/passwd", "/reports/%E0%80%AE", "/api/v1/reports/../../../etc/passwd",
            "/static\\..\\..\\version.properties"})
    void noPathLeadsOut(String target) {
        Wire.Answer answer = wire.get(target);
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("root:", "version=", "openapi: 3");
    }

    @ParameterizedTest
    @CsvSource({"PUT,/api/v1/statements,405", "DELETE,/api/v1/corrections,405", "POST,/api/v1/statements,405", "DELETE,/api/v1/nothing,404"})
    void whatCannotBeAskedIsToldApart(String method, String target, int status) {
        Wire.Answer answer = wire.ask(method, target, "");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    }

    @Test
    void noMethodTracesAndNoPreflightIsAnswered() {
        assertThat(wire.ask("TRACE", "/brief", "").status()).isBetween(400, 501);
        Wire.Answer preflight = wire.ask(
                "OPTIONS", CORRECTIONS, "", "Origin: http://evil.example", "Access-Control-Request-Method: POST");
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.status()).isBetween(400, 499);
    }
}
