package org.lectern.format;

import java.util.Set;

/// Words that stand before numbers, in lower case.
final class MarkWords {

    /// What slides and pages are called, in many languages.
    static final Set<String> SLIDES = words("""
            slide slides page pg folie seite diapositive diapo planche diapositiva lámina página pagina
            transparencia lucido slajd strona slaid слайд страница сторінка dia bild sida side lysbilde dias
            kalvo dia's snímek snímka strana stránka slayt sayfa διαφάνεια σελίδα שקופית עמוד شريحة صفحة
            اسلاید स्लाइड पृष्ठ スライド ページ 幻灯片 投影片 簡報 슬라이드 페이지 页 頁 张 張 枚目 쪽 trang diapozitiv prosojnica
            skaidrė slaidi glærur slaidas halaman
            """);

    /// What is numbered within a slide.
    static final Set<String> OTHERS = words("""
            step chapter part figure fig table question example exercise level phase day week version item
            rule tip trick task option case line column section schritt kapitel teil abbildung abb tabelle
            beispiel frage aufgabe tag woche chapitre partie exemple étape jour capítulo parte ejemplo paso
            code area year
            """);

    private MarkWords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
