package fr.lesbases.shell;

import fr.lesbases.common.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page is to whoever has no scripts. */
final class WithoutScripts {

    private WithoutScripts() {
    }

    /** What would do nothing is not shown. */
    static void dress(Document page) {
        page.head().appendElement("noscript").appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/noscript.css");
    }

    /** What needs a live page is of no use: then it says so, and where one can go. */
    static void say(Document page) {
        Element words = page.body().prependElement("noscript").appendElement("main").addClass("wrap").addClass("locked");
        words.appendElement("h1").text(Texts.get("shell.noscript.title"));
        Element ways = words.appendElement("p").text(Texts.get("shell.noscript.without") + " ");
        ways.appendElement("a").attr("href", "/").text(Texts.get("shell.noscript.home"));
        ways.appendText(", ").appendElement("a").attr("href", "/rechercher/ressources").text(Texts.get("shell.noscript.search"));
    }
}
