package org.cifal.workshops.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A visitor in Honiara with a browser of their own, a partner's website, and the catalogue. */
abstract class BrowserTest {

    static final String FALLBACK = "<a href=\"https://cifaljeju.example/\">Workshops of CIFAL Jeju</a>";

    private static Chromium chromium;

    final OctoberPlatform catalogue = OctoberPlatform.running();
    final PartnerSite partner = PartnerSite.open();
    final List<String> complaints = new ArrayList<>();
    BrowserContext context;
    Page page;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @BeforeEach
    void openBrowser() {
        visitWith(new Browser.NewContextOptions());
    }

    void visitWith(Browser.NewContextOptions options) {
        visitWith(options, "Pacific/Guadalcanal");
    }

    void visitWith(Browser.NewContextOptions options, String timeZone) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser().newContext(options.setLocale("en-GB").setTimezoneId(timeZone));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closeBrowser() {
        context.close();
        partner.close();
    }

    /** What a partner pastes. */
    String pasted(String attributes) {
        return "<script type=\"module\" crossorigin src=\"%s/embed/v1/workshops.js\"></script><workshop-list %s>%s</workshop-list>"
                .formatted(catalogue.url(), attributes, FALLBACK);
    }

    /** Shows a page with the widget, and waits until it has its workshops. */
    void show(String attributes) {
        page.navigate(partner.page("lang=\"en\"", pasted(attributes), null));
        awaitWorkshops();
    }

    void awaitWorkshops() {
        widget().locator("h3").first().waitFor();
    }

    Locator widget() {
        return page.locator("workshop-list");
    }

    List<String> titles() {
        return widget().locator(".results .title").allInnerTexts();
    }

    /** The address of the link in the widget that has the focus. */
    String focused() {
        return (String)
                page.evaluate(
                        "() => document.querySelector('workshop-list').shadowRoot.activeElement?.getAttribute('href') ?? 'no link'");
    }
}
