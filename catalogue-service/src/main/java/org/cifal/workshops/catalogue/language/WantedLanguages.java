package org.cifal.workshops.catalogue.language;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.parameter.QueryParameters;

/** The languages a request wants, by its parameter {@code lang} and then by {@code Accept-Language}. */
public final class WantedLanguages {

    private static final String PARAMETER = "lang";
    private static final int LONGEST = 35;
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private WantedLanguages() {}

    /** The parameter; what is wrong with it is kept there until the parameters are checked. */
    public static Optional<String> chosen(QueryParameters parameters) {
        return parameters.parsed(
                PARAMETER,
                LONGEST,
                given -> Optional.of(given).filter(WantedLanguages::isTag),
                "must be a language tag such as en or pt-BR");
    }

    /** Whether it can stand in the parameter, as a range such as {@code *} cannot. */
    public static boolean isTag(String wanted) {
        return TAG.matcher(wanted).matches();
    }

    /** All that are wanted, the most wanted first. */
    public static List<String> of(Optional<String> chosen, HttpHeaders headers) {
        return of(chosen, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * As the other.
     *
     * @param acceptLanguage the header, or null
     */
    public static List<String> of(Optional<String> chosen, String acceptLanguage) {
        return Languages.wanted(chosen.orElse(null), acceptLanguage);
    }

    /**
     * Those of a request that knows no other parameter.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    public static List<String> of(UriInfo uri, HttpHeaders headers) {
        return of(QueryParameters.given(uri), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * As the other.
     *
     * @param acceptLanguage the header, or null
     */
    public static List<String> of(Map<String, List<String>> query, String acceptLanguage) {
        var parameters = QueryParameters.of(query, List.of(), PARAMETER);
        Optional<String> chosen = chosen(parameters);
        parameters.check();
        return of(chosen, acceptLanguage);
    }
}
