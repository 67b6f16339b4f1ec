package fr.lesbases.ui;

/** On a view: it brings its own header, as the editor does, so the main layout shows neither its header nor its footer. */
public interface BareLayout {}
