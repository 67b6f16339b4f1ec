package fr.lesbases.shell;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What Tomcat refuses before any of our filters is asked, for instance an address with a lone "%", is told with our error page instead of its own. */
@Component
class RawRefusals implements TomcatContextCustomizer {

    @Override
    public void customize(Context context) {
        ((StandardHost) context.getParent()).setErrorReportValveClass(Telling.class.getName());
    }

    /** Made by Tomcat. */
    public static final class Telling extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                response.setHeader("X-Content-Type-Options", "nosniff");
                // Any other is closed once there is an error
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(ErrorPage.html(response.getStatus(), request, response));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for it", gone);
            }
        }
    }
}
