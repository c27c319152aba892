package se.fyrvakt.register;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;

/** All of them. Looked up when rows have been written, since they write rows themselves. */
@Component
class Aftermaths {

    private final ObjectProvider<Aftermath> all;

    Aftermaths(ObjectProvider<Aftermath> all) {
        this.all = all;
    }

    void after(Register register, Visitor visitor) {
        all.forEach(each -> each.after(register, visitor));
    }
}
