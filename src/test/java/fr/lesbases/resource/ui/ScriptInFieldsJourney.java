package fr.lesbases.resource.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.StoredFile;
import fr.lesbases.mail.KeptMail;
import fr.lesbases.mail.KeptMails;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.NewResource;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.QuoteBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.resource.block.VideoBlock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;

/** "Script in every text field": whatever a person may write is shown as the letters it is, on every page, in the document's head and in mails. */
class ScriptInFieldsJourney extends BrowserTest {

    /** Acts wherever it is taken for HTML, inside an attribute and in a script's string too. */
    private static final String SCRIPT = "\"><img src=x onerror=hacked=1>';hacked=1//";

    @Autowired
    private Profiles profiles;
    @Autowired
    private Authoring authoring;
    @Autowired
    private Publication publication;
    @Autowired
    private Contributors contributors;
    @Autowired
    private ResourceFiles files;
    @Autowired
    private KeptMails mails;

    @Test
    void whatPeopleWriteIsShownAsTheLettersItIs() {
        Cast.Player author = cast.somebody(SCRIPT, SCRIPT);
        Cast.Player contributor = cast.somebody();
        Slug slug = cast.ask(author, () -> write(author, contributor));
        Slug profile = cast.ask(author, () -> profiles.find(author.profile()).orElseThrow().slug());
        Page page = visitor();

        look(page, "/ressources/" + slug);
        assertThat(page.locator("h1")).hasText(SCRIPT);
        look(page, "/rechercher/ressources?q=" + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8));
        assertThat(page.getByText(SCRIPT).first()).isVisible();
        look(page, "/profils/" + profile);
        assertThat(page.locator("h1")).containsText(SCRIPT);
        look(page, "/profils/" + profile + "/a-propos");
        look(page, "/");
        headIsText("/ressources/" + slug);
        headIsText("/profils/" + profile);

        entrance.enter(page, contributor);
        for (String own : List.of("", "/modifier", "/publier", "/parametres")) {
            look(page, "/ressources/" + slug + own);
        }
        KeptMail mail = mails.latest().stream().filter(kept -> kept.recipient().equals(contributor.email())).findFirst().orElseThrow();
        Document html = Jsoup.parse(mail.html());
        assertThat(html.select("img, script, [onerror]")).isEmpty();
        assertThat(html.text()).contains(SCRIPT);
        look(page, "/courrier");
        look(page, "/courrier/" + mail.id());
        assertThat(page.locator("h1")).containsText(SCRIPT);
    }

    private Slug write(Cast.Player author, Cast.Player contributor) throws IOException {
        profiles.change(author.profile(), new ProfileDetails(new PersonName(SCRIPT, SCRIPT), SCRIPT, Optional.empty(),
                List.of("https://exemple.fr/" + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8)), false));
        ResourceId id = authoring.open(authoring.create(new NewResource(SCRIPT, SCRIPT))).id();
        StoredFile file = files.receive(id, SCRIPT + ".txt", new ByteArrayInputStream(SCRIPT.getBytes(StandardCharsets.UTF_8)));
        StoredFile image = files.receiveImage(id, SCRIPT + ".png", new ByteArrayInputStream(png()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SectionTitleBlock(BlockId.create(), SCRIPT));
        blocks.add(new SectionTitleBlock(BlockId.create(), SCRIPT));
        blocks.add(new TextBlock(BlockId.create(), RichText.clean("<p>avant</p><script>hacked=1</script><p>" + SCRIPT.replace("<", "&lt;") + "</p>" + SCRIPT)));
        blocks.add(new LinkBlock(BlockId.create(), WebAddress.parse("https://exemple.fr/"), SCRIPT, SCRIPT, Optional.of(new LinkBlock.Preview(SCRIPT, SCRIPT, Optional.empty()))));
        blocks.add(new FileBlock(BlockId.create(), Optional.of(file.id()), SCRIPT, SCRIPT));
        blocks.add(new FileBlock(BlockId.create(), Optional.of(file.id()), "", ""));
        blocks.add(new ImageBlock(BlockId.create(), Optional.of(image.id()), SCRIPT, SCRIPT, SCRIPT));
        blocks.add(new QuoteBlock(BlockId.create(), SCRIPT, SCRIPT));
        blocks.add(new CalloutBlock(BlockId.create(), CalloutBlock.Tone.TIP, RichText.clean(SCRIPT.replace("<", "&lt;") + SCRIPT)));
        blocks.add(new ButtonBlock(BlockId.create(), SCRIPT, WebAddress.parse("https://exemple.fr/")));
        blocks.add(new CheckListBlock(BlockId.create(), List.of(SCRIPT)));
        blocks.add(new TableBlock(BlockId.create(), SCRIPT, true, true, List.of(List.of(SCRIPT, SCRIPT), List.of(SCRIPT, SCRIPT))));
        blocks.add(new VideoBlock(BlockId.create(), WebAddress.parse("https://youtu.be/abcdefghijk"), SCRIPT, SCRIPT));
        blocks.add(new RelatedBlock(BlockId.create(), Optional.of(id), SCRIPT));
        blocks.add(new FoldableBlock(BlockId.create(), SCRIPT, new Block.Slot(BlockId.create(), List.of(new SectionTitleBlock(BlockId.create(), SCRIPT)))));
        blocks.reversed().forEach(block -> authoring.apply(id, new Edit.Insert(block, Optional.empty())));
        authoring.apply(id, new Edit.ChangeCover(Optional.empty(), Optional.of(new Cover(image.id(), SCRIPT))));
        publication.classify(id, Shelf.terms("thematique/accessibilite", "support/tutoriel", "public/adultes"));
        contributors.add(id, contributor.profile());
        return publication.publish(id, Visibility.PUBLIC);
    }

    /** Opens a page; once it is there, what was to run has not run, and no image of that kind is there to fail. */
    private static void look(Page page, String address) {
        visit(page, address);
        assertThat(page.locator("main h1, main lb-block-list").first()).isAttached();
        assertThat(page.evaluate("'hacked' in window")).as("ran on %s", address).isEqualTo(false);
        assertThat(page.locator("[onerror], img[src=x]")).hasCount(0);
    }

    private void headIsText(String path) {
        Document page = Jsoup.parse(RestClient.create(address()).get().uri(path).retrieve().body(String.class));
        assertThat(page.title()).contains("onerror=hacked=1");
        assertThat(page.select("[onerror], img:not([src^=/images/], [src~=^/qr\\.svg\\?page=%2F[a-z]+%2F[a-z0-9-]+$])")).isEmpty();
        assertThat(page.select("meta[name=description]").attr("content")).contains(SCRIPT);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
