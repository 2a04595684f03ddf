package org.cifal.workshops.application.filling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cifal.workshops.application.answering.FormSchema;
import org.cifal.workshops.application.form.FormDefinition;
import org.cifal.workshops.application.form.FormPage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A form, twice: page by page, and as JSON Schema of what is sent.
 *
 * @param sha256 names this very form, whatever its version says
 * @param schema of the questions asked when applying
 * @param afterSelectionSchema of those asked of whoever accepted an offer
 */
@Schema(name = "Form")
record FormView(String version, String sha256, List<FormPage> pages, JsonNode schema, JsonNode afterSelectionSchema) {

    static FormView of(FormDefinition form, String sha256, String language) {
        return new FormView(
                form.version(),
                sha256,
                form.pages(),
                FormSchema.of(form, false, language),
                FormSchema.of(form, true, language));
    }
}
