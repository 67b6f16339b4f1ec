package fr.lesbases.resource.ui;

import fr.lesbases.common.HourlyLimit;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.SenderNetwork;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.Views;
import fr.lesbases.ui.Beacons;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;

/** {@code POST /vu/lectures/{slug}}: the browser of a reader without a session tells that it shows the page. What can't be counted is not, and nobody is told. */
@Controller
class ReadingBeacon {

    /** From one address, behind which a school or a town may be. */
    private static final int PER_HOUR = 1000;

    private final Reading reading;
    private final Views views;
    private final HourlyLimit limit;

    ReadingBeacon(Reading reading, Views views, Clock clock) {
        this.reading = reading;
        this.views = views;
        limit = new HourlyLimit(PER_HOUR, clock);
    }

    static String address(Slug slug) {
        return Beacons.ROOT + "lectures/" + slug.value();
    }

    @PostMapping(Beacons.ROOT + "lectures/{slug}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void count(@PathVariable String slug, @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String browser, HttpServletRequest request) {
        if (Beacons.isPerson(browser) && Slug.isValid(slug) && limit.take(SenderNetwork.of(request.getRemoteAddr())) == 0) {
            open(new Slug(slug)).ifPresent(views::add);
        }
    }

    private Optional<ResourcePage.Open> open(Slug slug) {
        try {
            return reading.page(slug) instanceof ResourcePage.Open page ? Optional.of(page) : Optional.empty();
        } catch (NotFound e) {
            return Optional.empty();
        }
    }
}
