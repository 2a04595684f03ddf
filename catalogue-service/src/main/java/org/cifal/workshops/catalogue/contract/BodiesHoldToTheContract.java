package org.cifal.workshops.catalogue.contract;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Checks every request body whose record has a schema of the same name, before the record is made. */
@Provider
public class BodiesHoldToTheContract implements ReaderInterceptor {

    private final ContractSchemas schemas;

    BodiesHoldToTheContract(ContractSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        String schema = context.getType().getSimpleName();
        if (schemas.knows(schema)) {
            byte[] body = context.getInputStream().readAllBytes();
            schemas.check(schema, ReceivedJson.read(body), context.getType());
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }
}
