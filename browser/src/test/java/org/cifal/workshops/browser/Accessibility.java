package org.cifal.workshops.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What axe finds, and what it cannot know: the size of what is to be hit, and whether a page scrolls sideways. */
final class Accessibility {

    private static final String AXE = resource();

    private Accessibility() {}

    /** Violations of WCAG 2.2 A and AA and of good practice, each with the nodes concerned. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate("""
                async () => {
                  const found = await axe.run(document, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                  });
                  return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary}`));
                }
                """);
    }

    /** Links and controls of the widget that are smaller than 24 by 24 CSS pixels (WCAG 2.5.8). */
    @SuppressWarnings("unchecked")
    static List<String> smallTargets(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelector('workshop-list').shadowRoot.querySelectorAll('a, button, select, input')]
                  .map(target => [target, target.getBoundingClientRect()])
                  .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
                  .map(([target, box]) => `${target.outerHTML} ${box.width} x ${box.height}`)
                """);
    }

    static boolean scrollsSideways(Page page) {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Anything that stayed in the browser. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> kept(Page page) {
        return (Map<String, Object>) page.evaluate(
                "() => ({ local: localStorage.length, session: sessionStorage.length, cookies: document.cookie })");
    }

    private static String resource() {
        try (InputStream axe = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
