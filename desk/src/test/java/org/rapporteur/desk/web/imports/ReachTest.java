package org.rapporteur.desk.web.imports;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are fetched from the public web and from nowhere else. */
class ReachTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://127.1.2.3/", "http://localhost/", "http://10.0.0.1/", "http://172.16.0.1/", "http://172.31.255.255/",
            "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data", "http://100.64.0.1/", "http://0.0.0.0/", "http://0.1.2.3/", "http://224.0.0.1/",
            "http://255.255.255.255/", "http://240.0.0.1/", "http://198.18.0.1/", "http://192.0.0.8/", "http://[::1]/", "http://[::]/", "http://[fe80::1]/",
            "http://[fc00::1]/", "http://[fd12::1]/", "http://[ff02::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:10.0.0.1]/", "http://[64:ff9b::a00:1]/",
            "http://[2002:a00:1::]/", "http://[2001::1]/", "http://2130706433/", "file:///etc/passwd", "ftp://198.51.100.1/", "http:///x", "http://a@198.51.100.1/",
            "javascript:alert(1)", "reports/first.txt", "https://", "jar:http://198.51.100.1/!/"})
    void whatIsNotThePublicWebIsRefused(String address) {
        assertThatThrownBy(() -> Reach.check(URI.create(address.equals("https://") ? "https:/" : address), false)).isInstanceOf(FetchException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/", "https://203.0.114.9/report.html", "http://172.32.0.1/", "http://100.128.0.1/", "http://[2606:4700::1111]/"})
    void thePublicWebIsNot(String address) {
        assertThatCode(() -> Reach.check(URI.create(address), false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8000/report.html", "http://127.0.0.1:8000/", "http://[::1]/"})
    void thisMachineIsReachedByWhoTypesIt(String address) {
        assertThatCode(() -> Reach.check(URI.create(address), true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Reach.check(URI.create("http://10.0.0.1/"), true)).isInstanceOf(FetchException.class);
    }
}
