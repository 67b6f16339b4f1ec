package fr.lesbases.search.ui;

import fr.lesbases.common.HourlyLimit;
import fr.lesbases.common.SenderNetwork;
import fr.lesbases.search.QueryWords;
import fr.lesbases.search.SearchWitness;
import fr.lesbases.ui.Beacons;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code POST /vu/recherches/{tab}?q=…&trouve=…}: the browser of somebody without a session tells that it shows the results. */
@Controller
class SearchBeacon {

    /** From one address, behind which a school or a town may be. */
    private static final int PER_HOUR = 1000;
    private static final String FOUND = "trouve";

    private final List<SearchWitness> witnesses;
    private final List<SearchTab> tabs;
    private final HourlyLimit limit;

    SearchBeacon(List<SearchWitness> witnesses, List<SearchTab> tabs, Clock clock) {
        this.witnesses = List.copyOf(witnesses);
        this.tabs = List.copyOf(tabs);
        limit = new HourlyLimit(PER_HOUR, clock);
    }

    static String address(SearchTab tab, String words, boolean found) {
        return UriComponentsBuilder.fromPath(Beacons.ROOT + "recherches/" + tab.code()).queryParam(SearchRoutes.WORDS, "{words}").queryParam(FOUND, found).encode().buildAndExpand(words).toUriString();
    }

    @PostMapping(Beacons.ROOT + "recherches/{tab}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void count(@PathVariable String tab, @RequestParam(SearchRoutes.WORDS) String words, @RequestParam(FOUND) boolean found,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String browser, HttpServletRequest request) {
        boolean known = tabs.stream().anyMatch(one -> one.code().equals(tab)) && !words.isBlank() && words.length() <= QueryWords.MAX_LENGTH;
        if (known && Beacons.isPerson(browser) && limit.take(SenderNetwork.of(request.getRemoteAddr())) == 0) {
            witnesses.forEach(witness -> witness.searched(tab, words, found));
        }
    }
}
