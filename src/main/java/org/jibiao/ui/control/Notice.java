package org.jibiao.ui.control;

import java.util.Optional;

/**
 * Something that a person should know and need not answer.
 *
 * @param tone how grave it is
 * @param message what it is
 * @param action what can be done about it
 */
public record Notice(Tone tone, String message, Optional<Action> action) {
    /** How grave a notice is. */
    public enum Tone {
        NEWS,
        /** What was asked for could not be done; the message says how it can. */
        ADVICE,
        TROUBLE
    }

    /**
     * What can be done about it.
     *
     * @param name the words on the button
     * @param run what the button does
     */
    public record Action(String name, Runnable run) {}

    public static Notice news(String message) {
        return new Notice(Tone.NEWS, message, Optional.empty());
    }

    public static Notice advice(String message) {
        return new Notice(Tone.ADVICE, message, Optional.empty());
    }

    public static Notice trouble(String message) {
        return new Notice(Tone.TROUBLE, message, Optional.empty());
    }

    public Notice withAction(String name, Runnable run) {
        return new Notice(tone, message, Optional.of(new Action(name, run)));
    }
}
