package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lectern.deck.Problem;
import org.lectern.talk.Opening;
import org.lectern.ui.check.Checked;
import org.lectern.ui.check.Checks;
import org.lectern.ui.stage.StageLine;
import org.lectern.ui.stage.TalkCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lectern check`: says what may go wrong on stage, line by line.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = LecternVersion.class,
        description = "Lists what may go wrong on stage: what is continued or hard to read, missing pictures and"
                + " characters, dead links, low contrast. Needs no display and no network.")
final class CheckCommand implements Callable<Integer> {

    /// A file without a slide was read, and nothing of it can leave its place.
    private static final Set<String> EMPTY = Set.of("empty", "nothing-to-show");

    @Option(names = "--layout", description = "Check the layout alone, on every page of every slide.")
    private boolean layout;

    @Option(
            names = "--stage",
            description = "Check the stage too: desktop, notifications, battery, clock, disk. One line for each point.")
    private boolean stage;

    @Mixin
    private FileOptions files = new FileOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Services services;

    CheckCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec.commandLine());
        if (stage) {
            return onStage(voice).number();
        }
        var report = files.json() ? CheckReport.json(voice.out()) : CheckReport.text(voice.out());
        for (String file : files.names()) {
            check(file, report, voice);
        }
        report.finish(layout ? CheckReport.Scope.LAYOUT : CheckReport.Scope.ALL);
        voice.out().flush();
        return report.isClean() ? ExitCode.DONE.number() : ExitCode.FAILED.number();
    }

    private ExitCode onStage(Voice voice) {
        var report = new StageReport(voice.out(), files.json());
        report.machine(services.stage().get());
        for (String file : files.names()) {
            switch (opening(file)) {
                case Opening.Refused refused -> {
                    report.refused(file, refused.why());
                    voice.complain(refused.why());
                }
                case Opening.Opened talk -> {
                    List<StageLine> lines = new ArrayList<>(List.of(TalkCheck.timing(talk.talk())));
                    lines.addAll(TalkCheck.of(services.checks().get().all(talk)));
                    report.talk(file, lines);
                }
            }
        }
        report.finish();
        voice.out().flush();
        return report.isReady() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void check(String file, CheckReport report, Voice voice) {
        switch (opening(file)) {
            case Opening.Refused refused
            when layout && EMPTY.contains(refused.why().kind()) -> report.checked(file, new Checked(0, List.of()));
            case Opening.Refused refused -> refuse(file, refused.why(), report, voice);
            case Opening.Opened talk -> report.checked(file, checked(talk));
        }
    }

    private Opening opening(String file) {
        return FileNames.path(file)
                .map(there -> services.talks().open(there, files.format()))
                .orElseGet(() -> new Opening.Refused(file, FileNames.impossible(file)));
    }

    private static void refuse(String file, Problem why, CheckReport report, Voice voice) {
        report.refused(file, why);
        voice.complain(why);
    }

    private Checked checked(Opening.Opened talk) {
        Checks checks = services.checks().get();
        return layout ? checks.layout(talk) : checks.all(talk);
    }
}
