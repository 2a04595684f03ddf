package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;

import java.net.URI;

/** Where the running platform is reached. */
record Addresses(URI catalogue, URI application, URI companion) {

    String tokenOf(String client) {
        return given().baseUri(companion.toString())
                .get("/token/{client}", client)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .strip();
    }
}
