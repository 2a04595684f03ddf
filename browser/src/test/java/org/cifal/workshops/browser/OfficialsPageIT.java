package org.cifal.workshops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The page to which the link in an official's mail leads, for somebody who has a browser and nothing else of ours. */
class OfficialsPageIT extends BrowserTest {

    private static final FilePayload LETTER =
            new FilePayload("letter.pdf", "application/pdf", """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII));

    private final String official = "m.ratu+" + UUID.randomUUID() + "@police.gov.example";

    @Test
    void an_official_shows_who_they_are_and_hands_in_the_letter_with_the_keyboard_and_without_script() {
        visitWith(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(Nominee.names(catalogue, official));
        assertThat(page).hasTitle("Your nomination for a workshop");
        assertThat(page.locator("main")).containsText("A workshop for the nominated");
        assertThat(page.locator("main")).not().containsText("You are here as");

        press("Send me a code");
        code().fill(Nominee.codeMailedTo(catalogue, official));
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("You are here as " + official);

        page.getByLabel("The letter as a file").setInputFiles(LETTER);
        press("Hand in");
        assertThat(page.locator(".received")).containsText("letter.pdf");
        assertThat(page.locator(".received")).containsText("Asia/Seoul");
        page.reload();
        assertThat(page.locator(".received")).containsText("letter.pdf");
    }

    @Test
    void what_is_refused_is_told_on_the_page_and_can_be_tried_again() {
        page.navigate(Nominee.names(catalogue, official));
        press("Send me a code");
        code().fill("22222222");
        press("Go on");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That did not work");
        assertThat(Accessibility.violations(page)).isEmpty();

        code().fill(Nominee.codeMailedTo(catalogue, official));
        press("Go on");
        page.getByLabel("The letter as a file")
                .setInputFiles(new FilePayload(
                        "letter.pdf", "application/pdf", "no PDF at all".getBytes(StandardCharsets.US_ASCII)));
        press("Hand in");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That did not work");
        assertThat(page.locator(".received")).hasCount(0);
    }

    @Test
    void each_state_of_the_page_bars_nobody_and_is_read_on_a_narrow_screen() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            String one = scheme + "+" + official;
            visitWith(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(320, 640));
            page.navigate(Nominee.names(catalogue, one));
            assertBarsNobody();
            press("Send me a code");
            code().waitFor();
            assertBarsNobody();
            code().fill(Nominee.codeMailedTo(catalogue, one));
            press("Go on");
            assertThat(page.locator("main")).containsText("You are here as");
            assertBarsNobody();
            page.getByLabel("The letter as a file").setInputFiles(LETTER);
            press("Hand in");
            page.locator(".received").waitFor();
            assertBarsNobody();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void an_address_that_was_never_given_out_tells_nothing() {
        page.navigate(catalogue.applicationUrl() + "/nominations/" + "x".repeat(43));

        assertThat(page.locator("form")).hasCount(0);
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    private void assertBarsNobody() {
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(Accessibility.scrollsSideways(page)).isFalse();
    }

    private Locator code() {
        return page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true));
    }

    private void press(String button) {
        Locator named = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        named.focus();
        page.keyboard().press("Enter");
    }
}
