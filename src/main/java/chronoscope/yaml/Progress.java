package chronoscope.yaml;

import chronoscope.model.ReadSoFar;

/** Hears how far reading has come, and may end it. */
@FunctionalInterface
public interface Progress {
    /** Lets every file be read to its end. */
    Progress UNHEARD = (bytesRead, total, read) -> true;

    /**
     * Called for each 64 KiB of the file, and for each piece that comes through a pipe, on the thread that reads.
     *
     * @param total the file's size in bytes, or -1 where it is not known
     * @return false to cancel: reading then ends with {@link ReadingCancelled}
     */
    boolean advance(long bytesRead, long total, ReadSoFar read);
}
