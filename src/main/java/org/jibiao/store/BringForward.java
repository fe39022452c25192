package org.jibiao.store;

/** How a program that has the drafts open shows its window when somebody starts it a second time. */
@FunctionalInterface
public interface BringForward {
    /** For a program without a window. */
    BringForward NONE = () -> false;

    /**
     * Brings the window to the front. Called on a thread of the lock's own and may wait for the window's thread; who takes longer than
     * {@link DataLock#PATIENCE} is given up.
     *
     * @return whether the window is in front
     */
    boolean bringForward();
}
