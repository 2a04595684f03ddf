package org.cifal.workshops.catalogue.reference;

import java.util.List;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PublishedFile;

/** All operations of the contract, by what they are about, and the shapes of what is sent and answered. */
record Reference(String title, Prose description, List<Topic> topics, List<Shape> shapes, PublishedFile styles) {

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
    record Body(String mediaType, Form form, String example) {}

    /** What a value is, in a line. */
    record Form(List<Piece> pieces) {

        /** Words, or the name of a shape. */
        record Piece(String text, boolean shape) {}
    }

    /**
     * A schema by its name.
     *
     * @param form what it is beside its own members
     */
    record Shape(String name, Prose description, Form form, List<Member> members) {}

    /** A member of a shape. */
    record Member(String name, boolean required, Form form, Prose description) {}

    /** What a status means. */
    record Answer(String status, Prose description, List<Body> bodies) {}

    static Reference of(ContractDocument contract) {
        return new Reference(
                contract.title(), contract.description(), contract.topics(), contract.shapes(), PageFiles.STYLES);
    }
}
