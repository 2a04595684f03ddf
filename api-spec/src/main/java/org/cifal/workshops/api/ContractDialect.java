package org.cifal.workshops.api;

import com.networknt.schema.JsonMetaSchema;

/** The JSON Schema the contracts are written in. */
public final class ContractDialect {

    /** Version 2020-12, with the formats that mean something else here or are found nowhere else. */
    public static final JsonMetaSchema SCHEMA = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .format(new EmailFormat())
            .format(new TimeZoneFormat())
            .build();

    private ContractDialect() {}
}
