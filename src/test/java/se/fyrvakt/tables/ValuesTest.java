package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static Object said(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Value<?>(var value) -> value;
            case Parsed.Wrong<?>(var message) -> message;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-05",
                "20240305",
                "24-03-05",
                "5/3 2024",
                "05/3 2024",
                "2024-03-05 00:00:00",
                "2024-03-05T07:40",
                "5 mars 2024",
                "den 5 mars 2024",
                "5 Mar. 2024",
                "2024/03/05",
                "2024.3.5",
                " 2024-03-05\u00a0",
                "2024-03-05T23:59:59.999",
                "2024-03-04T23:30Z"
            })
    void days_are_read_as_people_write_them(String text) {
        assertThat(said(Values.day(text))).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({"16/11 2023,2023-11-16", "85-03-01,1985-03-01", "31/12/2023,2023-12-31", "1.1.2024,2024-01-01"})
    void other_days(String text, LocalDate day) {
        assertThat(said(Values.day(text))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "03/05/2024",
                "1899-12-31",
                "2101-01-01",
                "45356",
                "igår",
                "",
                "5 skräp 2024",
                "24-13-05"
            })
    void what_is_no_day_is_told_how_to_write_one(String text) {
        assertThat(said(Values.day(text))).asString().contains("Skriv datum som 2024-03-05.");
    }

    @Test
    void excels_numbers_are_days_when_told_so() {
        assertThat(said(Values.day("45356", true))).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(said(Values.day("59", true))).isEqualTo(LocalDate.of(1900, 2, 28));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05 07:40|2024-03-05T06:40:00Z",
                "2024-03-05T07:40:00|2024-03-05T06:40:00Z",
                "2024-03-05 kl. 07.40|2024-03-05T06:40:00Z",
                "5/3 2024 7:40|2024-03-05T06:40:00Z",
                "2024-03-05|2024-03-04T23:00:00Z",
                "2024-07-05 07:40:30|2024-07-05T05:40:30Z",
                "2024-03-05T07:40+00:00|2024-03-05T07:40:00Z",
                "2026-10-25 02:30|2026-10-25T00:30:00Z",
                "2026-10-25 02:30+01:00|2026-10-25T01:30:00Z"
            })
    void moments_are_stockholms_unless_an_offset_is_written(String text, Instant moment) {
        assertThat(said(Values.moment(text))).isEqualTo(moment);
    }

    @Test
    void the_hour_that_never_was_and_impossible_times_are_refused() {
        assertThat(said(Values.moment("2026-03-29 02:30"))).asString().contains("ställdes fram");
        assertThat(said(Values.moment("2024-03-05 25:00"))).asString().contains("Klockslaget finns inte");
        assertThat(said(Values.moment("strax"))).asString().contains("2024-03-05 07:40");
    }

    @Test
    void yes_and_no_in_all_their_forms() {
        for (var yes : new String[] {"ja", "JA", "J", "x", "X", "1", "sant", "TRUE", " ja "}) {
            assertThat(said(Values.yesNo(yes))).as(yes).isEqualTo(true);
        }
        for (var no : new String[] {"nej", "N", "", "0", "falskt", "FALSE", "\u00a0"}) {
            assertThat(said(Values.yesNo(no))).as(no).isEqualTo(false);
        }
        assertThat(said(Values.yesNo("kanske"))).isEqualTo("Skriv ja eller nej.");
    }

    @Test
    void numbers_with_hard_spaces_and_commas() {
        assertThat(said(Values.whole("1\u00a0040"))).isEqualTo(1040L);
        assertThat(said(Values.whole("1 040,0"))).isEqualTo(1040L);
        assertThat(said(Values.whole("-7"))).isEqualTo(-7L);
        assertThat(said(Values.whole("7,5"))).asString().contains("heltal");
        assertThat(said(Values.whole("10 40"))).asString().contains("heltal");
        assertThat(said(Values.whole("1E9"))).asString().contains("heltal");
        assertThat(said(Values.decimal("2\u202f425,75"))).hasToString("2425.75");
        assertThat(said(Values.decimal("1.234,5"))).hasToString("1234.5");
        assertThat(said(Values.percent("60 %"))).hasToString("60");
        assertThat(said(Values.percent("60,5%"))).hasToString("60.5");
        assertThat(said(Values.percent("mycket"))).asString().contains("60 %");
    }
}
