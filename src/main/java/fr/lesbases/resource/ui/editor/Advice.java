package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Proofreading;
import fr.lesbases.resource.Remark;
import fr.lesbases.resource.block.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What would make the page easier to read, as one writes; each remark leads to its place. */
final class Advice extends Div {

    private final Function<FileId, Optional<StoredFile>> files;
    private final Consumer<Remark> leading;
    private final Span count = new Span();
    private final Div told = new Div();
    /** Of the blocks as they are now: only those that changed are read again. */
    private Map<Block, List<Remark>> known = new HashMap<>();
    private Language language = Language.FRENCH;
    private List<Remark> shown = List.of();

    Advice(Function<FileId, Optional<StoredFile>> files, Consumer<Remark> leading) {
        this.files = files;
        this.leading = leading;
        Span title = new Span(new Span(Texts.get("resource.advice.title")), count);
        title.addClassName("advice__title");
        count.addClassName("count");
        NativeDetails details = new NativeDetails(title, told);
        details.addClassName("advice");
        details.setOpen(true);
        add(details);
        tell(List.of());
    }

    void show(Content content) {
        if (!language.equals(content.language())) {
            language = content.language();
            known = Map.of();
        }
        Map<Block, List<Remark>> now = new HashMap<>();
        List<Remark> remarks = new ArrayList<>(Proofreading.head(content));
        for (Block block : content.all().toList()) {
            List<Remark> own = known.containsKey(block) ? known.get(block) : Proofreading.of(block, language, files);
            now.put(block, own);
            remarks.addAll(own);
        }
        known = now;
        if (!remarks.equals(shown)) {
            tell(remarks);
        }
    }

    private void tell(List<Remark> remarks) {
        shown = List.copyOf(remarks);
        count.setText(String.valueOf(remarks.size()));
        count.setVisible(!remarks.isEmpty());
        told.removeAll();
        told.add(remarks.isEmpty() ? new Paragraph(Texts.get("resource.advice.none")) : list(remarks));
    }

    private Component list(List<Remark> remarks) {
        UnorderedList list = new UnorderedList();
        remarks.forEach(remark -> {
            NativeButton button = new NativeButton("", click -> leading.accept(remark));
            button.add(new Span(Texts.get("resource.advice." + remark.about())));
            if (!remark.quote().isBlank()) {
                Span quote = new Span(Texts.get("resource.advice.quote", Typography.french(remark.quote())));
                quote.addClassName("small");
                button.add(quote);
            }
            list.add(new ListItem(button));
        });
        return list;
    }
}
