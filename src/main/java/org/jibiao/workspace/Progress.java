package org.jibiao.workspace;

/** How long work tells how far it is, and learns that nobody wants it any more. Called on the thread that works. */
public interface Progress {
    /** For work that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param done how many steps are done
     * @param total how many there are
     * @param what what is being done now, in Chinese
     */
    void report(long done, long total, String what);

    /** Whether the work should stop at the next good place and leave nothing half-done. */
    boolean cancelled();
}
