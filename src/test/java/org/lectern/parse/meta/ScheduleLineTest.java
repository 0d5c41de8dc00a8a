package org.lectern.parse.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleLineTest {

    private static final LocalDate KNOWN = LocalDate.of(2031, 3, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '!', nullValues = "-", textBlock = """
                    14:40 - 15:10 CET, Friday 14th March              ! 14:40 ! 15:10 ! CET            ! 2031-03-14 ! -
                    14:10 - 14.40 CET, Saturday 15th March            ! 14:10 ! 14:40 ! CET            ! 2031-03-15 ! -
                    13:35 - 13:55 CET, Wing 7 | Level 7.3 | Room E05 - E06 ! 13:35 ! 13:55 ! CET       ! -          ! Wing 7 | Level 7.3 | Room E05 - E06
                    11:40 - 12:05 CET; Wing 7 | Level 7.3             ! 11:40 ! 12:05 ! CET            ! -          ! Wing 7 | Level 7.3
                    16.00 - 16.07 CET, Wednesday 19th March, Wing 7 | Room D ! 16:00 ! 16:07 ! CET     ! 2031-03-19 ! Wing 7 | Room D
                    16:00 - 16:30 CET, 20th March, Example Booth D3   ! 16:00 ! 16:30 ! CET            ! 2031-03-20 ! Example Booth D3
                    2:40 PM – 3:10 PM PDT                             ! 14:40 ! 15:10 ! PDT            ! -          ! -
                    9:00am - 10:00am MST (North Hall | 355 B-C)       ! 09:00 ! 10:00 ! MST            ! -          ! North Hall | 355 B-C
                    3:35 - 4:20pm MST                                 ! 15:35 ! 16:20 ! MST            ! -          ! -
                    11:30 - 1pm                                       ! 11:30 ! 13:00 ! -              ! -          ! -
                    10 - 10.15 ET                                     ! 10:00 ! 10:15 ! ET             ! -          ! -
                    10am-6pm Eastern                                  ! 10:00 ! 18:00 ! Eastern        ! -          ! -
                    at 10am                                           ! 10:00 ! -     ! -              ! -          ! -
                    12am                                              ! 00:00 ! -     ! -              ! -          ! -
                    12:30 p.m.                                        ! 12:30 ! -     ! -              ! -          ! -
                    Wednesday, October 26 • 4:30pm - 5:05pm           ! 16:30 ! 17:05 ! -              ! 2030-10-26 ! -
                    Tue, April 1 • 14:50 -14:55                       ! 14:50 ! 14:55 ! -              ! 2031-04-01 ! -
                    Thursday October 27, 2022 5:25pm - 6:00pm EDT     ! 17:25 ! 18:00 ! EDT            ! 2022-10-27 ! -
                    2031-05-06, 09:00-09:45 UTC+2, Main Stage         ! 09:00 ! 09:45 ! UTC+2          ! 2031-05-06 ! Main Stage
                    Freitag, 14. März, 10.15 bis 11.30 Uhr, Saal 2    ! 10:15 ! 11:30 ! -              ! 2031-03-14 ! Saal 2
                    14.03.2031 um 18:00 Uhr                           ! 18:00 ! -     ! -              ! 2031-03-14 ! -
                    vendredi 14 mars, 14h40 à 15h10, salle B          ! 14:40 ! 15:10 ! -              ! 2031-03-14 ! salle B
                    viernes 14 de marzo de 2031, 9:00 a 9:30, Sala 4  ! 09:00 ! 09:30 ! -              ! 2031-03-14 ! Sala 4
                    Room 12, 14:00 – 14:30 (Europe/Berlin)            ! 14:00 ! 14:30 ! Europe/Berlin  ! -          ! Room 12
                    When: 14:00 - 15:00 CEST, Garden                  ! 14:00 ! 15:00 ! CEST           ! -          ! Garden
                    23:30 - 00:30                                     ! 23:30 ! 00:30 ! -              ! -          ! -
                    """)
    void saysWhenAndWhere(String line, LocalTime start, LocalTime end, String zone, LocalDate date, String room) {
        ScheduleLine schedule = ScheduleLine.of(line).orElseThrow();

        assertThat(schedule.start()).isEqualTo(start);
        assertThat(schedule.end()).isEqualTo(Optional.ofNullable(end));
        assertThat(schedule.zone()).isEqualTo(Optional.ofNullable(zone));
        assertThat(schedule.day().flatMap(day -> day.near(Optional.of(KNOWN)))).isEqualTo(Optional.ofNullable(date));
        assertThat(schedule.room()).isEqualTo(Optional.ofNullable(room));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Garden Days, Graz, 14-15 March",
                "River Conference, Linz, 19-22 March",
                "Soil Day: Tuesday, 19th March",
                "Tuesday, 19 March",
                "10:00 - 10:30 Opening keynote",
                "10:00 - 10:30 Roots",
                "10:00 - 10:30: How to water a cactus",
                "We meet at 10:30 and go for a walk. Bring boots.",
                "The 24:7 service",
                "Release 2.10 - 2.15",
                "Pages 14-15",
                "A ratio of 16:9",
                "From 10 to 15",
                "25:00 - 26:00",
                "13:75",
                "",
                "12:30 Lunch"
            })
    void otherLinesAreNone(String line) {
        assertThat(ScheduleLine.of(line)).isEmpty();
    }

    @Test
    void aLineNamesAMomentUpToItsLimit() {
        String rest = "x".repeat(MomentFinder.MAX_CHARACTERS - "10:00 ".length());

        assertThat(MomentFinder.find("10:00 " + rest)).isPresent();
        assertThat(MomentFinder.find("10:00 " + rest + "x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2031-12-20, 5 January, 2032-01-05",
        "2031-01-10, 20 December, 2030-12-20",
        "2031-03-01, 14 March, 2031-03-14",
        "2031-12-20, Monday 5 January, 2032-01-05",
        "2031-03-01, Friday 14 March, 2031-03-14",
        "2031-03-01, Thursday 14 March, 2030-03-14"
    })
    void theNearestYearThatFitsTheDayOfTheWeekIsTaken(LocalDate known, String text, LocalDate date) {
        Day day = DayFinder.find(text).flatMap(DayFinder.Found::day).orElseThrow();

        assertThat(day.near(Optional.of(known))).contains(date);
        assertThat(day.near(Optional.empty())).isEmpty();
    }
}
