package org.lectern.ui.slide;

import java.util.regex.Pattern;

/// Words that head a list of what a talk is about. Pure.
final class AgendaWords {

    private static final Pattern WORDS = Pattern.compile("(?iu)(?:(?:today.?s?|the|our|talk|meeting|die|unsere)\\s+)?"
            + "(?:agenda|outline|overview|contents|table of contents|topics|roadmap|programme?|plan|"
            + "inhalt|inhaltsverzeichnis|gliederung|überblick|übersicht|ablauf|programm|"
            + "sommaire|plan|ordre du jour|índice|contenido|temario|orden del día|sommario|indice|scaletta|"
            + "sumário|inhoud|innehåll|indhold|innhold|sisällys|spis treści|plan prezentacji|obsah|osnova|"
            + "tartalom|cuprins|sadržaj|içindekiler|содержание|план|повестка|зміст|περιεχόμενα|"
            + "תוכן עניינים|סדר יום|المحتويات|विषय सूची|目录|目錄|议程|議程|アジェンダ|目次|목차|สารบัญ)"
            + "(?:\\s+(?:of the talk|of this talk|today))?[.:!]?");

    private AgendaWords() {}

    /// Whether a title says that the points of the talk follow.
    static boolean isAgenda(String title) {
        return WORDS.matcher(title.strip()).matches();
    }
}
