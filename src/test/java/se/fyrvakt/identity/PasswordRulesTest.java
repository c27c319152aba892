package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final PasswordRules RULES = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "krita mossa vagnsljus nio",
                "hästen äter gröna päron",
                "Xk2%qlP9.vvR",
                "ﬁskmåsens fjärde tvättbräda"
            })
    void what_is_long_and_hard_to_guess_is_let_through(String password) {
        assertThat(fault(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kort lösen",
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "password1234",
                "Password123!",
                "qwertyuiopåå",
                "Sommar2026!!",
                "Stockholm2026",
                "stockholmstockholm",
                "Fyrvakt12345",
                "Välkommen2026",
                "Åsa Lindqvist",
                "asa.lindqvist1",
                "åsalindqvist2026",
                "asa.lindqvist@exempel.se"
            })
    void what_is_short_common_or_the_persons_own_name_is_refused(String password) {
        assertThat(fault(password)).isNotEmpty();
    }

    private static String fault(String password) {
        return RULES.fault(password, "Åsa Lindqvist", "asa.lindqvist@exempel.se")
                .orElse("");
    }
}
