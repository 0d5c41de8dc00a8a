package org.lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rules of the house, as docs/ARCHITECTURE.md tells them. A rule about a room with nothing in it yet holds.
@AnalyzeClasses(packages = "org.lectern", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String UI = "org.lectern.ui..";
    private static final String CLI = "org.lectern.cli..";
    private static final String PRESENTER = "org.lectern.ui.presenter..";
    private static final String AUDIENCE = "org.lectern.ui.audience..";
    private static final String MARKDOWN = "org.lectern.parse.markdown..";
    private static final String[] JAVAFX = {
        "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."
    };
    private static final String[] JACKSON_ROOMS = {
        "org.lectern.frontmatter..", "org.lectern.talk..", "org.lectern.settings..", CLI
    };

    @ArchTest
    static final ArchRule coreKnowsNoJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages(UI, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JAVAFX)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule coreKnowsNoWindows = noClasses()
            .that()
            .resideOutsideOfPackages(UI, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(UI)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingCallsTheCommands = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandsKnowPicocli = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyMarkdownKnowsFlexmark = noClasses()
            .that()
            .resideOutsideOfPackage(MARKDOWN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vladsch.flexmark..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule jacksonStaysInItsRooms = noClasses()
            .that()
            .resideOutsideOfPackages(JACKSON_ROOMS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyFrontMatterKnowsYaml = noClasses()
            .that()
            .resideOutsideOfPackage("org.lectern.frontmatter..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyFormulaKnowsTex = noClasses()
            .that()
            .resideOutsideOfPackage("org.lectern.formula..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.scilab..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyPictureKnowsSvgAndWebP = noClasses()
            .that()
            .resideOutsideOfPackage("org.lectern.picture..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.weisj..", "com.twelvemonkeys..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheRoomOfCodesKnowsQrcodegen = noClasses()
            .that()
            .resideOutsideOfPackage("org.lectern.ui.qr..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.nayuki..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheRoomOfTheDesktopKnowsTheBus = noClasses()
            .that()
            .resideOutsideOfPackage("org.lectern.awake..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.freedesktop..")
            .allowEmptyShould(true);

    /// The one hand over the slide belongs to no window.
    @ArchTest
    static final ArchRule theHandKnowsNoWindow = noClasses()
            .that()
            .resideInAPackage("org.lectern.ui.beam..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.lectern.ui.mirror..", PRESENTER, AUDIENCE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule presenterDoesNotKnowTheAudience = noClasses()
            .that()
            .resideInAPackage(PRESENTER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(AUDIENCE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule audienceDoesNotKnowThePresenter = noClasses()
            .that()
            .resideInAPackage(AUDIENCE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PRESENTER)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyWindowsOpensStages = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.lectern.ui.app.Windows")
            .should()
            .callConstructor("javafx.stage.Stage")
            .orShould()
            .callConstructor("javafx.stage.Stage", "javafx.stage.StageStyle")
            .allowEmptyShould(true);

    /// The way of the data: a room knows those before it and none behind it.
    @ArchTest
    static final ArchRule dataFlowsInOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("deck")
            .definedBy("org.lectern.deck..")
            .layer("source")
            .definedBy("org.lectern.source..")
            .layer("frontmatter")
            .definedBy("org.lectern.frontmatter..")
            .layer("format")
            .definedBy("org.lectern.format..")
            .layer("parse")
            .definedBy("org.lectern.parse..")
            .layer("talk")
            .definedBy("org.lectern.talk..")
            .layer("show")
            .definedBy("org.lectern.show..")
            .layer("settings")
            .definedBy("org.lectern.settings..")
            .layer("formula")
            .definedBy("org.lectern.formula..")
            .layer("picture")
            .definedBy("org.lectern.picture..")
            .layer("export")
            .definedBy("org.lectern.export..")
            .layer("ui")
            .definedBy("org.lectern.ui..")
            .layer("cli")
            .definedBy("org.lectern.cli..")
            .whereLayer("deck")
            .mayNotAccessAnyLayer()
            .whereLayer("source")
            .mayOnlyAccessLayers("deck")
            .whereLayer("frontmatter")
            .mayOnlyAccessLayers("deck")
            .whereLayer("format")
            .mayOnlyAccessLayers("deck", "source", "frontmatter")
            .whereLayer("parse")
            .mayOnlyAccessLayers("deck", "source", "frontmatter", "format")
            .whereLayer("talk")
            .mayOnlyAccessLayers("deck", "source", "format", "parse")
            .whereLayer("show")
            .mayOnlyAccessLayers("deck", "talk")
            .whereLayer("settings")
            .mayNotAccessAnyLayer()
            .whereLayer("formula")
            .mayNotAccessAnyLayer()
            .whereLayer("picture")
            .mayOnlyAccessLayers("deck")
            .whereLayer("export")
            .mayOnlyAccessLayers("deck", "talk")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule roomsFormNoCycles =
            slices().matching("org.lectern.(**)").should().beFreeOfCycles().allowEmptyShould(true);
}
