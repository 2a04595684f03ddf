package org.cifal.workshops.catalogue.reference;

import java.util.List;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PublishedFile;

/** All operations of the contract, by what they are about. */
record Reference(String title, Prose description, List<Topic> topics, PublishedFile styles) {

    /** The operations of one tag. */
    record Topic(String name, Prose description, List<Operation> operations) {}

    /**
     * One method of one path.
     *
     * @param role what its tokens must say; null where anybody may
     */
    record Operation(
            String id,
            String method,
            String path,
            String summary,
            Prose description,
            String role,
            List<Parameter> parameters,
            List<Body> requests,
            List<Answer> answers) {}

    /** One parameter. */
    record Parameter(String name, String in, boolean required, String form, Prose description, String example) {}

    /** A body in one media type. */
    record Body(String mediaType, String example) {}

    /** What a status means. */
    record Answer(String status, Prose description, List<Body> bodies) {}

    static Reference of(ContractDocument contract) {
        return new Reference(contract.title(), contract.description(), contract.topics(), PageFiles.STYLES);
    }
}
