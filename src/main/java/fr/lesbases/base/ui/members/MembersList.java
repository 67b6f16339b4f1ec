package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.MemberQuery;
import fr.lesbases.base.MemberQueryAddress;
import fr.lesbases.base.MemberRow;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InitialsAvatar;
import fr.lesbases.ui.Pager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The members of a base for who reads without an account: as HTML that needs no script, where the grid of {@link MembersPanel} is nothing before the live page. */
final class MembersList extends Div {

    private static final int SIZE = 50;

    MembersList(BasePage page, MemberQuery query, int number, MemberServices services) {
        Page<MemberRow> rows = rows(page, query, number, services);
        UnorderedList list = new UnorderedList();
        list.addClassName("plist");
        rows.items().forEach(row -> list.add(item(row)));
        Paragraph count = new Paragraph(Texts.get(query.isFiltered() ? "base.members.found" : "base.members.listTotal", rows.total()));
        count.addClassName("memberslist__n");
        addClassName("memberslist");
        add(search(page, query), count, rows.total() == 0 ? nobody(page) : list, pager(page, query, rows));
    }

    /** @param number which page of them; the last one where there are fewer */
    static Page<MemberRow> rows(BasePage page, MemberQuery query, int number, MemberServices services) {
        int total = services.grid().count(page.base().id(), query);
        int shown = Math.min(number, Math.max(1, Math.ceilDiv(total, SIZE)));
        return new Page<>(services.grid().rows(page.base().id(), query, (shown - 1) * SIZE, SIZE), total, shown, SIZE);
    }

    static Pager pager(BasePage page, MemberQuery query, Page<MemberRow> rows) {
        return new Pager(rows, other -> address(page, query, other));
    }

    private static EmptyState nobody(BasePage page) {
        return new EmptyState(Texts.get("base.members.none"), Texts.get("base.members.none.name")).offer(BaseRoutes.members(page.base().slug()), Texts.get("base.members.none.all"));
    }

    /** By GET, as all that visitors search by. */
    private static Component search(BasePage page, MemberQuery query) {
        HtmlComponent words = new HtmlComponent("input");
        words.getElement().setAttribute("type", "search").setAttribute("name", "q").setAttribute("value", query.words()).setAttribute("placeholder", Texts.get("base.members.search"))
                .setAttribute("aria-label", Texts.get("base.members.search")).setAttribute("title", Texts.get("base.members.search"));
        HtmlContainer form = new HtmlContainer("form");
        form.getElement().setAttribute("method", "get").setAttribute("action", BaseRoutes.members(page.base().slug()));
        form.addClassName("searchbox");
        NativeButton search = new NativeButton(Texts.get("ui.search.submit"));
        search.getElement().setAttribute("type", "submit");
        search.addClassNames("btn", "btn--line");
        form.add(Icon.SEARCH.create(20), words, search);
        return form;
    }

    private static ListItem item(MemberRow row) {
        Component name = row.page().<Component>map(slug -> new Anchor(ProfileRoutes.page(slug), row.label())).orElseGet(() -> new Span(row.label()));
        HtmlContainer strong = new HtmlContainer("b");
        strong.add(name);
        HtmlContainer facts = new HtmlContainer("small");
        facts.getElement().setText(Texts.get("base.members.listFacts", Texts.get("base.role." + row.role()), Formats.date(row.since())));
        return new ListItem(new InitialsAvatar(row.label(), row.id().toString()), new Div(strong, facts));
    }

    private static String address(BasePage page, MemberQuery query, int number) {
        Map<String, String> choices = new HashMap<>(MemberQueryAddress.write(query));
        if (number > 1) {
            choices.put(Addresses.PAGE, String.valueOf(number));
        }
        String asked = choices.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return BaseRoutes.members(page.base().slug()) + (asked.isEmpty() ? "" : "?" + asked);
    }
}
