package org.cifal.workshops.application.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a body that is read whole and is larger than any document of the contract; streams bound themselves. Of
 * requests alone: what the catalogue answers this service is as long as the calls are.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(1)
public class BodiesAreBounded implements ReaderInterceptor {

    private static final int MOST_BYTES = 1024 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!InputStream.class.isAssignableFrom(context.getType())) {
            byte[] body = context.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new BodyTooLarge(MOST_BYTES);
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** A request body is larger than the address takes. */
    static final class BodyTooLarge extends Rejection {
        BodyTooLarge(long mostBytes) {
            super(ProblemType.CONTENT_TOO_LARGE, "The body has more than %d bytes.".formatted(mostBytes));
        }
    }
}
