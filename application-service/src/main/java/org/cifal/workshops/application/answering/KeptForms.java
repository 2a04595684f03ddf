package org.cifal.workshops.application.answering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cifal.workshops.application.form.FormDefinition;

/** Every form something was submitted by, by its hash. */
@ApplicationScoped
public class KeptForms implements PanacheRepositoryBase<KeptForm, String> {

    private final ObjectMapper json;

    /** Hashes of forms that were seen to be kept; they stay so, and need not be looked for at each submission. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    KeptForms(ObjectMapper json) {
        this.json = json;
    }

    /** Keeps a form with the first submission it measures; of several at once, one keeps it. */
    public void keep(Form form, Instant now) {
        if (isKept(form.sha256())) {
            return;
        }
        getEntityManager()
                .createNativeQuery("INSERT IGNORE INTO kept_form (sha256, version, definition, kept_at)"
                        + " VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, form.sha256())
                .setParameter(2, form.definition().version())
                .setParameter(3, form.canonical())
                .setParameter(4, now)
                .executeUpdate();
    }

    /** What this transaction keeps itself is not yet known: it may not commit. */
    private boolean isKept(String sha256) {
        if (known.contains(sha256)) {
            return true;
        }
        boolean kept = count("sha256", sha256) > 0;
        if (kept) {
            known.add(sha256);
        }
        return kept;
    }

    public Optional<FormDefinition> named(String sha256) {
        return findByIdOptional(sha256).map(KeptForm::definition).map(this::read);
    }

    private FormDefinition read(String definition) {
        try {
            return json.readValue(definition, FormDefinition.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
