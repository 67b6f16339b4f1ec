package fr.lesbases.link;

import fr.lesbases.common.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ContentType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/** Asks web pages what they say of themselves. Blocks for up to 5 seconds: call it in the background. Any failure is just nothing: a plain link stays. */
@Service
public class LinkPreviews {

    /** Of a page, in bytes: the head is at its start. */
    static final int MAX_PAGE = 512 * 1024;
    /** Of its preview image, in bytes. */
    public static final int MAX_IMAGE = 5 * 1024 * 1024;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final GuardedClient client;

    LinkPreviews(GuardedClient client) {
        this.client = client;
    }

    /** Empty also for a page without a title. */
    public Optional<LinkPreview> fetch(WebAddress address) {
        return client.get(address, type -> PAGES.contains(type.getMimeType()), MAX_PAGE).flatMap(LinkPreviews::read);
    }

    /** The bytes of a preview's image, at most {@value #MAX_IMAGE}; what they really are is for the image reception to find out. */
    public Optional<byte[]> fetchImage(WebAddress address) {
        return client.get(address, LinkPreviews::isImage, MAX_IMAGE).filter(answer -> !answer.cut()).map(GuardedClient.Answer::body);
    }

    private static boolean isImage(ContentType type) {
        return type.getMimeType().startsWith("image/");
    }

    private static Optional<LinkPreview> read(GuardedClient.Answer answer) {
        Document page = parse(answer);
        String title = first(meta(page, "og:title"), meta(page, "twitter:title"), page.title());
        if (title.isBlank()) {
            return Optional.empty();
        }
        String description = first(meta(page, "og:description"), meta(page, "description"), meta(page, "twitter:description"));
        String image = first(meta(page, "og:image:secure_url"), meta(page, "og:image"), meta(page, "twitter:image"));
        return Optional.of(new LinkPreview(title, description, image.isBlank() ? Optional.empty() : WebAddresses.resolve(answer.address(), image)));
    }

    /** Without a charset in the header jsoup looks at the byte order mark and the page's own declaration. */
    private static Document parse(GuardedClient.Answer answer) {
        Charset charset = answer.type().getCharset();
        try {
            return Jsoup.parse(new ByteArrayInputStream(answer.body()), charset == null ? null : charset.name(), answer.address().value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String meta(Document page, String name) {
        Element meta = page.selectFirst("meta[property=" + quoted(name) + "], meta[name=" + quoted(name) + "]");
        return meta == null ? "" : BLANKS.matcher(meta.attr("content")).replaceAll(" ").strip();
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
