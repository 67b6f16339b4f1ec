package fr.lesbases.bench;

import com.microsoft.playwright.Page;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.Slug;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The editor under its users: from a keystroke to "Enregistré", from an action to the block standing where it belongs, bytes on the wire, memory of the server. */
class EditorBench extends BrowserTest {

    private static final int WARM_UP = 10;
    private static final int MEASURED = 40;
    private static final int TOGETHER = 20;
    /** How long everybody types at once. */
    private static final int TYPING_SECONDS = 40;

    /** Notes when the last letter was typed, and how long it took to be saved. */
    private static final String WATCH = """
            () => {
              const state = document.querySelector('lb-save-state');
              window.bench = { times: [], typed: 0, saved: 0 };
              document.addEventListener('input', () => (bench.typed = performance.now()), true);
              new MutationObserver(() => {
                if (state.dataset.state === 'saved' && bench.typed) {
                  bench.times.push(performance.now() - bench.typed);
                  bench.saved++;
                  bench.typed = 0;
                }
              }).observe(state, { attributes: true, attributeFilter: ['data-state'] });
            }""";
    /** Does something to the list of blocks, and answers how long it takes until its blocks stand otherwise, in milliseconds. */
    private static final String ACT = """
            ([type, detail]) => new Promise((done) => {
              const list = document.querySelector('lb-block-list');
              const start = performance.now();
              const watch = new MutationObserver((changes) => {
                if (changes.some((change) => [...change.addedNodes, ...change.removedNodes].some((node) => node.matches?.('.eb')))) {
                  watch.disconnect();
                  done(performance.now() - start);
                }
              });
              watch.observe(list, { childList: true });
              list.dispatchEvent(new CustomEvent(type, { detail }));
            })""";

    @Autowired
    private BenchPages pages;

    @Test
    void oneEditorOnTwoHundredBlocks() {
        load();
        Cast.Player author = cast.somebody();
        Slug slug = pages.write(author, 200);
        Page page = visitor();
        entrance.enter(page, author);
        Wire wire = Wire.of(page);
        open(page, slug, 200);
        Report.line("%-58s %d bytes", "editor of 200 blocks: opening, on the wire", wire.bytes());
        page.locator("lb-rich-text .rt__content").nth(100).click();
        page.evaluate(WATCH);
        typing(page, wire, "in a text");
        page.getByLabel("Description").click();
        typing(page, wire, "in the description");
        acting(page, wire, "insert", 100, "block-insert", "{ kind: 'text', after: id }");
        acting(page, wire, "insert at the top", 0, "block-insert", "{ kind: 'text', after: '' }");
        acting(page, wire, "move by one", 100, "reorder", "{ ids: [id], after: blocks[at - 2].dataset.blockId }");
        acting(page, wire, "move to the top", 150, "reorder", "{ ids: [id], after: '' }");
        acting(page, wire, "delete", 50, "block-action", "{ ids: [id], action: 'delete' }");
        load();
    }

    @Test
    void manyEditorsOnAsManyResources() throws Exception {
        load();
        Page page = editor(40);
        long before = heap();
        List<TypedByHttp> others = new ArrayList<>();
        for (int number = 1; number < TOGETHER; number++) {
            Page other = editor(40);
            other.locator("lb-rich-text .rt__content").nth(10).click();
            others.add(TypedByHttp.after(other, () -> other.keyboard().insertText("a")));
        }
        Report.line("%-58s %.2f MB", "memory of one open editor of 40 blocks", (heap() - before) / 1e6 / others.size());
        page.locator("lb-rich-text .rt__content").nth(10).click();
        page.evaluate(WATCH);
        Times round = new Times();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Double>>> typing = others.stream().map(other -> people.submit(() -> typeFor(other))).toList();
            Times words = words(page);
            for (Future<List<Double>> one : typing) {
                one.get().forEach(round::add);
            }
            round.print((TOGETHER - 1) + " editors by HTTP, two messages a second each: one message");
            words.print("one browser beside them: last letter to Enregistré");
        }
        load();
    }

    private static List<Double> typeFor(TypedByHttp other) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + TYPING_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            other.type(" mots");
            double taken = (System.nanoTime() - start) / 1e6;
            times.add(taken);
            Thread.sleep(Math.max(0, (long) (500 - taken)));
        }
        return times;
    }

    private static Times words(Page page) {
        page.evaluate("() => (bench.times = [])");
        for (int round = 0; round < MEASURED / 2; round++) {
            type(page, " quelques");
        }
        Times words = new Times();
        numbers(page.evaluate("() => bench.times")).forEach(words::add);
        return words;
    }

    @Test
    void memoryOfEditorsOfTwoHundredBlocks() {
        editor(200);
        long before = heap();
        for (int number = 0; number < 5; number++) {
            editor(200);
        }
        Report.line("%-58s %.2f MB", "memory of one open editor of 200 blocks", (heap() - before) / 1e6 / 5);
    }

    private void typing(Page page, Wire wire, String where) {
        page.evaluate("() => (bench.times = [])");
        Times letters = new Times();
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            type(page, "a");
        }
        numbers(page.evaluate("() => bench.times")).stream().skip(WARM_UP).forEach(letters::add);
        letters.print("one letter " + where + ", to Enregistré (target p95 500 ms)");
        Times words = words(page);
        words.print("a word typed " + where + ", last letter to Enregistré");
        wire.clear();
        long start = System.nanoTime();
        type(page, " et l’on écrit ainsi sans jamais s’arrêter, phrase après phrase");
        double seconds = (System.nanoTime() - start) / 1e9;
        Report.line("%-58s %.1f a second, %d bytes each", "requests while typing on " + where, wire.requests() / seconds, wire.bytes() / Math.max(1, wire.requests()));
    }

    /** As people do, 8 letters a second, and waits until it is saved. */
    private static void type(Page page, String words) {
        Object before = page.evaluate("() => bench.saved");
        for (String letter : words.split("")) {
            page.keyboard().insertText(letter);
            page.waitForTimeout(120);
        }
        page.waitForFunction("before => bench.saved > before && !bench.typed", before);
    }

    private static void acting(Page page, Wire wire, String what, int position, String type, String detail) {
        Times times = new Times();
        long most = 0;
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            wire.clear();
            Object wanted = page.evaluate("([at, detail]) => { const blocks = document.querySelectorAll('lb-block-list > .eb'); const id = blocks[at].dataset.blockId; return eval('(' + detail + ')'); }",
                    List.of(position, detail));
            double taken = ((Number) page.evaluate(ACT, List.of(type, wanted))).doubleValue();
            page.waitForTimeout(150);
            if (round >= WARM_UP) {
                times.add(taken);
                most = Math.max(most, wire.bytes());
            }
        }
        times.print("editor of 200 blocks: " + what + " (target p95 100 ms)");
        Report.line("%-58s %d bytes at the most", "editor of 200 blocks: " + what + ", on the wire (target 20 KB)", most);
    }

    private Page editor(int blocks) {
        Cast.Player author = cast.somebody();
        Slug slug = pages.write(author, blocks);
        Page page = visitor();
        entrance.enter(page, author);
        open(page, slug, blocks);
        return page;
    }

    private static void open(Page page, Slug slug, int blocks) {
        page.navigate("/ressources/" + slug + "/modifier");
        page.locator(".eb").nth(blocks - 1).waitFor();
    }

    private static List<Double> numbers(Object answer) {
        return ((List<?>) answer).stream().map(number -> ((Number) number).doubleValue()).toList();
    }

    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void load() {
        Report.line("%-58s %.1f", "load of the machine", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
