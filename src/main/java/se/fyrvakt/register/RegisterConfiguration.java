package se.fyrvakt.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.history.HistorySource;
import se.fyrvakt.history.HistorySources;
import se.fyrvakt.web.MenuEntry;
import se.fyrvakt.web.MenuSource;

/** What every declared register adds elsewhere: its line in the menu and its part of history. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    MenuSource registerEntries(Registers registers) {
        return () -> registers.all().stream()
                .map(register -> new MenuEntry(
                        register.group(), 10, register.heading(), "/" + register.address(), register.menu()));
    }

    @Bean
    HistorySources registerHistory(Registers registers, Readings readings) {
        return () -> registers.all().stream()
                .map(register -> new HistorySource(
                        register.address(),
                        register.heading(),
                        "/" + register.address() + "/",
                        visitor -> Sight.of(register, visitor).all(),
                        (visitor, number) -> readings.several(register, number, "läste historiken: %s", visitor)));
    }
}
