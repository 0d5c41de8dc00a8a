package org.lectern.parse.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleLineTest {

    private static String told(String line) {
        return PeopleLine.of(line).stream()
                .map(person -> person.name() + "/" + person.role().orElse("") + "/"
                        + person.organization().orElse(""))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    Mira Solano                                       ! Mira Solano//
                    by Mira Solano                                    ! Mira Solano//
                    Speaker: Mira Solano                              ! Mira Solano//
                    , Mira Solano, Fernworks                          ! Mira Solano//Fernworks
                    - Mira Solano, Fernworks                          ! Mira Solano//Fernworks
                    Mira Solano, Head of Gardens at Fernworks         ! Mira Solano/Head of Gardens/Fernworks
                    Mira Solano, Head of Gardens, Fernworks           ! Mira Solano/Head of Gardens/Fernworks
                    Mira Solano, Fernworks’s Head of Gardens          ! Mira Solano/Head of Gardens/Fernworks
                    Mira Solano, Fernworks's Head of Gardens          ! Mira Solano/Head of Gardens/Fernworks
                    Mira Solano (Fernworks)                           ! Mira Solano//Fernworks
                    Mira Solano (Head of Gardens, Fernworks)          ! Mira Solano/Head of Gardens/Fernworks
                    Mira Solano – Gardener @ Fernworks                ! Mira Solano/Gardener/Fernworks
                    Mira Solano @ Fernworks                           ! Mira Solano//Fernworks
                    Mira Solano, Principal MTS, Architect, Fernworks  ! Mira Solano/Principal MTS, Architect/Fernworks
                    Mira Solano, Soil Ambassador                      ! Mira Solano/Soil Ambassador/
                    Mira Solano & Jon Aske, Fernworks                 ! Mira Solano//Fernworks + Jon Aske//Fernworks
                    Mira Solano, Fernworks & Jon Aske, Grove AG       ! Mira Solano//Fernworks + Jon Aske//Grove AG
                    Mira Solano & Jon Aske - Grove, LLC               ! Mira Solano//Grove, LLC + Jon Aske//Grove, LLC
                    Mira Solano, Fernworks & Flint, Mossy             ! Mira Solano//Fernworks + Flint//Mossy
                    Mira Solano, Fernworks; Jon Aske & Ulla Berg, Red Clay ! Mira Solano//Fernworks + Jon Aske//Red Clay + Ulla Berg//Red Clay
                    Mira Solano, Jon Aske, and Ulla Berg              ! Mira Solano//Jon Aske + Ulla Berg//
                    Mira Solano, Head of Research and Design, Grove AG ! Mira Solano/Head of Research & Design/Grove AG
                    Mira Solano, Oak & Sons                           ! Mira Solano//Oak & Sons
                    Ludwig van der Heide                              ! Ludwig van der Heide//
                    Dr. Ana María O’Neill-Łuksza, Fernworks           ! Dr. Ana María O’Neill-Łuksza//Fernworks
                    J. R. Moss                                        ! J. R. Moss//
                    山田花子                                           ! 山田花子//
                    von Mira Solano und Jon Aske                      ! Mira Solano// + Jon Aske//
                    """)
    void namesPeople(String line, String people) {
        assertThat(told(line)).isEqualTo(people);
    }

    @Test
    void aLineNamesPeopleUpToItsLimit() {
        String full = "Mira Solano; ".repeat(46) + "  ";

        assertThat(full).hasSize(PeopleLine.MAX_CHARACTERS);
        assertThat(PeopleLine.of(full)).hasSize(46);
        assertThat(PeopleLine.of(full + " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Gardens",
                "How to Water",
                "the garden is green",
                "We will look at ferns",
                "Growing Ferns with Care, a talk",
                "NASA",
                "Room 12",
                "Head of Gardens, Fernworks",
                "Questions and Answers"
            })
    void otherLinesNameNobody(String line) {
        assertThat(PeopleLine.of(line)).isEmpty();
    }
}
