package fr.lesbases.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Timing;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages as a browser gets them: from a request leaving it to the first byte of its answer, so what the server takes and a little more. */
class PagesBench extends BrowserTest {

    private static final int WARM_UP = 150;
    private static final int MEASURED = 40;

    @Autowired
    private BenchPages pages;
    @Autowired
    private Authoring authoring;
    @Autowired
    private Publication publication;

    private record Answer(double milliseconds, int bytes) {}

    @Test
    void resourceOfAHundredBlocks() {
        Cast.Player author = cast.somebody();
        Slug slug = pages.write(author, 100);
        cast.as(author, () -> publication.publish(authoring.open(slug).id(), Visibility.PUBLIC));
        Page page = visitor();
        Times document = new Times();
        Times render = new Times();
        List<Response> uidl = uidlOf(page);
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            uidl.clear();
            Response first = page.navigate("/ressources/" + slug);
            page.locator(".blocks .prose").nth(50).waitFor();
            if (round >= WARM_UP) {
                document.add(answer(first).milliseconds());
                render.add(slowest(uidl));
            }
        }
        document.print("resource of 100 blocks: document");
        render.print("resource of 100 blocks: rendering (target p95 50 ms)");
        Report.heap("after pages");
    }

    @Test
    void reorderingAmongTwoHundredBlocks() {
        Cast.Player author = cast.somebody();
        Slug slug = pages.write(author, 200);
        Page page = visitor();
        entrance.enter(page, author);
        long[] sent = new long[1];
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> sent[0] += frame.text() == null ? frame.binary().length : frame.text().length()));
        List<Response> uidl = uidlOf(page);
        page.navigate("/ressources/" + slug + "/modifier");
        page.locator(".eb").nth(199).waitFor();
        Report.line("%-58s %d bytes", "editor of 200 blocks: opening", bytes(uidl) + sent[0]);
        Times times = new Times();
        List<Long> sizes = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            uidl.clear();
            sent[0] = 0;
            String moved = page.locator(".eb").nth(100).getAttribute("data-block-id");
            page.locator(".eb").nth(100).locator("[data-handle]").focus();
            page.keyboard().press("Alt+ArrowUp");
            page.locator(".eb").nth(99).and(page.locator("[data-block-id='" + moved + "']")).waitFor();
            page.waitForCondition(() -> !uidl.isEmpty());
            times.add(slowest(uidl));
            sizes.add(bytes(uidl) + sent[0]);
        }
        times.print("editor of 200 blocks: one move");
        Report.line("%-58s %d bytes at the most", "editor of 200 blocks: answer to one move", sizes.stream().mapToLong(Long::longValue).max().orElseThrow());
        Report.heap("with one editor of 200 blocks open");
    }

    private static List<Response> uidlOf(Page page) {
        List<Response> answers = new CopyOnWriteArrayList<>();
        page.onResponse(response -> {
            if (response.url().contains("v-r=uidl")) {
                answers.add(response);
            }
        });
        return answers;
    }

    private static double slowest(List<Response> answers) {
        return answers.stream().map(PagesBench::answer).mapToDouble(Answer::milliseconds).max().orElseThrow();
    }

    private static long bytes(List<Response> answers) {
        return answers.stream().map(PagesBench::answer).mapToLong(Answer::bytes).sum();
    }

    private static Answer answer(Response response) {
        int bytes = response.body().length;
        Timing timing = response.request().timing();
        return new Answer(timing.responseStart - timing.requestStart, bytes);
    }
}
