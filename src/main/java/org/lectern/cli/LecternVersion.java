package org.lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// Says which Lectern this is; the build writes the number into `version.properties`.
final class LecternVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Lectern " + read().getProperty("version")};
    }

    private static Properties read() throws IOException {
        var properties = new Properties();
        try (InputStream in = LecternVersion.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return properties;
    }
}
