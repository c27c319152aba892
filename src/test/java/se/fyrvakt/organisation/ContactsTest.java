package se.fyrvakt.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

@ScreenTest
class ContactsTest {

    @Autowired
    Filled filled;

    @Autowired
    Contacts contacts;

    @Test
    void whoever_lacks_a_right_is_told_who_can_give_it_today() {
        int administration = filled.administration();
        filled.person(administration, "A-1", "Karin", "Åkerlund", "HÄ");
        filled.add(administration, "rollnamn", "Titel", "ISAM", "Behörighet", Role.COORDINATOR.label());
        role(administration, "karin.åkerlund@exempel.se", "HÄ", "");
        role(administration, "slutat@exempel.se", "HÄ", "2020-12-31");
        role(administration, "bara.en.enhet@exempel.se", "FSK", "");
        assertThat(contacts.names(Filled.filler(administration))).containsExactly("Karin Åkerlund, ISAM");
    }

    private void role(int administration, String email, String unit, String until) {
        filled.add(
                administration,
                "roller",
                "E-post",
                email,
                "Roll",
                "ISAM",
                "Omfattning",
                unit,
                "Från",
                "2020-01-01",
                "Till",
                until);
    }
}
