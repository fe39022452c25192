package org.jibiao.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one room: its bundle {@code texts}, beside its classes. The program speaks Chinese whatever the machine's locale;
 * a key that has no Chinese falls back to English, and a test fails on it.
 */
public final class Texts {
    private final ResourceBundle bundle;

    /**
     * The bundle of a room.
     *
     * @param room any class of the room
     */
    public Texts(Class<?> room) {
        bundle = ResourceBundle.getBundle(
                room.getPackageName() + ".texts", Locale.SIMPLIFIED_CHINESE, room.getClassLoader());
    }

    /**
     * The text of a key with its {@code {0}}, {@code {1}} … replaced. Numbers are printed plain: 1234, not 1,234. Throws
     * {@link java.util.MissingResourceException} for an unknown key.
     */
    public String get(String key, Object... arguments) {
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = String.valueOf(plain[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.SIMPLIFIED_CHINESE).format(plain);
    }
}
