package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tillgangar", "/enheter/~12?sida=2&q=a%20b", "/a/b/../c", "/x?till=https://ond.se"})
    void an_address_here_is_gone_to(String address) {
        assertThat(ReturnAddress.of(address).text()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tillgangar",
                "https://ond.se",
                "//ond.se",
                "/\\ond.se",
                "\\\\ond.se",
                "/\t/ond.se",
                "/a\\b",
                "/a\r\nSet-Cookie: x=1",
                "/å",
                "javascript:alert(1)",
                "/logga-in",
                "/logga-in?till=/",
                "/logga-ut"
            })
    void anything_else_leads_to_the_first_page(String address) {
        assertThat(ReturnAddress.of(address)).isEqualTo(ReturnAddress.START);
    }
}
