package org.lectern.awake;

import java.io.IOException;

/// macOS. Its notifications can only be silenced by their user: Focus has no command and no public interface.
record MacDesktop() implements Desktop {

    @Override
    public Grants ask(boolean quiet) {
        try {
            // rule: caffeinate(8): -d the display, -i idle sleep, -w "waits for the process with the specified pid to
            // exit"
            Process caffeinate = new ProcessBuilder(
                            "/usr/bin/caffeinate",
                            "-d",
                            "-i",
                            "-w",
                            Long.toString(ProcessHandle.current().pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Grants(true, false, caffeinate::destroy);
        } catch (IOException _) {
            return Grants.NOTHING;
        }
    }
}
