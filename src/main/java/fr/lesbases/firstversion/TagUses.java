package fr.lesbases.firstversion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the tags that something bears, with their categories. */
@Component
class TagUses {

    private final Stage stage;

    TagUses(Stage stage) {
        this.stage = stage;
    }

    /** In their order; those that are not in the export are left out. */
    List<Tags.Used> of(Collection<String> tags) {
        return stage.find(Model.TAG, tags).stream().flatMap(tag -> of(tag).stream()).toList();
    }

    /** Empty for one without a name. */
    Optional<Tags.Used> of(DumpObject tag) {
        String name = Limits.oneLine(tag.text("name"));
        Optional<DumpObject> category = tag.reference("category").flatMap(pk -> stage.find(Model.TAG_CATEGORY, pk));
        return name.isEmpty() ? Optional.empty()
                : Optional.of(new Tags.Used(name, category.map(found -> found.text("slug")).orElse(""), category.map(found -> Limits.oneLine(found.text("name"))).orElse("")));
    }
}
