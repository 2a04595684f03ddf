package org.cifal.workshops.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.junit.jupiter.api.Test;

class ReportOnDiskTest {

    private final List<ImportReport> begun = new ArrayList<>();

    @Test
    void a_report_that_nobody_will_send_is_gone_whatever_ended_the_import() {
        var importing = new ImportingWorkshops(null, null, null) {
            @Override
            boolean run(Iterator<Candidate> lines, ImportOptions options, ImportReport report) {
                begun.add(report);
                throw new StackOverflowError("of a document");
            }
        };
        var resource = new ImportsResource(importing, null, null);

        assertThatThrownBy(() -> resource.importLines(address(), new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(StackOverflowError.class);

        ImportReport report = begun.get(0);
        List<FieldError> wrong = List.of(new FieldError("#", "is wrong"));
        report.add(LineReportView.refused(Candidate.unreadable(1, "a", wrong), wrong));
        assertThatThrownBy(report::finish).as("closed").isInstanceOf(UncheckedIOException.class);
    }

    private static UriInfo address() {
        return (UriInfo) Proxy.newProxyInstance(
                UriInfo.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, method, arguments) -> URI.create("http://localhost/v1/editing/imports"));
    }
}
