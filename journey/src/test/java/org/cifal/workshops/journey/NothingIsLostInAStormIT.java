package org.cifal.workshops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applicants submit from all sides while the service and its database are killed with SIGKILL at random points of it.
 * Whatever was acknowledged is there afterwards, with its hash; whoever asked again made no second one. The service has
 * 256 MB of heap.
 */
class NothingIsLostInAStormIT {

    private static final int WORKSHOPS = 20;
    private static final int APPLICANTS = Integer.getInteger("storm.applicants", 50);
    private static final int AT_ONCE = 16;
    private static final int KILLS_OF_THE_SERVICE = 5;
    private static final int KILLS_OF_MYSQL = 3;

    /** Fewer than each application needs, so that every outage comes before the end. */
    private static final int REQUESTS_OF_AN_APPLICATION = 6;

    /** Of the random points; given, the same come again. */
    private static final long SEED = Long.getLong("storm.seed", new Random().nextInt(Integer.MAX_VALUE));

    @TempDir
    Path data;

    private RehearsedPlatform platform;
    private Addresses addresses;

    @BeforeEach
    void aWeekBeforeTheDeadline() {
        platform = RehearsedPlatform.withLittleMemory(data);
        addresses = platform.from("2023-11-01T09:00:00+09:00");
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    /** Whatever fails names the seed by which it is repeated. */
    @RegisterExtension
    static final TestExecutionExceptionHandler NAMING_THE_SEED = (test, failure) -> {
        throw new AssertionError("In the storm of -Dstorm.seed=" + SEED, failure);
    };

    @Test
    void what_was_acknowledged_is_there_after_kills_of_the_service_and_of_mysql_and_retries_make_no_second_one()
            throws Exception {
        List<String> workshops =
                IntStream.range(0, WORKSHOPS).mapToObj(this::callOfOneDocument).toList();
        Outages outages = new Outages(atRandomPoints());
        PatientClient client = new PatientClient(addresses.application(), outages);
        awaitTheCallsToBeKnown();
        List<StormedApplicant> applicants = IntStream.range(0, APPLICANTS)
                .mapToObj(number -> signedIn(client, number))
                .toList();

        fromAllSides(applicants, applicant -> workshops.forEach(applicant::apply));
        assertThat(outages.allHappened()).isTrue();
        fromAllSides(applicants, applicant -> applicant.requireAll(workshops));

        System.out.printf(
                Locale.ROOT,
                "Storm: %d submissions and %d documents acknowledged, %d kills of the service, %d of MySQL,"
                        + " %d requests repeated; all there with their hashes, none twice (-Dstorm.seed=%d).%n",
                applicants.stream().mapToInt(StormedApplicant::submissions).sum(),
                applicants.stream().mapToInt(StormedApplicant::documents).sum(),
                KILLS_OF_THE_SERVICE,
                KILLS_OF_MYSQL,
                client.repeated(),
                SEED);
    }

    private List<Outages.Outage> atRandomPoints() {
        int requests = WORKSHOPS * APPLICANTS * REQUESTS_OF_AN_APPLICATION;
        Random random = new Random(SEED);
        List<Outages.Outage> outages = new ArrayList<>();
        for (int i = 0; i < KILLS_OF_THE_SERVICE; i++) {
            outages.add(new Outages.Outage(random.nextInt(requests), platform::killApplicationService));
        }
        for (int i = 0; i < KILLS_OF_MYSQL; i++) {
            outages.add(new Outages.Outage(random.nextInt(requests), platform::killMySql));
        }
        outages.sort(Comparator.comparing(Outages.Outage::after));
        return outages;
    }

    private StormedApplicant signedIn(PatientClient client, int number) {
        String email = "applicant-%d@storm.example".formatted(number);
        return new StormedApplicant(
                client,
                "applicant-" + number,
                new Applicant(addresses, email).signIn().session());
    }

    private static void fromAllSides(List<StormedApplicant> applicants, Doing doing)
            throws InterruptedException, ExecutionException {
        ExecutorService sides = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> all = new ArrayList<>();
            applicants.forEach(applicant -> all.add(sides.submit(() -> doing.by(applicant))));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            sides.shutdownNow();
        }
    }

    private interface Doing {
        void by(StormedApplicant applicant);
    }

    private String callOfOneDocument(int number) {
        return new ShortCall(addresses, "storm-" + number).publish().slug();
    }

    private void awaitTheCallsToBeKnown() {
        Applicant visitor = new Applicant(addresses, "visitor@storm.example").signIn();
        Awaitility.await("the calls to be known")
                .until(() -> visitor.startAttempt("storm-" + (WORKSHOPS - 1))
                                .extract()
                                .statusCode()
                        == 201);
    }
}
