package fr.lesbases.resource.ui.block.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.block.FileBlock;
import java.time.Instant;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What stands for a sound or a video where it can't be heard or seen (RGAA 4.1, 4.3). */
class FileCardTest {

    private static final StoredFile CAPTIONS = file("film.vtt", "text/vtt");

    @Test
    void aVideoPlaysWithItsCaptions() {
        Element card = read("video/mp4", "", Optional.of(CAPTIONS));
        Element track = card.selectFirst("video > track");
        assertThat(track.attr("kind")).isEqualTo("captions");
        assertThat(track.attr("srclang")).isEqualTo("fr");
        assertThat(track.attr("label")).isEqualTo("français");
        assertThat(track.hasAttr("default")).isTrue();
        assertThat(track.attr("src")).isEqualTo("/fichiers/" + CAPTIONS.id() + "/film.vtt?voir");
        assertThat(read("video/mp4", "", Optional.empty()).select("track")).isEmpty();
        assertThat(read("audio/mpeg", "", Optional.of(CAPTIONS)).select("track")).as("a sound has no picture to show them on").isEmpty();
    }

    @Test
    void whatIsSaidIsReadBelow() {
        Element card = read("audio/mpeg", "Bonjour.\nOn commence.", Optional.empty());
        assertThat(card.selectFirst(".b-long > summary").text()).isEqualTo("Transcription – Le film");
        assertThat(card.select(".b-long p").eachText()).containsExactly("Bonjour.", "On commence.");
        assertThat(read("audio/mpeg", "", Optional.empty()).select(".b-long")).isEmpty();
    }

    private static Element read(String mediaType, String transcript, Optional<StoredFile> captions) {
        StoredFile file = file("film", mediaType);
        FileBlock block = new FileBlock(BlockId.create(), Optional.of(file.id()), "Le film", "", transcript, captions.map(StoredFile::id));
        return Jsoup.parseBodyFragment(new FileCard(block, file, captions, Language.FRENCH).getElement().getOuterHTML()).selectFirst("article");
    }

    private static StoredFile file(String name, String mediaType) {
        return new StoredFile(FileId.create(), FileOwner.of(ResourceId.create()), name, mediaType, 10, 0, 0, Instant.EPOCH);
    }
}
