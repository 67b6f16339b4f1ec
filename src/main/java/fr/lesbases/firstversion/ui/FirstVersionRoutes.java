package fr.lesbases.firstversion.ui;

import fr.lesbases.firstversion.ReportDownload;

/** The addresses of the staff's page on the first version, as paths from the root. */
public final class FirstVersionRoutes {

    public static final String PAGE = "/administration/premiere-version";
    static final String FILE = ReportDownload.PATH;

    private FirstVersionRoutes() {
    }
}
