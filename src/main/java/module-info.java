/// Lectern makes a talk out of the text that you already have.
@org.jspecify.annotations.NullMarked
module org.lectern {
    requires static org.jspecify;

    // source
    requires com.github.albfernandez.juniversalchardet;
    requires jdk.charsets;

    // parse.markdown
    requires flexmark;
    requires flexmark.ext.attributes;
    requires flexmark.ext.autolink;
    requires flexmark.ext.emoji;
    requires flexmark.ext.footnotes;
    requires flexmark.ext.gfm.strikethrough;
    requires flexmark.ext.gfm.tasklist;
    requires flexmark.ext.tables;
    requires flexmark.util.ast;
    requires flexmark.util.builder;
    requires flexmark.util.collection;
    requires flexmark.util.data;
    requires flexmark.util.format;
    requires flexmark.util.html;
    requires flexmark.util.misc;
    requires flexmark.util.sequence;
    requires flexmark.util.visitor;

    // frontmatter
    requires org.snakeyaml.engine;
    requires tools.jackson.dataformat.toml;

    // frontmatter, talk, settings
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    // formula
    requires java.desktop;
    requires jlatexmath;

    // picture
    requires com.github.weisj.jsvg;
    requires com.twelvemonkeys.imageio.webp;
    requires java.logging;

    // awake
    requires org.freedesktop.dbus;
    requires org.freedesktop.dbus.transport.jre;
    requires org.slf4j.nop;

    // ui
    requires atlantafx.base;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    // ui.slide
    requires org.fife.RSyntaxTextArea;

    // ui.qr
    requires io.nayuki.qrcodegen;

    // cli
    requires info.picocli;

    opens org.lectern.cli to
            info.picocli;
}
