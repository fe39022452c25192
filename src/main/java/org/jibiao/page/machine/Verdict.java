package org.jibiao.page.machine;

import java.util.Objects;

/** Whether paper can be printed in a font. */
public sealed interface Verdict {
    /** It can, and documents may carry it. */
    record Usable() implements Verdict {}

    /**
     * It cannot.
     *
     * @param reason in Chinese
     */
    record Refused(String reason) implements Verdict {
        public Refused {
            Objects.requireNonNull(reason);
        }
    }
}
