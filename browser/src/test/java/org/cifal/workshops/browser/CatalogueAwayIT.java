package org.cifal.workshops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CatalogueAwayIT extends BrowserTest {

    /** So that the page's clock runs on only while no answer is awaited: its patience would run out before any network. */
    private static final String COUNT_QUESTIONS_IN_THE_AIR = """
            window.inTheAir = 0;
            const ask = window.fetch;
            window.fetch = (...question) => {
              window.inTheAir++;
              return ask(...question).finally(() => window.inTheAir--);
            };
            """;

    private static final int LESS_THAN_ITS_PATIENCE = 5_000;

    @Test
    void the_links_stay_and_it_is_said_why_and_the_attempts_have_an_end() {
        var attempts = new AtomicInteger();
        page.clock().install();
        page.addInitScript(COUNT_QUESTIONS_IN_THE_AIR);
        page.route("**/v1/workshops?*", route -> {
            attempts.incrementAndGet();
            route.abort();
        });
        page.navigate(partner.page("lang=\"en\"", pasted(""), null));

        Locator status = widget().getByRole(AriaRole.STATUS);
        assertThat(status).containsText("cannot be reached at the moment. Meanwhile, these links may help");
        assertThat(page.getByText("Workshops of CIFAL Jeju")).isVisible();
        Locator again = widget().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"));
        runUntilVisible(again);
        assertThat(attempts).hasValue(4);
        page.clock().runFor(600_000);
        assertThat(attempts).hasValue(4);
        assertThat(Accessibility.violations(page)).isEmpty();

        page.unroute("**/v1/workshops?*");
        again.focus();
        page.keyboard().press("Enter");
        awaitWorkshops();
        assertThat(page.getByText("Workshops of CIFAL Jeju")).isHidden();
        assertThat(again).isHidden();
        page.waitForCondition(() -> focused().contains("/workshops/"));
    }

    @Test
    void whoever_has_gone_on_is_not_called_back_by_an_answer_asked_for_again() {
        page.clock().install();
        page.addInitScript(COUNT_QUESTIONS_IN_THE_AIR);
        page.route("**/v1/workshops?*", Route::abort);
        page.navigate(partner.page("lang=\"en\"", "<input id=\"own\">" + pasted(""), null));
        Locator again = widget().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"));
        runUntilVisible(again);
        page.unroute("**/v1/workshops?*");
        List<Route> held = new ArrayList<>();
        page.route("**/v1/workshops?*", held::add);

        again.focus();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> held.size() == 1);
        page.locator("#own").focus();
        held.get(0).resume();
        awaitWorkshops();

        assertThat(again).isHidden();
        assertThat(page.locator("#own")).isFocused();
    }

    @Test
    void what_stands_between_and_refuses_in_its_own_words_is_asked_again() {
        var attempts = new AtomicInteger();
        page.clock().install();
        page.addInitScript(COUNT_QUESTIONS_IN_THE_AIR);
        page.route("**/v1/workshops?*", route -> {
            if (attempts.incrementAndGet() == 1) {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(403)
                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                        .setContentType("text/html")
                        .setBody("<h1>Forbidden</h1>"));
            } else {
                route.resume();
            }
        });
        page.navigate(partner.page("lang=\"en\"", pasted(""), null));

        assertThat(widget().getByRole(AriaRole.STATUS)).containsText("cannot be reached at the moment");
        runUntilVisible(widget().locator("h3").first());
        assertThat(attempts).hasValue(2);
    }

    private void runUntilVisible(Locator awaited) {
        for (int step = 0; step < 12 && !awaited.isVisible(); step++) {
            page.clock().runFor(LESS_THAN_ITS_PATIENCE);
            page.waitForFunction("window.inTheAir === 0");
        }
        assertThat(awaited).isVisible();
    }

    @Test
    void the_links_work_where_not_even_the_script_arrives() {
        catalogue.goAway();
        try {
            page.navigate(partner.page("lang=\"en\"", pasted(""), null));
            assertThat(page.getByText("Workshops of CIFAL Jeju")).isVisible();
        } finally {
            catalogue.comeBack();
        }
    }
}
