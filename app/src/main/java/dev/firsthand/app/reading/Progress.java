package dev.firsthand.app.reading;

/** Told how far a reading is. Called by one thread at a time. */
public interface Progress {

    /** A progress that tells nobody. */
    Progress SILENT = (done, all) -> {};

    /** {@code done} captures of {@code all} are through, read or rejected. */
    void at(int done, int all);

    /** No more will be told; whatever was shown goes away. */
    default void end() {}
}
