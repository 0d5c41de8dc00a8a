package org.lectern.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lectern.export.PictureSize;
import org.lectern.export.Pictures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lectern export`: writes a talk as pictures, without a display.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = LecternVersion.class,
        description = "Writes a talk as pictures. Needs no display.")
final class ExportCommand implements Callable<Integer> {

    /// What a talk can be written as.
    enum Target {
        PNG
    }

    @Option(names = "--to", required = true, paramLabel = "KIND", description = "What to write: png.")
    private Target to = Target.PNG;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "What to draw: slides (the default), presenter, audience or overview.")
    private Pictures.View view = Pictures.View.SLIDES;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeText.class,
            description = "Size of each picture in pixels, 1920x1080 unless given.")
    private PictureSize size = PictureSize.FULL_HD;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder to write into.")
    private Path folder = Path.of("");

    @Parameters(arity = "1", paramLabel = "FILE", description = "The talk.")
    private String file = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Services services;

    ExportCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec.commandLine());
        ExitCode code = switch (to) {
            case PNG -> new Drawing(services, voice).draw(file, folder, size, view);
        };
        return code.number();
    }
}
