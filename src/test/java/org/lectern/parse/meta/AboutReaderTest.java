package org.lectern.parse.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.deck.About;
import org.lectern.frontmatter.FrontMatter;

class AboutReaderTest {

    private static About about(String yaml) {
        return AboutReader.of(FrontMatter.of("---\n" + yaml + "\n---\n"));
    }

    @Test
    void nothingIsSaidWithoutFrontMatter() {
        assertThat(AboutReader.of(FrontMatter.NONE)).isEqualTo(About.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    subtitle: Below the title       | Below the title
                    sub_title: As presenterm has it | As presenterm has it
                    description: As posts have it   | As posts have it
                    tagline: As sites have it       | As sites have it
                    """)
    void subtitleIsCalledManyThings(String yaml, String subtitle) {
        assertThat(about(yaml).subtitle()).contains(subtitle);
    }

    @Test
    void aSubtitleComesBeforeADescription() {
        About about = about("description: long words\nsubtitle: short words");

        assertThat(about.subtitle()).contains("short words");
        assertThat(about.settings()).containsEntry("description", "long words").doesNotContainKey("subtitle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date: 2031-02-03                      | 2031-02-03
                    date: '2031-02-03'                    | 2031-02-03
                    date: 2031-02-03T23:30:00+05:00       | 2031-02-03
                    date: 2031-02-03 08:00:00 -0700       | 2031-02-03
                    date: 2031/2/3                        | 2031-02-03
                    date: 3 February 2031                 | 2031-02-03
                    date: February 3, 2031                | 2031-02-03
                    date: Feb 3rd, 2031                   | 2031-02-03
                    date: Mon, 03 Feb 2031 09:00:00 +0000 | 2031-02-03
                    date: 3. Februar 2031                 | 2031-02-03
                    date: 3 février 2031                  | 2031-02-03
                    date: 3 de febrero de 2031            | 2031-02-03
                    date: 03.02.2031                      | 2031-02-03
                    date: 23/02/2031                      | 2031-02-23
                    date: 02/23/2031                      | 2031-02-23
                    publishDate: 2031-02-03               | 2031-02-03
                    """)
    void datesAreReadAsWritten(String yaml, LocalDate date) {
        assertThat(about(yaml).date()).contains(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date: 02/03/2031
                    date: today
                    date: 2031-13-41
                    published: true
                    date: 1 - 3 February 2031
                    """)
    void whatMayBeTwoDatesIsNone(String yaml) {
        assertThat(about(yaml).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    author: Ada Byron                                        | Ada Byron
                    author: Ada Byron and Grace Hopper                       | Ada Byron, Grace Hopper
                    author: Ada Byron, Grace Hopper & Jean Bartik            | Ada Byron, Grace Hopper, Jean Bartik
                    author: "[Ada Byron](https://example.org/ada) (Engines)" | Ada Byron
                    author: Ada Byron <ada@example.org>                      | Ada Byron
                    authors: [ada, grace]                                    | ada, grace
                    authors: [{name: Ada Byron, title: Countess}]            | Ada Byron
                    author: {name: {given: Ada, family: Byron}}              | Ada Byron
                    speaker: Ada Byron                                       | Ada Byron
                    transcript_by: Grace Hopper                              | Grace Hopper
                    """)
    void authorsAreWrittenInManyForms(String yaml, String names) {
        assertThat(String.join(", ", about(yaml).authors())).isEqualTo(names);
    }

    @Test
    void authorsWroteAndSpeakersStayASetting() {
        About about = about("author: Ada Byron\nspeakers:\n  - name: Grace Hopper\n    role: Rear Admiral");

        assertThat(about.authors()).containsExactly("Ada Byron");
        assertThat(about.settings()).containsEntry("speakers", "Grace Hopper, Rear Admiral");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    duration: 30         | PT30M
                    duration: 30m        | PT30M
                    duration: 30 min     | PT30M
                    duration: 1h         | PT1H
                    duration: 1h30       | PT1H30M
                    duration: 1h 30m     | PT1H30M
                    duration: 1.5 hours  | PT1H30M
                    duration: 90s        | PT1M30S
                    duration: PT30M      | PT30M
                    duration: "00:30:00" | PT30M
                    duration: "45:00"    | PT45M
                    duration: "1:30"     | PT1H30M
                    minutes: 25          | PT25M
                    totalTime: 1200      | PT20M
                    """)
    void durationsAreWrittenInManyForms(String yaml, Duration duration) {
        assertThat(about(yaml).duration()).contains(duration);
    }

    @ParameterizedTest
    @CsvSource({"duration: soon", "duration: 0", "duration: -5", "duration: 25h", "duration: P1000000D"})
    void whatIsNoLengthOfATalkIsNoDuration(String yaml) {
        assertThat(about(yaml).duration()).isEmpty();
    }

    @Test
    void theRestAreSettingsInLowerCase() {
        About about = about("title: T\nTheme: dark\ntags: [a, b]\nrevealOptions:\n  transition: fade");

        assertThat(about.settings())
                .containsEntry("theme", "dark")
                .containsEntry("tags", "a, b")
                .containsEntry("revealoptions.transition", "fade")
                .doesNotContainKey("title");
    }

    @Test
    void eventIsAnEventOrAConference() {
        assertThat(about("event: Engine Days").event()).contains("Engine Days");
        assertThat(about("conference: Engine Days").event()).contains("Engine Days");
        assertThat(about("event: {name: Engine Days, url: x}").event()).contains("Engine Days");
    }
}
