package org.cifal.workshops.application.surroundings;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody behind an address, as the load balancer in front of the service tells it. */
public final class AClient {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private AClient() {}

    /** At an address nobody else has. */
    public static RequestSpecification elsewhere() {
        int number = NUMBER.incrementAndGet();
        return at("10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255));
    }

    public static RequestSpecification at(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
