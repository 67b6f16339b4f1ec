package fr.lesbases;

import com.vaadin.browserless.SpringBrowserlessTest;

/** A screen without a browser: navigate, find components by label, act, read what is rendered. */
@ApplicationTest
public abstract class ScreenTest extends SpringBrowserlessTest {
}
