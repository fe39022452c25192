package org.jibiao;

/** The program: without an argument the editor, with any other a command. */
public final class Jibiao {
    private Jibiao() {}

    static void main(String[] arguments) {
        System.out.println(String.join(" ", arguments));
    }
}
