package se.fyrvakt.register;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every declared register its addresses, each spelt out, so that an address nobody declared does not exist. */
@Component
@ConditionalOnWebApplication
class RegisterRoutes {

    /** Last parts of addresses that cannot be the key of a row. */
    static final Set<String> WORDS = Set.of("ny", "flera", "forslag", "hamta.csv", "hamta.xlsx");

    private final RequestMappingHandlerMapping mapping;

    RegisterRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            Registers registers,
            RegisterDesk desk) {
        this.mapping = mapping;
        registers.all().forEach(register -> lay(register, new RegisterScreens(register, desk)));
    }

    private void lay(Register register, RegisterScreens screens) {
        var root = "/" + register.address();
        lay(RequestMethod.GET, root, screens, "list");
        lay(RequestMethod.POST, root, screens, "add");
        lay(RequestMethod.GET, root + "/ny", screens, "blank");
        lay(RequestMethod.GET, root + "/forslag", screens, "suggest");
        lay(RequestMethod.GET, root + "/hamta.csv", screens, "csv");
        lay(RequestMethod.GET, root + "/hamta.xlsx", screens, "xlsx");
        lay(RequestMethod.GET, root + "/flera", screens, "choose");
        lay(RequestMethod.POST, root + "/flera", screens, "assign");
        lay(RequestMethod.GET, root + "/{plats}", screens, "show");
        lay(RequestMethod.POST, root + "/{plats}", screens, "change");
        lay(RequestMethod.GET, root + "/{plats}/andra", screens, "edit");
        if (register.life() != null) {
            lay(RequestMethod.GET, root + "/{plats}/" + register.lived().act().noun(), screens, "ending");
            lay(RequestMethod.POST, root + "/{plats}/" + register.lived().act().noun(), screens, "end");
        }
    }

    private void lay(RequestMethod verb, String address, RegisterScreens screens, String method) {
        var info = RequestMappingInfo.paths(address)
                .methods(verb)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(info, screens, method(method));
    }

    /** Those that answer addresses are not private; which of two with one name comes first differs between starts. */
    private static Method method(String name) {
        return Arrays.stream(RegisterScreens.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !Modifier.isPrivate(method.getModifiers()))
                .reduce((one, another) -> {
                    throw new IllegalStateException("Two methods answer as " + name);
                })
                .orElseThrow();
    }
}
