package org.cifal.workshops.catalogue.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.cifal.workshops.catalogue.contract.ContractSchemas;
import org.cifal.workshops.catalogue.contract.InvalidBody;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.Workshop;

/** Applies a merge patch (RFC 7396) to what an editor writes of a workshop, and holds the result to the contract. */
@ApplicationScoped
public class PatchingWorkshops {

    private static final String DRAFT = "CreateWorkshop";

    private final ContractSchemas contract;

    PatchingWorkshops(ContractSchemas contract) {
        this.contract = contract;
    }

    /** What an editor has written of a workshop, as one document. */
    public static CreateWorkshop written(Workshop workshop) {
        return new CreateWorkshop(workshop.slug(), workshop.content());
    }

    /**
     * What would be written with these changes.
     *
     * @throws InvalidBody where it is not what the contract calls a draft; its pointers lead into the patched document
     */
    public CreateWorkshop patched(Workshop workshop, JsonNode changes) {
        return read(MergePatch.apply(WireFormat.mapper().valueToTree(written(workshop)), changes));
    }

    /**
     * A document as a draft.
     *
     * @throws InvalidBody where it is not what the contract calls one
     */
    public CreateWorkshop read(JsonNode document) {
        contract.check(DRAFT, document, CreateWorkshop.class);
        try {
            return WireFormat.mapper().treeToValue(document, CreateWorkshop.class);
        } catch (JsonProcessingException malformed) {
            throw InvalidBody.misshapen(malformed);
        }
    }
}
