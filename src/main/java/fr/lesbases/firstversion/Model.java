package fr.lesbases.firstversion;

/** The models of an export that something here comes of. */
final class Model {

    static final String USER = "main.user";
    static final String BASE = "main.base";
    static final String BOOKMARK = "main.basebookmark";
    static final String BASE_SECTION = "main.basesection";
    static final String RESOURCE = "main.resource";
    static final String SECTION = "main.contentsection";
    static final String BLOCK = "main.contentblock";
    static final String TEXT = "main.textcontent";
    static final String LINK = "main.linkcontent";
    static final String LINKED_RESOURCE = "main.linkedresourcecontent";
    static final String FILE = "main.filecontent";
    static final String TAG_CATEGORY = "main.tagcategory";
    static final String TAG = "main.tag";
    static final String LICENCE_TEXT = "main.licensetext";
    static final String EXTERNAL_PRODUCER = "main.externalproducer";
    static final String COLLECTION = "main.collection";
    static final String SEARCH = "main.usersearch";
    static final String IMAGE = "main.resizableimage";
    static final String VISIT = "main.resourcevisit";

    private Model() {
    }
}
