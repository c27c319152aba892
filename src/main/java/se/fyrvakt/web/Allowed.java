package se.fyrvakt.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.fyrvakt.kernel.Role;

/** The address answers those who hold one of the roles; {@link Role#EMPLOYEE} is everybody signed in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Role[] value();
}
