package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those the tax agency gives out for tests, and made up ones. */
class IdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19121212-1212",
                "191212121212",
                "1212121212",
                "121212-1212",
                "121212+1212",
                "19121212 1212",
                " 121212-1212 ",
                "701063-2391",
                "197010632391"
            })
    void identity_and_coordination_numbers_are_known_in_every_form(String number) {
        assertThat(IdentityNumbers.is(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "121212-1213",
                "129912-1212",
                "556036-0793",
                "070-123 45 67",
                "2024-03-05",
                "100001",
                "",
                "121212_1212"
            })
    void other_numbers_are_not(String number) {
        assertThat(IdentityNumbers.is(number)).isFalse();
    }

    @Test
    void one_within_a_text_is_found_and_can_be_masked() {
        var text = "Gäller 19121212-1212, ring 0701234567.";
        assertThat(IdentityNumbers.within(text)).isTrue();
        assertThat(IdentityNumbers.masked(text)).isEqualTo("Gäller [personnummer], ring 0701234567.");
        assertThat(IdentityNumbers.within("Dnr 2023-000123 och konto 9912121212121299"))
                .isFalse();
    }

    private static java.util.Set<Integer> columns(String text) {
        var sheet = ((TableFile) Sent.open(Sent.text(text))).sheets().getFirst();
        return IdentityNumbers.columns(Header.find(sheet, List.of(new HeaderWord("Namn"))));
    }

    @Test
    void a_column_is_left_out_by_its_name_or_by_what_it_holds() {
        assertThat(columns("Namn;Pers.nr\nÅsa;\n")).containsExactly(1);
        assertThat(columns("Namn;Id\nÅsa;19121212-1212\nBo;okänt\n")).containsExactly(1);
        assertThat(columns("Namn;Id\n" + "Bo;okänt\n".repeat(15) + "Åsa;1212121212\n".repeat(2)))
                .containsExactly(1);
    }

    @Test
    void telephone_numbers_moments_and_organisation_numbers_do_not_pass_for_identity_numbers() {
        var text = new StringBuilder("Namn;Telefon;Tid;Org\n");
        for (int i = 0; i < 500; i++) {
            text.append("x;07%08d;20240305%02d%02d;5560360793\n".formatted(i * 200_003L % 100_000_000, i % 24, i % 60));
        }
        assertThat(columns(text.toString())).isEmpty();
    }
}
