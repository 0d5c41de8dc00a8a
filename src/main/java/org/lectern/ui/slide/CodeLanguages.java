package org.lectern.ui.slide;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/// The names that authors write behind a code fence, and the languages that they mean.
final class CodeLanguages {

    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("as", SyntaxConstants.SYNTAX_STYLE_ACTIONSCRIPT),
            entry("actionscript", SyntaxConstants.SYNTAX_STYLE_ACTIONSCRIPT),
            entry("asm", SyntaxConstants.SYNTAX_STYLE_ASSEMBLER_X86),
            entry("bash", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
            entry("bat", SyntaxConstants.SYNTAX_STYLE_WINDOWS_BATCH),
            entry("c", SyntaxConstants.SYNTAX_STYLE_C),
            entry("c++", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
            entry("cc", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
            entry("clj", SyntaxConstants.SYNTAX_STYLE_CLOJURE),
            entry("clojure", SyntaxConstants.SYNTAX_STYLE_CLOJURE),
            entry("cmd", SyntaxConstants.SYNTAX_STYLE_WINDOWS_BATCH),
            entry("cpp", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
            entry("cs", SyntaxConstants.SYNTAX_STYLE_CSHARP),
            entry("csharp", SyntaxConstants.SYNTAX_STYLE_CSHARP),
            entry("css", SyntaxConstants.SYNTAX_STYLE_CSS),
            entry("d", SyntaxConstants.SYNTAX_STYLE_D),
            entry("dart", SyntaxConstants.SYNTAX_STYLE_DART),
            entry("delphi", SyntaxConstants.SYNTAX_STYLE_DELPHI),
            entry("docker", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE),
            entry("dockerfile", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE),
            entry("dtd", SyntaxConstants.SYNTAX_STYLE_DTD),
            entry("fortran", SyntaxConstants.SYNTAX_STYLE_FORTRAN),
            entry("go", SyntaxConstants.SYNTAX_STYLE_GO),
            entry("golang", SyntaxConstants.SYNTAX_STYLE_GO),
            entry("groovy", SyntaxConstants.SYNTAX_STYLE_GROOVY),
            entry("handlebars", SyntaxConstants.SYNTAX_STYLE_HANDLEBARS),
            entry("hbs", SyntaxConstants.SYNTAX_STYLE_HANDLEBARS),
            entry("html", SyntaxConstants.SYNTAX_STYLE_HTML),
            entry("vue", SyntaxConstants.SYNTAX_STYLE_HTML),
            entry("svelte", SyntaxConstants.SYNTAX_STYLE_HTML),
            entry("ini", SyntaxConstants.SYNTAX_STYLE_INI),
            entry("toml", SyntaxConstants.SYNTAX_STYLE_INI),
            entry("java", SyntaxConstants.SYNTAX_STYLE_JAVA),
            entry("javascript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
            entry("js", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
            entry("jsx", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
            entry("mjs", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
            entry("json", SyntaxConstants.SYNTAX_STYLE_JSON),
            entry("json5", SyntaxConstants.SYNTAX_STYLE_JSON_WITH_COMMENTS),
            entry("jsonc", SyntaxConstants.SYNTAX_STYLE_JSON_WITH_COMMENTS),
            entry("jsp", SyntaxConstants.SYNTAX_STYLE_JSP),
            entry("kotlin", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
            entry("kt", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
            entry("kts", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
            entry("latex", SyntaxConstants.SYNTAX_STYLE_LATEX),
            entry("tex", SyntaxConstants.SYNTAX_STYLE_LATEX),
            entry("less", SyntaxConstants.SYNTAX_STYLE_LESS),
            entry("scss", SyntaxConstants.SYNTAX_STYLE_LESS),
            entry("lisp", SyntaxConstants.SYNTAX_STYLE_LISP),
            entry("scheme", SyntaxConstants.SYNTAX_STYLE_LISP),
            entry("lua", SyntaxConstants.SYNTAX_STYLE_LUA),
            entry("make", SyntaxConstants.SYNTAX_STYLE_MAKEFILE),
            entry("makefile", SyntaxConstants.SYNTAX_STYLE_MAKEFILE),
            entry("markdown", SyntaxConstants.SYNTAX_STYLE_MARKDOWN),
            entry("md", SyntaxConstants.SYNTAX_STYLE_MARKDOWN),
            entry("mxml", SyntaxConstants.SYNTAX_STYLE_MXML),
            entry("nsis", SyntaxConstants.SYNTAX_STYLE_NSIS),
            entry("pascal", SyntaxConstants.SYNTAX_STYLE_DELPHI),
            entry("perl", SyntaxConstants.SYNTAX_STYLE_PERL),
            entry("pl", SyntaxConstants.SYNTAX_STYLE_PERL),
            entry("php", SyntaxConstants.SYNTAX_STYLE_PHP),
            entry("properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE),
            entry("proto", SyntaxConstants.SYNTAX_STYLE_PROTO),
            entry("protobuf", SyntaxConstants.SYNTAX_STYLE_PROTO),
            entry("py", SyntaxConstants.SYNTAX_STYLE_PYTHON),
            entry("python", SyntaxConstants.SYNTAX_STYLE_PYTHON),
            entry("rb", SyntaxConstants.SYNTAX_STYLE_RUBY),
            entry("ruby", SyntaxConstants.SYNTAX_STYLE_RUBY),
            entry("rs", SyntaxConstants.SYNTAX_STYLE_RUST),
            entry("rust", SyntaxConstants.SYNTAX_STYLE_RUST),
            entry("sas", SyntaxConstants.SYNTAX_STYLE_SAS),
            entry("scala", SyntaxConstants.SYNTAX_STYLE_SCALA),
            entry("sh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
            entry("shell", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
            entry("sql", SyntaxConstants.SYNTAX_STYLE_SQL),
            entry("svg", SyntaxConstants.SYNTAX_STYLE_XML),
            entry("tcl", SyntaxConstants.SYNTAX_STYLE_TCL),
            entry("ts", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
            entry("tsx", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
            entry("typescript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
            entry("vb", SyntaxConstants.SYNTAX_STYLE_VISUAL_BASIC),
            entry("vhdl", SyntaxConstants.SYNTAX_STYLE_VHDL),
            entry("xml", SyntaxConstants.SYNTAX_STYLE_XML),
            entry("yaml", SyntaxConstants.SYNTAX_STYLE_YAML),
            entry("yml", SyntaxConstants.SYNTAX_STYLE_YAML),
            entry("zsh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL));

    private CodeLanguages() {}

    /// The library's name of a language; empty when it knows none.
    static Optional<String> style(String language) {
        return Optional.ofNullable(NAMES.get(language.strip().toLowerCase(Locale.ROOT)));
    }
}
