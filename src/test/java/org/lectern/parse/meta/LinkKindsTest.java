package org.lectern.parse.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.deck.Link;

class LinkKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
                    https://example.org WEB
                    HTTP://Example.org/a?b=c#d WEB
                    https://example.org:8080/ WEB
                    https://example.org/x?w=100%&y=1 WEB
                    https://example.org/a+b%7Cc WEB
                    http://localhost:3000/ WEB
                    http://192.168.0.1/ WEB
                    http://[::1]:8080/x WEB
                    https://münchen.example/ WEB
                    https://例え.example/ WEB
                    https://archive.example/web/2020/https://example.org/ WEB
                    https://example.org/login?next=https://example.org/x WEB
                    mailto:mira@example.org MAIL
                    mira@example.org MAIL
                    notes/part-2.md FILE
                    ../other.md FILE
                    /img/x.png FILE
                    #links FILE
                    # PLACEHOLDER
                    TODO PLACEHOLDER
                    https:// PLACEHOLDER
                    http://a.example/event/1xyzs://a.example/event/1xyz SUSPICIOUS
                    https://a.example/xhttps://b.example/y SUSPICIOUS
                    http://http://a.example SUSPICIOUS
                    http:a.example SUSPICIOUS
                    http:///x SUSPICIOUS
                    https://example.org:99999/ SUSPICIOUS
                    javascript:alert(1) SUSPICIOUS
                    JavaScript:alert(1) SUSPICIOUS
                    data:text/html,hello SUSPICIOUS
                    file:///etc/hosts SUSPICIOUS
                    vbscript:x SUSPICIOUS
                    c:\\x SUSPICIOUS
                    https://bank.example@evil.example/ SUSPICIOUS
                    https://xn--80ak6aa92e.example/ SUSPICIOUS
                    https://exаmple.org/ SUSPICIOUS
                    https://сосо.org/ SUSPICIOUS
                    https://a..b/ SUSPICIOUS
                    //example.org/x SUSPICIOUS
                    www.example.org SUSPICIOUS
                    """)
    void shapeTellsTheKind(String url, Link.Kind kind) {
        assertThat(LinkKinds.of(url)).isEqualTo(kind);
    }

    @Test
    void spacesAndControlsAreSuspiciousButForSpacesInPaths() {
        assertThat(LinkKinds.of(" ")).isEqualTo(Link.Kind.PLACEHOLDER);
        assertThat(LinkKinds.of("my notes.md")).isEqualTo(Link.Kind.FILE);
        assertThat(LinkKinds.of("https://example.org/a b")).isEqualTo(Link.Kind.SUSPICIOUS);
        assertThat(LinkKinds.of("https://example.org/\u0007")).isEqualTo(Link.Kind.SUSPICIOUS);
        assertThat(LinkKinds.of("https://example.org/\u202Egpj.exe")).isEqualTo(Link.Kind.SUSPICIOUS);
    }
}
