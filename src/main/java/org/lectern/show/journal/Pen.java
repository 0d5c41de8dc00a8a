package org.lectern.show.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes lines to a file, and knows where the last whole line ends.
final class Pen implements AutoCloseable {

    private final FileChannel channel;
    private long end;

    private Pen(FileChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    /// Begins a file, in place of whatever was there.
    static Pen begin(Path file) throws IOException {
        return new Pen(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                0);
    }

    /// Goes on with a file where another pen left off.
    static Pen goOn(Path file, Pen before) throws IOException {
        return new Pen(FileChannel.open(file, StandardOpenOption.WRITE), before.end);
    }

    /// Hands lines to the system, which keeps them even if this process is killed the moment after. What a failure
    /// leaves of them is written over by the next lines.
    void write(String lines) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        int length = bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes, end + bytes.position());
        }
        end += length;
    }

    /// Waits until all that was written is on the disk, where a power cut leaves it alone.
    void force() throws IOException {
        channel.force(false);
    }

    /// How much was written, in bytes.
    long size() {
        return end;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
