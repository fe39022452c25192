package org.jibiao.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Frees a class from one rule of the house. Stands on the class itself, so that every exception is seen where it is made. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Waiver {
    /** The rule. */
    Rule rule();

    /** Why it does not hold here. */
    String reason();

    /** The rules that can be waived. */
    enum Rule {
        /** A room uses only the libraries that are its own. */
        LIBRARIES,
        /** Nothing changes that is static. */
        NO_STATIC_STATE,
        /** Only the composition root makes the objects of another room. */
        WIRING
    }
}
