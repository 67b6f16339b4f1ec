package fr.lesbases.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BaseContents;
import fr.lesbases.base.BaseImages;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ChangedMeanwhile;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.BecomesPrivate;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.FormButtons;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.SlugParameter;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What a base tells of itself, how it looks, who sees it, and its end. */
@Route("bases/:slug/parametres")
@PermitAll
class BaseSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Bases bases;
    private final BaseImages images;
    private final List<BaseContents> contents;
    private final List<BecomesPrivate<BaseId>> hidden;
    private String title = "";

    BaseSettingsView(Bases bases, BaseImages images, List<BaseContents> contents, List<BecomesPrivate<BaseId>> hidden) {
        this.bases = bases;
        this.images = images;
        this.contents = List.copyOf(contents);
        this.hidden = List.copyOf(hidden);
        addClassNames("wrap", "settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BasePage page = bases.page(SlugParameter.of(event));
        bases.require(BaseAction.EDIT, page.base().id());
        title = title(page.base());
        removeAll();
        String heading = Texts.get("base.settings.title");
        add(new Breadcrumb().to(BaseRoutes.page(page.base().slug()), page.base().name()).here(heading), new H1(heading), information(page),
                new BaseLooks(page, images), new BaseVisibility(page.base(), bases, hidden));
        if (page.can(BaseAction.ADMINISTER)) {
            add(new BaseDeletion(page.base(), bases, contents));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    static String title(BaseName base) {
        return Texts.get("ui.tab.title", Texts.get("base.settings.title"), base.name());
    }

    private Section information(BasePage page) {
        ErrorSummary errors = new ErrorSummary();
        BaseForm form = BaseForm.of(page.details().orElseThrow());
        KeptWords words = new KeptWords(page.base().id().toString());
        form.keptIn(words);
        Button save = new Button(Texts.get("base.settings.save"), click -> save(page.base(), form, words, errors));
        return new Section(new H2(Texts.get("base.settings.information")), words, errors, form, new FormButtons(save).backTo(BaseRoutes.page(page.base().slug())).forgetting(words));
    }

    private void save(BaseName base, BaseForm form, KeptWords words, ErrorSummary errors) {
        if (errors.show(form.problems())) {
            return;
        }
        try {
            BaseName changed = bases.change(base.id(), form.seen(), form.details());
            words.forget();
            UI.getCurrent().navigate(BaseRoutes.page(changed.slug()).substring(1));
            Notices.success(Texts.get("base.settings.saved"));
        } catch (ChangedMeanwhile told) {
            errors.show(form.follow(bases.page(base.slug()).details().orElseThrow()));
        }
    }
}
