package org.cifal.workshops.api;

import com.google.re2j.Pattern;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;

/**
 * What the contracts mean by {@code format: email}: an address, as far as it can be told without asking its domain. The
 * validator's own check refuses every top-level domain it does not know, {@code .example} (RFC 2606) among them.
 */
public final class EmailFormat implements Format {

    private static final Pattern MAILBOX = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)*");

    @Override
    public String getName() {
        return "email";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return MAILBOX.matcher(value).matches();
    }
}
