package fr.lesbases.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Who asks for a thing in a form it does not have is refused as by any other rule ({@link ErrorPage}): no fault of ours, and no line in the log. */
@ControllerAdvice
class OtherForms {

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_ACCEPTABLE.value());
    }
}
