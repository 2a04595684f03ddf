package org.cifal.workshops.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeValidationTest {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String A_PROBLEM =
            "{'type':'https://library.example/problems/not-found','title':'Not found','status':404}";

    private final ExchangeValidation library = new ExchangeValidation(Contract.ofService("library"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'isbn':'1','published':'2023-12-12'}
            {'isbn':'1','published':'2023-12-12','shelf':{'row':1},'labels':{'any':'name'},'anything':{'at':{'all':1}}}
            {'isbn':'1','published':'2023-12-12','loan':{'reader':'r'}}
            {'isbn':'1','published':'2023-12-12','loan':{'lostOn':'2023-12-12'}}
            """)
    void a_documented_body_passes(String body) {
        assertThat(ofBook(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'isbn':'1','published':'2023-12-12','colour':'red'}                    | colour
            {'isbn':'1','published':'2023-12-12','shelf':{'row':1,'side':'left'}}   | side
            {'isbn':'1','published':'2023-12-12','loan':{'reader':'r','since':'x'}} | since
            {'isbn':'1','published':'12 December 2023'}                             | /published
            {'isbn':'1'}                                                            | published
            {'isbn':1,'published':'2023-12-12'}                                     | /isbn
            {'isbn':'1','published':'2023-12-12'                                    | JSON
            """)
    void a_body_the_contract_does_not_allow_fails_and_is_named(String body, String named) {
        assertThat(ofBook(body)).singleElement().asString().contains(named);
    }

    @Test
    void a_member_is_undocumented_at_any_depth_of_a_list() {
        var page = exchange("GET", "/v1/books", 200, JSON, "{'items':[{'isbn':'1','published':'2023-12-12','x':1}]}")
                .with("ETag", "\"1\"");

        assertThat(page.violations())
                .singleElement()
                .asString()
                .contains("/items/0")
                .contains("'x'");
    }

    @Test
    void an_extended_problem_is_closed_as_a_whole_and_not_branch_by_branch() {
        var known = exchange("POST", "/v1/books", 409, PROBLEM, A_PROBLEM.replace("}", ",'takenBy':'r'}"));
        var unknown = exchange("POST", "/v1/books", 409, PROBLEM, A_PROBLEM.replace("}", ",'takenBy':'r','x':1}"));

        assertThat(known.violations()).isEmpty();
        assertThat(unknown.violations()).singleElement().asString().contains("'x'");
    }

    @Test
    void an_undocumented_status_fails() {
        assertThat(exchange("GET", "/v1/books/1", 500, PROBLEM, A_PROBLEM).violations())
                .containsExactly("the response has the undocumented status 500");
    }

    @Test
    void an_undocumented_media_type_fails() {
        assertThat(exchange("GET", "/v1/books/1", 404, JSON, A_PROBLEM).violations())
                .singleElement()
                .asString()
                .contains("media type 'application/json'");
    }

    @Test
    void of_a_body_that_is_not_json_the_media_type_is_checked() {
        assertThat(exchange("GET", "/v1/books/new.csv", 200, "text/csv;charset=UTF-8", "1;2")
                        .violations())
                .isEmpty();
        assertThat(exchange("GET", "/v1/books/new.csv", 200, "text/html", "1;2").violations())
                .hasSize(1);
    }

    @Test
    void a_body_where_none_is_documented_fails() {
        assertThat(exchange("DELETE", "/v1/books/1", 204, "", "").violations()).isEmpty();
        assertThat(exchange("DELETE", "/v1/books/1", 204, JSON, "{}").violations())
                .containsExactly("the response has a body, and none is documented");
    }

    @Test
    void an_undocumented_header_fails_and_those_of_the_transport_do_not() {
        var exchange = book("{'isbn':'1','published':'2023-12-12'}")
                .with("Date", "Mon, 25 Sep 2023 00:00:00 GMT")
                .with("Access-Control-Allow-Origin", "*")
                .with("X-Powered-By", "a press");

        assertThat(exchange.violations()).containsExactly("the response has the undocumented header X-Powered-By");
    }

    @Test
    void a_missing_required_header_fails() {
        assertThat(exchange("GET", "/v1/books", 200, JSON, "{'items':[]}").violations())
                .containsExactly("the response lacks the header ETag");
    }

    @Test
    void a_header_has_the_form_its_schema_gives() {
        var good = exchange("GET", "/v1/books", 200, JSON, "{'items':[]}")
                .with("etag", "\"1\"")
                .with("X-Age", "12");
        var bad = exchange("GET", "/v1/books", 200, JSON, "{'items':[]}")
                .with("etag", "1")
                .with("X-Age", "-1");

        assertThat(good.violations()).isEmpty();
        assertThat(bad.violations()).hasSize(2).allMatch(violation -> violation.startsWith("the response header "));
    }

    @Test
    void the_request_of_a_success_speaks_the_contract_too() {
        String book = "{'isbn':'1','published':'2023-12-12'}";
        var good = exchange("POST", "/v1/books", 201, JSON, book);
        assertThat(good.sending(JSON, "{'title':'t'}").violations()).isEmpty();
        assertThat(good.sending(JSON, "{'name':'t'}").violations()).isNotEmpty();
        assertThat(good.sending("text/plain", "t").violations()).isNotEmpty();
        assertThat(good.sending("", "").violations()).containsExactly("the request has no body, and one is required");
    }

    @Test
    void the_request_of_a_refusal_may_be_as_wrong_as_the_test_wants() {
        var refused = exchange("POST", "/v1/books", 409, PROBLEM, A_PROBLEM.replace("}", ",'takenBy':'r'}"));
        assertThat(refused.sending(JSON, "{'name':'t'}").violations()).isEmpty();
    }

    @Test
    void an_undocumented_operation_may_only_be_refused_with_a_problem() {
        assertThat(exchange("GET", "/v1/films", 200, JSON, "{}").violations())
                .containsExactly("the operation is not documented");
        assertThat(exchange("PUT", "/v1/books", 405, PROBLEM, A_PROBLEM).violations())
                .isEmpty();
        assertThat(exchange("GET", "/v1/films", 404, "text/html", "no").violations())
                .hasSize(1);
    }

    @Test
    void head_is_held_to_the_headers_of_get() {
        assertThat(exchange("HEAD", "/v1/books", 200, JSON, "").violations())
                .containsExactly("the response lacks the header ETag");
    }

    private List<String> ofBook(String body) {
        return book(body).violations();
    }

    private Given book(String body) {
        return exchange("GET", "/v1/books/978", 200, JSON, body);
    }

    private Given exchange(String method, String path, int status, String mediaType, String body) {
        String sent = method.equals("POST") ? "{'title':'t'}" : "";
        return new Given(method, path, JSON, sent, status, Map.of("Content-Type", mediaType), body);
    }

    /** Single quotes stand for double ones. */
    private final class Given {
        private final String method;
        private final String path;
        private final String requestType;
        private final String requestBody;
        private final int status;
        private final Map<String, String> headers;
        private final String body;

        Given(
                String method,
                String path,
                String requestType,
                String requestBody,
                int status,
                Map<String, String> headers,
                String body) {
            this.method = method;
            this.path = path;
            this.requestType = requestType;
            this.requestBody = requestBody;
            this.status = status;
            this.headers = headers;
            this.body = body;
        }

        Given with(String header, String value) {
            var more = new HashMap<>(headers);
            more.put(header, value);
            return new Given(method, path, requestType, requestBody, status, more, body);
        }

        Given sending(String mediaType, String requested) {
            return new Given(method, path, mediaType, requested, status, headers, body);
        }

        List<String> violations() {
            var values = new HashMap<String, List<String>>();
            headers.forEach((name, value) -> values.put(name, List.of(value)));
            return library.violations(
                    new Exchange(method, path, requestType, quoted(requestBody), status, values, quoted(body)));
        }

        private String quoted(String text) {
            return text.replace('\'', '"');
        }
    }
}
