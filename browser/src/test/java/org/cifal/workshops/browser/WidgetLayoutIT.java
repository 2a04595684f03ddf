package org.cifal.workshops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand: what is in its place for a screen reader may still be out of sight. */
class WidgetLayoutIT extends BrowserTest {

    /** The boxes of the parts, and how many columns the cards stand in. */
    private static final String PARTS = """
            list => {
              const of = name => {
                const { left, right, top, bottom, height } = list.shadowRoot.querySelector(name).getBoundingClientRect();
                return { left, right, top, bottom, height };
              };
              const parts = Object.fromEntries(['.frame', '.status', '.results', 'ul', '.more'].map(name => [name, of(name)]));
              if (list.hasAttribute('controls')) {
                parts.form = of('form');
              }
              const cards = [...list.shadowRoot.querySelectorAll('ul.cards > li')];
              parts.columns = new Set(cards.map(card => Math.round(card.getBoundingClientRect().left))).size;
              return parts;
            }
            """;

    /** Words whose letters do not stand from left to right, where no language that reads from the right is stated. */
    private static final String SCRAMBLED = """
            list => {
              const found = [];
              const texts = document.createTreeWalker(list.shadowRoot.querySelector('.frame'), NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                if (text.parentElement.closest('[lang=ar], select, .unseen')) {
                  continue;
                }
                found.push(...backwards(text.parentElement.closest('dd, dt, p, h3, td, th, caption, button') ?? text.parentElement));
              }
              return [...new Set(found)];

              function backwards(block) {
                const letters = [];
                const inside = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
                for (let text = inside.nextNode(); text; text = inside.nextNode()) {
                  for (let at = 0; at < text.data.length; at++) {
                    const range = new Range();
                    range.setStart(text, at);
                    range.setEnd(text, at + 1);
                    const box = range.getBoundingClientRect();
                    if (text.data[at].trim() && box.width > 0 && !text.parentElement.closest('.unseen')) {
                      letters.push(box);
                    }
                  }
                }
                const wrong = letters.some((box, at) => at > 0
                  && Math.abs(box.bottom - letters[at - 1].bottom) < 4 && box.left < letters[at - 1].left - 1);
                return wrong ? [block.textContent] : [];
              }
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "320, 1, ''",
        "500, 1, ''",
        "700, 2, ''",
        "1000, 3, ''",
        "1400, 4, ''",
        "320, 1, controls",
        "700, 2, controls",
        "1000, 3, controls",
        "1400, 4, controls theme=\"dark\"",
        "1000, 3, controls theme=\"inherit\"",
    })
    void cards_take_the_whole_width_between_the_controls_and_the_button(int width, int columns, String attributes) {
        page.setViewportSize(width, 800);
        show("limit=\"6\" " + attributes);

        assertStanding(widget(), columns);
    }

    @Test
    void cards_stand_as_well_on_a_page_that_reads_from_the_right() {
        page.setViewportSize(1000, 800);
        page.navigate(partner.page("lang=\"ar\" dir=\"rtl\"", pasted("limit=\"6\" controls"), null));
        awaitWorkshops();

        assertStanding(widget(), 3);
    }

    @Test
    void cards_stand_as_well_in_the_iframe_and_in_the_gallery() {
        page.setViewportSize(1000, 800);
        page.navigate(catalogue.url() + "/embed/v1/workshops.html?layout=cards&limit=6&controls=true");
        widget().locator(".card").first().waitFor();
        assertStanding(widget(), 3);

        page.navigate(catalogue.url() + "/embed");
        Locator searched = page.locator("section:has(#controls) workshop-list");
        searched.locator(".card").first().waitFor();
        assertStanding(searched, 3);
    }

    @SuppressWarnings("unchecked")
    private static void assertStanding(Locator list, int columns) {
        assertThat(list.locator(".more")).isVisible();
        var parts = (Map<String, Object>) list.evaluate(PARTS);
        Map<String, Number> frame = (Map<String, Number>) parts.get(".frame");
        Map<String, Number> cards = (Map<String, Number>) parts.get("ul");
        Map<String, Number> status = (Map<String, Number>) parts.get(".status");
        Map<String, Number> more = (Map<String, Number>) parts.get(".more");
        Map<String, Number> form = (Map<String, Number>) parts.getOrDefault("form", status);

        assertThat(parts.get("columns")).isEqualTo(columns);
        assertThat(width(cards)).isGreaterThan(width(frame) - 40);
        assertThat(form.get("top").doubleValue())
                .isLessThanOrEqualTo(status.get("top").doubleValue());
        assertThat(form.get("height").doubleValue()).isLessThan(300);
        assertThat(status.get("bottom").doubleValue())
                .isLessThanOrEqualTo(cards.get("top").doubleValue());
        assertThat(more.get("top").doubleValue())
                .isGreaterThanOrEqualTo(cards.get("bottom").doubleValue());
        assertThat(more.get("height").doubleValue()).isLessThanOrEqualTo(100);
    }

    private static double width(Map<String, Number> box) {
        return box.get("right").doubleValue() - box.get("left").doubleValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards", "list", "calendar"})
    void on_a_page_that_reads_from_the_right_english_words_still_read_from_the_left(String layout) {
        page.clock().setFixedTime("2023-10-20T09:00:00+09:00");
        page.setViewportSize(500, 800);
        page.navigate(
                partner.page("lang=\"ar\" dir=\"rtl\"", pasted("controls layout=\"%s\"".formatted(layout)), null));
        awaitWorkshops();

        assertThat(widget().locator(".frame")).hasAttribute("dir", "ltr");
        assertThat((List<?>) widget().evaluate(SCRAMBLED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "ar, rtl"})
    void an_arabic_title_reads_from_the_right_wherever_it_stands(String language, String direction) {
        new Listing(page)
                .answer(Listing.workshop("arabic", "ورشة عمل حول حماية الضحايا CIFAL 2027")
                        .put("language", "ar"));
        page.navigate(
                partner.page("lang=\"%s\" dir=\"%s\"".formatted(language, direction), pasted("layout=\"list\""), null));
        awaitWorkshops();

        assertThat(widget().locator("h3 [lang=ar]")).hasText("ورشة عمل حول حماية الضحايا CIFAL 2027");
        List<?> lefts = (List<?>) widget().locator("h3 [lang=ar]").evaluate("""
                title => {
                  const text = title.firstChild;
                  return title.textContent.split(' ').map(word => {
                    const range = new Range();
                    range.setStart(text, text.data.indexOf(word));
                    range.setEnd(text, text.data.indexOf(word) + word.length);
                    return -range.getBoundingClientRect().left;
                  });
                }
                """);
        // The first five words; what is Latin among them keeps its own direction.
        assertThat(lefts.subList(0, 5).stream().map(each -> ((Number) each).doubleValue()))
                .isSorted();
        assertThat((List<?>) widget().evaluate(SCRAMBLED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "inherit"})
    void how_a_page_sets_its_own_lines_does_not_reach_the_list(String theme) {
        page.navigate(partner.page(
                "lang=\"en\"",
                "<style>section { white-space: nowrap; text-transform: uppercase; letter-spacing: 0.5em; word-spacing: 2em; text-align: center; text-indent: 4em }</style><section>"
                        + pasted("theme=\"%s\" layout=\"list\"".formatted(theme)) + "</section>",
                null));
        awaitWorkshops();

        Locator title = widget().locator(".title").first();
        assertThat(title).hasCSS("white-space", "normal");
        assertThat(title).hasCSS("text-transform", "none");
        assertThat(title).hasCSS("letter-spacing", "normal");
        assertThat(title).hasCSS("word-spacing", "0px");
        assertThat(title).hasCSS("text-align", "start");
        assertThat(title).hasCSS("text-indent", "0px");
        assertThat(Accessibility.scrollsSideways(page)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "fr", "es"})
    void a_month_fits_a_narrow_screen(String language) {
        page.setViewportSize(320, 640);
        page.navigate(partner.page("lang=\"" + language + "\"", pasted("layout=\"calendar\""), null));
        awaitWorkshops();

        List<?> heights = (List<?>) widget().locator("thead").evaluate("""
                head => [...head.querySelectorAll('th')].map(day => day.clientHeight / parseFloat(getComputedStyle(day).lineHeight))
                """);
        assertThat(heights)
                .allSatisfy(lines -> assertThat(((Number) lines).doubleValue()).isLessThan(1.9));
        assertThat(widget().locator("th").first().innerText()).isNotBlank();
        List<?> steps = (List<?>)
                widget().evaluate(
                                "list => [...list.shadowRoot.querySelectorAll('.step')].map(step => step.getBoundingClientRect().top)");
        assertThat(steps.get(0)).isEqualTo(steps.get(1));
        assertThat(Accessibility.scrollsSideways(page)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "fr", "es"})
    void the_name_of_the_longest_month_is_read_whole_on_a_narrow_screen(String language) {
        page.setViewportSize(320, 640);
        ObjectNode september = Listing.workshop("september", "In September");
        september.putObject("schedule").put("firstDay", "2027-09-20").put("lastDay", "2027-09-20");
        new Listing(page).answer(september);
        page.navigate(partner.page("lang=\"" + language + "\"", pasted("layout=\"calendar\""), null));
        awaitWorkshops();

        assertThat((Boolean) widget().locator(".bar select").evaluate("""
                        select => {
                          const free = select.cloneNode(true);
                          free.style.maxInlineSize = 'none';
                          free.style.position = 'absolute';
                          select.closest('.bar').append(free);
                          const natural = free.getBoundingClientRect().width;
                          free.remove();
                          return select.getBoundingClientRect().width > natural - 1;
                        }
                        """)).isTrue();
        assertThat(Accessibility.scrollsSideways(page)).isFalse();
    }
}
