package dev.firsthand.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://News.Example:80,              http://news.example/",
        "https://news.example:443/a#part,     https://news.example/a",
        "https://news.example./a,             https://news.example/a",
        "https://bücher.example/straße?q=é,   https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A9",
        "https://news.example/a b|c,          https://news.example/a%20b%7Cc",
        "https://news.example/100%,           https://news.example/100%25",
        "https://news.example:8443/x%20y,     https://news.example:8443/x%20y",
        "http://[2001:DB8::1]/x,              http://[2001:db8::1]/x",
        "http://１９２.0.2.７/,                http://192.0.2.7/",
    })
    void twoSpellingsOfOneAddressAreEqual(String written, String plain) throws Unfetched {
        assertThat(Address.of(written)).isEqualTo(Address.of(plain)).hasToString(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd,file",
        "ftp://news.example/a,ftp",
        "jar:http://news.example/a!/b,jar",
        "data:text/html,data",
        "javascript:alert(1),javascript",
        "gopher://news.example/,gopher",
        "view-source:http://a.example,view-source"
    })
    void onlyHttpAndHttpsAreFetched(String written, String kind) {
        assertThat(refused(written))
                .hasMessage("is an address of the kind %s:, and only http: and https: are fetched", kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://017700000001/",
                "http://127.0.0.0x1/",
                "http://127.0.0.01/",
                "http://１２７.1/",
                "http://2852039166/latest/meta-data/",
            })
    void theNumberOfAMachineIsNotHiddenInTheHost(String written) {
        assertThat(refused(written)).hasMessageStartingWith("hides the number of a machine in its host “");
    }

    @ParameterizedTest
    @CsvSource({
        "http://user:secret@news.example/,   'holds a user name or password, which Firsthand never sends'",
        "http://news.example@127.0.0.1/,     'holds a user name or password, which Firsthand never sends'",
        "http://news.example:22/,            'names port 22, where no pages are served'",
        "http://news.example:70000/,         'names port 70000, where no pages are served'",
        "http:///path,                       'names no host'",
        "http:path,                          'is no address'",
        "news.example/a,                     'is no address'",
    })
    void whatCannotBeMeantIsRefusedWithItsReason(String written, String reason) {
        assertThat(refused(written)).hasMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127%2e0%2e0%2e1/",
                "http://a b.example/",
                "http://a\\b.example/",
                "http://[::1/",
                "http://a..example/"
            })
    void aHostThatIsNoneIsRefused(String written) {
        assertThat(refused(written)).isNotNull();
    }

    @Test
    void anAddressOfAnyLengthIsNotRead() {
        assertThat(refused("https://news.example/" + "a".repeat(5000)))
                .hasMessage("is longer than the 4,096 characters an address may have");
    }

    @ParameterizedTest
    @CsvSource({
        "/b,                      https://news.example/b",
        "c?x=y,                   https://news.example/a/c?x=y",
        "../d e,                  https://news.example/d%20e",
        "//other.example/z,       https://other.example/z",
        "http://other.example/#q, http://other.example/",
        "?page=2,                 https://news.example/a/?page=2",
    })
    void aReferenceLeadsWhereABrowserWouldGo(String reference, String target) throws Unfetched {
        assertThat(Address.of("https://news.example/a/").resolve(reference)).hasToString(target);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example,true",
        "HTTP:x,true",
        "file:///x,true",
        "reports/a.txt,false",
        "C:\\reports,false",
        "-,false",
        "a:b,false",
        "notes: today.txt,false"
    })
    void anAddressIsToldFromAFile(String name, boolean isMeant) {
        assertThat(Address.isMeant(name)).isEqualTo(isMeant);
    }

    private static Unfetched refused(String written) {
        return catchThrowableOfType(Unfetched.class, () -> Address.of(written));
    }
}
