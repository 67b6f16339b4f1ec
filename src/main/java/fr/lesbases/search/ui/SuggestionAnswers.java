package fr.lesbases.search.ui;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /suggestions?q=…} answers as JSON what the viewer is suggested: nobody else may be given it by a cache. */
@Controller
class SuggestionAnswers {

    private final Suggestions suggestions;

    SuggestionAnswers(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/suggestions")
    ResponseEntity<List<Suggestions.Group>> answer(@RequestParam(name = SearchRoutes.WORDS, defaultValue = "") String typed) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore().cachePrivate()).body(suggestions.of(typed));
    }
}
