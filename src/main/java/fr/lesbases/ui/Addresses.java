package fr.lesbases.ui;

import com.vaadin.flow.router.QueryParameters;

/** What pages keep in their address. */
public final class Addresses {

    /** PRODUCT §9. */
    public static final String PAGE = "page";

    private Addresses() {
    }

    /** The number of the page of a list, from 1; 1 for what is none. */
    public static int page(QueryParameters address) {
        return page(address, PAGE);
    }

    /** The same of a second list on the same page, which has a parameter of its own. */
    public static int page(QueryParameters address, String parameter) {
        return address.getSingleParameter(parameter).filter(number -> number.matches("[1-9]\\d{0,5}")).map(Integer::parseInt).orElse(1);
    }
}
