package org.cifal.workshops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner's page that does with our frame what WordPress does with that of a site it does not know. */
class WordPressIT extends BrowserTest {

    private static final String SECRET = "k3Zq81bXw0";

    /** Follows what the frame tells by WordPress's rules: its own secret, a height within bounds, a link of its own host. */
    private static final String WORDPRESS = """
            <script>
            const frame = document.querySelector('iframe');
            window.told = [];
            window.askAgain = secret => frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
            addEventListener('message', ({ source, data }) => {
              if (source !== frame.contentWindow) {
                return;
              }
              window.told.push(data);
              if (data.secret !== frame.dataset.secret) {
                return;
              }
              if (data.message === 'height') {
                frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
              } else if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host
                  && document.activeElement === frame) {
                location.href = data.value;
              }
            });
            </script>
            """;

    private FrameLocator embedded(String query) {
        return framed(
                "sandbox=\"allow-scripts\" security=\"restricted\" data-secret=\"%s\"".formatted(SECRET),
                query + "#?secret=" + SECRET);
    }

    private FrameLocator framed(String attributes, String address) {
        page.navigate(partner.page(
                "lang=\"en\"",
                "<iframe title=\"Workshops\" width=\"400\" height=\"200\" %s src=\"%s/embed/v1/workshops.html%s\"></iframe>%s"
                        .formatted(attributes, catalogue.url(), address, WORDPRESS),
                null));
        return page.frameLocator("iframe");
    }

    @Test
    void the_frame_is_as_high_as_its_page_and_grows_with_it() {
        FrameLocator frame = embedded("?lang=en&layout=list&limit=2");
        assertThat(frame.locator("workshop-list .title")).hasCount(2);
        awaitHeight(frame);
        int before = height(frame);

        frame.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("More workshops"))
                .click();
        assertThat(frame.locator("workshop-list .title")).hasCount(4);
        awaitHeight(frame);
        assertThat(height(frame)).isGreaterThan(before);
        assertThat(page.locator("iframe")).hasAttribute("height", Integer.toString(Math.min(1_000, height(frame))));
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_frame_shrinks_with_its_page() {
        FrameLocator frame = embedded("?slug=jeju-2023-victim-identification");
        awaitHeight(frame);
        int before = height(frame);

        frame.locator("dl").evaluate("list => list.remove()");
        awaitHeight(frame);
        assertThat(height(frame)).isLessThan(before);
    }

    @Test
    void who_was_not_there_yet_asks_for_the_height_with_its_secret() {
        FrameLocator frame = embedded("?slug=hostile");
        awaitHeight(frame);

        page.evaluate("told.length = 0; askAgain('another'); askAgain('" + SECRET + "')");
        awaitHeight(frame);
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?lang=en&slug=jeju-2023-victim-identification", "?lang=en&q=compassionate"})
    void a_click_on_a_link_is_told_and_followed(String query) {
        FrameLocator frame = embedded(query);
        if (!query.contains("slug")) {
            assertThat(frame.locator("workshop-list .results .title")).hasCount(1);
        }
        title(frame).click();

        page.waitForURL("**/workshops/jeju-2023-victim-identification?lang=en");
        assertThat(page.locator("h1")).containsText("Enhancing Victim Identification");
    }

    @Test
    void a_link_is_told_once_and_a_click_that_wants_a_tab_of_its_own_is_left_alone() {
        FrameLocator frame = embedded("?lang=en&slug=jeju-2023-victim-identification");
        awaitHeight(frame);
        // WordPress follows nothing of a host that is not the frame's.
        title(frame).evaluate("link => link.href = 'https://elsewhere.example/'");

        title(frame).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        title(frame).click();
        page.waitForCondition(
                () -> told().stream().anyMatch(told -> told.get("message").equals("link")));
        assertThat(told().stream().filter(told -> told.get("message").equals("link")))
                .containsExactly(Map.of("message", "link", "value", "https://elsewhere.example/", "secret", SECRET));
    }

    @Test
    void without_a_secret_nothing_is_told_and_links_are_links() {
        FrameLocator frame = framed("", "?lang=en&slug=jeju-2023-victim-identification");
        title(frame).waitFor();
        page.evaluate("askAgain(undefined)");
        title(frame).evaluate("link => new Promise(requestAnimationFrame)");
        assertThat(told()).isEmpty();

        title(frame).click();
        page.waitForURL("**/workshops/jeju-2023-victim-identification?lang=en");
    }

    @Test
    void a_search_needs_no_form_that_the_sandbox_would_keep() {
        FrameLocator frame = embedded("?lang=en&layout=list&controls=true");
        frame.locator("workshop-list .title").first().waitFor();
        Locator searchbox = frame.getByRole(AriaRole.SEARCHBOX);

        searchbox.fill("compassionate");
        frame.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(frame.locator("workshop-list .title")).hasCount(1);
        searchbox.fill("nothing-has-this-word");
        searchbox.press("Enter");
        assertThat(frame.locator("workshop-list .title")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    private static Locator title(FrameLocator frame) {
        return frame.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName("Enhancing Victim"));
    }

    /** Until the last that was told is how high the page is. */
    private void awaitHeight(FrameLocator frame) {
        page.waitForCondition(() -> {
            List<Map<String, Object>> told = told();
            return !told.isEmpty()
                    && Map.of("message", "height", "value", height(frame), "secret", SECRET)
                            .equals(told.get(told.size() - 1));
        });
    }

    private static int height(FrameLocator frame) {
        return (int) frame.locator("html").evaluate("page => Math.ceil(page.getBoundingClientRect().height)");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> told() {
        return (List<Map<String, Object>>) page.evaluate("told");
    }
}
