package org.cifal.workshops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT extends BrowserTest {

    private FrameLocator framed(String address) {
        page.navigate(partner.page(
                "lang=\"en\"",
                "<iframe title=\"Workshops\" width=\"300\" height=\"500\" src=\"%s%s\"></iframe>"
                        .formatted(catalogue.url(), address),
                null));
        return page.frameLocator("iframe");
    }

    @Test
    void without_script_the_links_of_the_page_and_of_the_iframe_work() {
        visitWith(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(partner.page("lang=\"en\"", pasted(""), null));
        assertThat(page.getByText("Workshops of CIFAL Jeju")).isVisible();

        FrameLocator frame = framed("/embed/v1/workshops.html?q=compassionate");
        assertThat(frame.locator("h2 a")).hasCount(1);
        assertThat(frame.locator("dl"))
                .containsText("7 November 2023, end of the day (Korean Standard Time, Asia/Seoul)");
        frame.locator("h2 a").click();
        page.waitForURL("**/workshops/jeju-2023-victim-identification?lang=en");
        assertThat(page.locator("h1")).containsText("Enhancing Victim Identification");
    }

    @Test
    void without_script_one_finds_a_workshop_in_the_list_and_comes_back_to_it() {
        visitWith(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(catalogue.url() + "/workshops?lang=en");
        page.locator("input[name=q]").fill("compassionate");
        page.locator("button").click();
        page.waitForURL("**/workshops?*q=compassionate*");
        assertThat(page.locator(".workshops h2 a")).hasCount(1);

        page.locator(".workshops h2 a").click();
        page.waitForURL("**/workshops/jeju-2023-victim-identification?lang=en");
        page.locator("header a").click();
        page.waitForURL("**/workshops?lang=en");
    }

    @Test
    void who_opens_an_address_of_nothing_reads_so_and_goes_on_to_the_list() {
        page.navigate(catalogue.url() + "/workshops/never-was?lang=fr");
        assertThat(page.locator("h1")).hasText("Cette page n’existe pas");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.locator("main a").click();
        page.waitForURL("**/workshops?lang=fr");
    }

    @Test
    void an_iframe_shows_the_widget_and_one_workshop_when_asked() {
        FrameLocator frame = framed("/embed/v1/workshops.html?layout=list&theme=dark&q=compassionate&lang=fr");
        assertThat(frame.locator("workshop-list .frame.dark")).containsText("Inscriptions ouvertes");
        assertThat(frame.locator("workshop-list .title")).hasCount(1);

        FrameLocator single = framed("/embed/v1/workshops.html?slug=hostile");
        assertThat(single.locator("h1")).hasText(OctoberPlatform.HOSTILE);
    }

    @Test
    void one_workshop_in_a_frame_tells_its_name_its_fee_and_the_deadline_on_the_visitors_clock() {
        page.navigate(catalogue.url() + "/embed/v1/workshops.html?slug=korean&lang=en");

        assertThat(page).hasTitle("Protecting victims of trafficking");
        assertThat(page.locator("h1")).hasText("Protecting victims of trafficking");
        assertThat(page.locator("body")).containsText("10 November 2023, 18:00 (Korean Standard Time, Asia/Seoul)");
        assertThat(page.locator("body")).containsText("– on your clock: before 10 November 2023");
        assertThat(page.locator(".own-time")).containsText("20:01");
        assertThat(page.locator("dt").last()).hasText("Fee");
        assertThat(page.locator("dd").last()).hasText("No fee");
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_workshops_page_tells_the_visitors_clock_too_and_to_those_of_the_hosts_clock_nothing_twice() {
        page.navigate(catalogue.url() + "/workshops/jeju-2023-victim-identification?lang=fr");
        assertThat(page.locator("dl .own-time").first()).containsText("à votre heure : avant le 8 novembre 2023");
        assertThat(page.locator("dl .own-time").first()).containsText("02:00");
        assertThat(complaints).isEmpty();

        visitWith(new Browser.NewContextOptions(), "Asia/Tokyo");
        page.navigate(catalogue.url() + "/workshops/jeju-2023-victim-identification?lang=fr");
        page.waitForLoadState();
        assertThat(page.locator(".own-time")).hasCount(0);

        visitWith(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(catalogue.url() + "/workshops/jeju-2023-victim-identification?lang=fr");
        assertThat(page.locator(".own-time")).hasCount(0);
        assertThat(page.locator("dl").first()).containsText("7 novembre 2023, jusqu’à minuit (24 h");
    }

    @Test
    void a_frame_of_a_workshop_there_is_not_says_so_and_leads_on() {
        FrameLocator frame = framed("/embed/v1/workshops.html?slug=never-was&lang=en");

        assertThat(frame.locator("h1")).hasText("This workshop is not in the catalogue.");
        frame.getByText("All workshops").click();
        assertThat(frame.locator("workshop-list .title").first()).isVisible();
    }

    @Test
    void without_script_the_frame_leads_from_page_to_page_to_the_last_workshop() {
        visitWith(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(
                catalogue.url() + "/embed/v1/workshops.html?limit=4&lang=en&theme=dark&publicationStatus=published");

        List<String> met = new ArrayList<>(page.locator("h2 a").allInnerTexts());
        assertThat(met).hasSize(4);
        Locator more = page.getByText("More workshops");
        for (int pages = 0; pages < 20 && more.count() > 0; pages++) {
            more.click();
            met.addAll(page.locator("h2 a").allInnerTexts());
        }
        assertThat(more).hasCount(0);
        page.navigate(catalogue.url() + "/embed/v1/workshops.html?limit=100&lang=en&publicationStatus=published");
        assertThat(met).containsExactlyElementsOf(page.locator("h2 a").allInnerTexts());
        assertThat(page.url()).contains("publicationStatus=published");
    }

    @Test
    void no_other_page_lets_itself_be_framed() {
        framed("/workshops/korean");
        page.waitForCondition(() -> complaints.stream().anyMatch(complaint -> complaint.contains("frame-ancestors")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/embed",
                "/workshops",
                "/workshops?lang=ko&q=compassionate",
                "/workshops/jeju-2023-victim-identification",
                "/workshops/jeju-2012-safety-and-security",
                "/workshops/hostile",
                "/workshops/korean?lang=ko",
                "/embed/v1/workshops.html",
                "/embed/v1/workshops.html?theme=dark&layout=calendar",
                "/embed/v1/workshops.html?slug=postponed",
                "/embed/v1/workshops.html?limit=2"
            })
    void a_page_bars_nobody_and_complains_of_nothing(String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            visitWith(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(320, 640));
            page.navigate(catalogue.url() + path);
            page.locator("h1").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

            assertThat(Accessibility.violations(page)).isEmpty();
            assertThat(Accessibility.scrollsSideways(page)).isFalse();
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/, 320", "/, 1200", "/embed, 320", "/embed, 1200"})
    void a_table_breaks_no_word_and_scrolls_inside_its_own_box(String path, int width) {
        page.setViewportSize(width, 640);
        page.navigate(catalogue.url() + path);

        List<?> broken = (List<?>) page.locator("main").evaluate("""
                main => {
                  const found = [];
                  for (const cell of main.querySelectorAll('th, td')) {
                    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                      for (const { 0: word, index } of text.data.matchAll(/\\p{L}+/gu)) {
                        const range = new Range();
                        range.setStart(text, index);
                        range.setEnd(text, index + word.length);
                        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) {
                          found.push(word);
                        }
                      }
                    }
                  }
                  return found;
                }
                """);
        assertThat(broken).isEmpty();
        assertThat(Accessibility.scrollsSideways(page)).isFalse();
    }

    @Test
    void the_list_tells_deadlines_on_the_visitors_clock_too() {
        page.navigate(catalogue.url() + "/workshops?q=compassionate&lang=en");

        assertThat(page.locator(".own-time")).containsText("on your clock: before 8 November 2023");
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_gallery_shows_every_variant_alive_beside_its_code() {
        page.navigate(catalogue.url() + "/embed");
        assertThat(page.locator("workshop-list")).hasCount(13);
        for (var widget : page.locator("workshop-list").all()) {
            widget.locator("h3").first().waitFor();
        }

        assertThat(page.locator("section.variant pre").first())
                .containsText("<workshop-list starts-from=\"today\" sort=\"start\">");
        assertThat(page.locator("button[data-copy]").first()).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void texts_of_a_workshop_are_never_read_as_markup() {
        page.navigate(catalogue.url() + "/workshops/hostile");

        assertThat(page.locator("h1")).hasText(OctoberPlatform.HOSTILE);
        assertThat(page).hasTitle(OctoberPlatform.HOSTILE);
        assertThat(page.locator("img")).hasCount(0);
    }
}
