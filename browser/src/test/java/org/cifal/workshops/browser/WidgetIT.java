package org.cifal.workshops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidgetIT extends BrowserTest {

    private Locator workshop(String title) {
        return widget().locator("article").filter(new Locator.FilterOptions().setHasText(title));
    }

    @Test
    void a_deadline_is_told_on_the_hosts_clock_and_on_the_visitors() {
        show("q=\"compassionate\"");

        Locator card = workshop("Enhancing Victim Identification");
        assertThat(card).containsText("7 November 2023, end of the day (Korean Standard Time, Asia/Seoul)");
        assertThat(card).containsText("on your clock: before 8 November 2023");
        assertThat(card).containsText("02:00");
        assertThat(card.locator("time[datetime='2023-11-08T00:00:00+09:00']")).hasCount(1);
        assertThat(card).containsText("Registration open");
        assertThat(complaints).isEmpty();
    }

    @Test
    void what_became_of_a_workshop_is_said_before_its_dates() {
        show("limit=\"100\"");

        assertThat(workshop("Protecting unaccompanied children"))
                .containsText("Postponed, new dates will be announced");
        assertThat(workshop("Protecting unaccompanied children")).containsText("Former dates");
        assertThat(workshop("A workshop that will not be")).containsText("Cancelled");
        assertThat(workshop("Enhancing Safety and Security")).containsText("Has taken place");
    }

    @Test
    void texts_are_never_read_as_markup() {
        show("q=\"onerror\"");

        assertThat(titles()).containsExactly(OctoberPlatform.HOSTILE);
        assertThat(page).hasTitle("A partner");
        assertThat(widget().locator("img")).hasCount(0);
    }

    @Test
    void a_title_leads_to_the_workshops_page() {
        show("q=\"compassionate\"");

        widget().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Enhancing Victim Identification"))
                .click();
        page.waitForURL("**/workshops/jeju-2023-victim-identification?lang=en");
        assertThat(page.locator("h1")).containsText("Enhancing Victim Identification");
    }

    @Test
    void attributes_are_filters_and_follow_a_change() {
        show("registration-status=\"open,closing-soon\" limit=\"100\"");
        assertThat(titles()).hasSizeGreaterThan(1).noneMatch(title -> title.contains("that will not be"));

        page.evaluate("() => document.querySelector('workshop-list').setAttribute('q', 'unaccompanied')");
        assertThat(widget().getByRole(AriaRole.STATUS)).hasText("1 workshop");
        assertThat(titles()).containsExactly("Protecting unaccompanied children");
    }

    @Test
    void a_value_the_catalogue_does_not_know_is_refused_and_the_links_stay() {
        page.navigate(partner.page("lang=\"en\"", pasted("registration-status=\"opne\""), null));

        assertThat(widget().getByRole(AriaRole.STATUS)).hasText("This list is set up wrongly and cannot be shown.");
        assertThat(page.getByText("Workshops of CIFAL Jeju")).isVisible();
    }

    @Test
    void visitors_search_with_the_keyboard_alone() {
        show("controls limit=\"100\"");
        page.keyboard().press("Tab");
        page.keyboard().type("compassionate");
        page.keyboard().press("Enter");
        assertThat(widget().getByRole(AriaRole.STATUS)).containsText("1 workshop");

        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(titles()).allMatch(title -> title.contains("Identification"));
        page.keyboard().press("Tab");
        assertThat(focused()).contains("/workshops/jeju-2023-victim-identification");
    }

    @Test
    void more_is_loaded_with_the_keyboard_and_the_focus_goes_on_at_the_first_new_one() {
        show("layout=\"list\" limit=\"2\"");
        String before = titles().get(1);
        Locator more = widget().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More workshops"));

        more.focus();
        page.keyboard().press("Enter");

        assertThat(widget().getByRole(AriaRole.STATUS)).hasText("4 workshops, and there are more");
        assertThat(titles()).hasSize(4).doesNotHaveDuplicates();
        assertThat(titles().get(1)).isEqualTo(before);
        String third = widget().locator(".title a").nth(2).getAttribute("href");
        assertThat(focused()).isEqualTo(third);
    }

    /** On a slow line people press again. */
    @Test
    void more_is_asked_for_once_however_often_it_is_pressed() {
        show("layout=\"list\" limit=\"2\"");
        List<Route> held = new ArrayList<>();
        Predicate<String> furtherPages = address -> address.contains("cursor=");
        page.route(furtherPages, held::add);

        widget().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More workshops"))
                .focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().press("Enter");
        page.unroute(furtherPages);
        held.forEach(Route::resume);

        assertThat(widget().getByRole(AriaRole.STATUS)).hasText("4 workshops, and there are more");
        assertThat(titles()).hasSize(4).doesNotHaveDuplicates();
        assertThat(held).hasSize(1);

        widget().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More workshops"))
                .click();
        assertThat(widget().getByRole(AriaRole.STATUS)).hasText("6 workshops, and there are more");
        assertThat(titles()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void two_lists_on_one_page_are_two_and_a_script_that_is_there_twice_does_nothing_more() {
        String pinned = pinnedTag();
        page.navigate(partner.page(
                "lang=\"en\"",
                pinned + pasted("q=\"compassionate\"") + pasted("q=\"unaccompanied\" theme=\"dark\""),
                null));
        Locator first = widget().nth(0);
        Locator second = widget().nth(1);

        assertThat(first.getByRole(AriaRole.STATUS)).hasText("1 workshop");
        assertThat(first.locator(".title")).containsText("Enhancing Victim Identification");
        assertThat(second.getByRole(AriaRole.STATUS)).hasText("1 workshop");
        assertThat(second.locator(".title")).containsText("Protecting unaccompanied children");

        page.evaluate("() => document.querySelector('workshop-list').setAttribute('q', 'onerror')");
        assertThat(first.locator(".title")).containsText("<img src=x");
        assertThat(second.locator(".title")).containsText("Protecting unaccompanied children");
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_comma_that_is_escaped_stands_inside_a_value_also_as_the_page_for_iframes_writes_it() {
        List<String> asked = partners(() -> page.navigate(partner.page(
                "lang=\"en\"", pasted("partner=\"Office of Legal Affairs\\, Codification, ILO \\\\ IPEC\""), null)));
        assertThat(asked).containsExactly("Office of Legal Affairs, Codification", "ILO \\ IPEC");

        List<String> framed = partners(
                () -> page.navigate(
                        catalogue.url()
                                + "/embed/v1/workshops.html?partner=Office%20of%20Legal%20Affairs%2C%20Codification&partner=ILO%20%5C%20IPEC"));
        assertThat(framed).isEqualTo(asked);
    }

    /** The partners the widget asks the listing for while this is done. */
    private List<String> partners(Runnable doing) {
        String query = URI.create(page.waitForRequest(request -> request.url().contains("/v1/workshops?"), doing)
                        .url())
                .getRawQuery();
        return Stream.of(query.split("&"))
                .filter(parameter -> parameter.startsWith("partner="))
                .map(parameter -> URLDecoder.decode(parameter.substring("partner=".length()), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void an_attribute_that_is_not_understood_is_named_in_the_console_with_what_would_be() {
        List<String> warnings = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("warning")) {
                warnings.add(message.text());
            }
        });
        show("theme=\"pink\" layout=\"cube\" q=\"compassionate\"");

        assertThat(warnings)
                .contains(
                        "<workshop-list>: theme must be one of: light, dark, inherit",
                        "<workshop-list>: layout must be one of: cards, list, calendar");
        assertThat(widget().locator(".frame")).hasClass("frame light");
    }

    @Test
    void a_month_is_left_and_reached_with_the_keyboard() {
        page.clock().setFixedTime("2023-10-20T09:00:00+09:00");
        show("layout=\"calendar\"");
        assertThat(widget().locator("caption")).hasText("November 2023");

        Locator next = widget().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Next month"));
        next.focus();
        page.keyboard().press("Enter");

        assertThat(widget().locator("caption")).hasText("December 2023");
        assertThat(widget().getByRole(AriaRole.STATUS)).containsText("December 2023: 3 workshops");
        assertThat(next).isFocused();
        assertThat(widget().locator("td.taken time").allInnerTexts())
                .containsExactly("4", "12", "13", "14", "15", "18");

        page.keyboard().press("Tab");
        assertThat(focused()).contains("/workshops/korean");
    }

    @Test
    void a_month_shows_neither_former_days_nor_a_cancelled_workshop_as_if_it_took_place() {
        page.clock().setFixedTime("2023-10-20T09:00:00+09:00");
        show("layout=\"calendar\"");
        assertThat(widget().locator("caption")).hasText("November 2023");

        assertThat(widget().locator("td.taken time").allInnerTexts()).containsExactly("27");
        Locator cancelled = widget().locator("td")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Cancelled: A workshop that will not be"));
        assertThat(cancelled.locator("bdi")).hasCSS("text-decoration-line", "line-through");
        assertThat(widget().locator(".aside").first()).hasText("Dates to be confirmed");
        assertThat(widget().locator(".aside + .lines").first()).containsText("Protecting unaccompanied children");
    }

    @Test
    void beneath_a_month_the_first_comes_first_and_what_took_place_without_days_is_not_to_come() {
        new Listing(page)
                .answer(
                        Listing.workshop("late", "The late one"),
                        on("2027-06-02", Listing.workshop("early", "The early one")),
                        on(null, Listing.workshop("done", "The one that was").put("publicationStatus", "completed")));
        page.clock().setFixedTime("2027-06-01T09:00:00+09:00");
        show("layout=\"calendar\"");

        assertThat(titles()).containsExactly("The early one", "The late one", "The one that was");
        assertThat(widget().locator(".aside")).hasText("Has taken place");
    }

    private static ObjectNode on(String day, ObjectNode workshop) {
        ObjectNode schedule = workshop.putObject("schedule");
        if (day != null) {
            schedule.put("firstDay", day).put("lastDay", day);
        }
        return workshop;
    }

    @Test
    void other_days_are_flagged_and_what_is_online_is_told_once() {
        ObjectNode moved = Listing.workshop("moved", "The moved one")
                .put("rescheduled", true)
                .put("format", "online");
        moved.putArray("venues").addObject().put("stated", "online").put("online", true);
        new Listing(page).answer(moved);
        page.navigate(partner.page("lang=\"fr\"", pasted("layout=\"list\""), null));
        awaitWorkshops();

        assertThat(widget().locator(".flag.rescheduled")).hasText("Dates modifiées");
        assertThat(widget().locator(".pair").nth(1)).hasText("Lieu : En ligne");
        assertThat(widget().locator(".pair .label").nth(1).evaluate("label => label.textContent"))
                .isEqualTo("Lieu\u00a0: ");
    }

    @Test
    void a_day_of_the_month_names_its_workshop_and_says_no_more() {
        new Listing(page).answer(Listing.workshop("one", "The one"));
        page.navigate(partner.page("lang=\"en\"", pasted("layout=\"calendar\""), null));
        awaitWorkshops();

        assertThat(widget().locator("td.taken a")).hasText(new String[] {"The one", "The one", "The one"});
    }

    @Test
    void days_that_may_still_be_others_say_so_and_what_has_none_is_self_paced() {
        ObjectNode uncertain = Listing.workshop("uncertain", "The uncertain one");
        ((ObjectNode) uncertain.get("schedule")).put("toBeConfirmed", true);
        ObjectNode paced = Listing.workshop("paced", "The self-paced one");
        paced.putObject("schedule").put("selfPaced", true);
        ObjectNode later = Listing.workshop("later", "The one without days").put("postponed", true);
        later.remove("schedule");
        new Listing(page).answer(uncertain, paced, later);
        page.navigate(partner.page("lang=\"en\"", pasted("layout=\"list\""), null));
        awaitWorkshops();

        assertThat(widget().locator("li").nth(0)).containsText("10 June 2027 – 12 June 2027 (to be confirmed)");
        assertThat(widget().locator("li").nth(1)).containsText("Dates: Self-paced");
        assertThat(widget().locator("li").nth(2)).containsText("Dates: Dates to be confirmed");
        assertThat(widget().locator("li").nth(2)).not().containsText("Former dates");
    }

    @Test
    void in_a_row_of_boxes_it_has_the_room_of_a_text() {
        new Listing(page).answer(Listing.workshop("one", "The one"));
        page.navigate(partner.page(
                "lang=\"en\"", "<div style=\"display: flex\">%s</div>".formatted(pasted("layout=\"list\"")), null));
        awaitWorkshops();

        assertThat((Integer) widget().evaluate("list => Math.round(list.getBoundingClientRect().width)"))
                .isGreaterThan(500);
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }

    @Test
    void who_has_gone_on_reading_is_not_called_back_by_more_workshops() {
        List<Route> held = new ArrayList<>();
        new Listing(page)
                .pages(number -> Listing.body(number == 1, Listing.workshop("w" + number, "Number " + number)));
        page.navigate(partner.page("lang=\"en\"", "<input id=\"own\">" + pasted("layout=\"list\""), null));
        awaitWorkshops();
        page.route("**/v1/workshops?*cursor=next*", held::add);

        widget().getByRole(AriaRole.BUTTON).click();
        assertThat(widget().getByRole(AriaRole.STATUS)).hasText("Loading workshops …");
        page.waitForCondition(() -> held.size() == 1);
        page.locator("#own").focus();
        Listing.fulfil(held.get(0), Listing.body(false, Listing.workshop("w2", "Number 2")));

        assertThat(widget().locator("h3")).hasCount(2);
        assertThat(page.locator("#own")).isFocused();
    }

    @Test
    void a_place_of_which_only_region_or_country_is_known_is_told_by_them() {
        ObjectNode somewhere = Listing.workshop("somewhere", "Somewhere");
        ArrayNode venues = somewhere.putArray("venues");
        venues.addObject().put("country", "FJ");
        venues.addObject().put("region", "Jeju-do").put("country", "KR");
        new Listing(page).answer(somewhere);
        page.navigate(partner.page("lang=\"es\"", pasted("layout=\"list\""), null));
        awaitWorkshops();

        assertThat(widget()).containsText("Fiji; Jeju-do, República de Corea");
    }

    @Test
    void whoever_mistypes_is_told_what_is_shown_instead() {
        show("controls limit=\"100\"");
        widget().getByRole(AriaRole.SEARCHBOX).fill("traffiking");
        page.keyboard().press("Enter");

        assertThat(widget().getByRole(AriaRole.STATUS))
                .containsText("Nothing was found for “traffiking”; showing “trafficking”.");
    }

    @Test
    void of_a_month_no_day_is_shown() {
        show("q=\"some day\"");
        assertThat(workshop("A workshop of some day in March")).containsText("March 2024");
        assertThat(workshop("A workshop of some day in March").locator("time[datetime='2024-03']"))
                .hasCount(1);

        page.clock().setFixedTime("2024-02-20T09:00:00+09:00");
        show("layout=\"calendar\" q=\"some day\"");
        assertThat(widget().locator("caption")).hasText("March 2024");
        assertThat(widget().locator("td.taken")).hasCount(0);
        assertThat(widget().locator(".lines")).containsText("A workshop of some day in March");
    }

    @Test
    void a_screen_reader_hears_the_same() {
        show("q=\"compassionate\" controls");

        assertThat(widget()).matchesAriaSnapshot("""
                        - search "Search workshops":
                          - text: Search
                          - searchbox "Search"
                          - text: Registration
                          - combobox "Registration":
                            - option "Any" [selected]
                            - option "Registration open"
                            - option "Registration closing soon"
                            - option "Registration not yet open"
                            - option "Registration closed"
                          - button "Show"
                          - paragraph: Among those with “compassionate”
                        - status: 1 workshop
                        - list:
                          - listitem:
                            - article:
                              - heading /Enhancing Victim Identification/ [level=3]:
                                - link /Enhancing Victim Identification/
                              - paragraph: Rescheduled Registration open
                              - term: Dates
                              - definition:
                                - time: 12 December 2023
                                - text: –
                                - time: 15 December 2023
                              - term: Place
                              - definition: Jeju, Republic of Korea
                              - term: Deadline
                              - definition:
                                - time: 7 November 2023, end of the day (Korean Standard Time, Asia/Seoul)
                                - text: "/on your clock: before 8 November 2023/"
                              - term: Organised by
                              - definition
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "light, cards",
        "light, list",
        "light, calendar",
        "dark, cards",
        "dark, list",
        "dark, calendar",
        "inherit, cards",
        "inherit, list",
        "inherit, calendar"
    })
    void nothing_bars_anybody(String theme, String layout) {
        show("theme=\"%s\" layout=\"%s\" controls".formatted(theme, layout));

        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(Accessibility.smallTargets(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards", "list", "calendar"})
    void a_narrow_screen_does_not_scroll_sideways(String layout) {
        page.setViewportSize(320, 640);
        show("controls layout=\"%s\"".formatted(layout));

        assertThat(Accessibility.scrollsSideways(page)).isFalse();
        assertThat(Accessibility.smallTargets(page)).isEmpty();
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void on_a_page_that_reads_from_the_right_it_says_which_language_it_speaks_and_which_way_that_reads() {
        page.navigate(partner.page("lang=\"ar\" dir=\"rtl\"", pasted("layout=\"calendar\""), null));
        awaitWorkshops();

        assertThat(widget().locator(".frame")).hasAttribute("lang", "en");
        assertThat(widget().locator(".frame")).hasAttribute("dir", "ltr");
        assertThat(widget().locator("h3 a").first()).hasAttribute("lang", "en");
        double first = widget().locator("th").first().boundingBox().x;
        double last = widget().locator("th").last().boundingBox().x;
        assertThat(first).isLessThan(last);
        assertThat(Accessibility.scrollsSideways(page)).isFalse();
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void it_speaks_the_language_of_its_page_and_marks_what_is_in_another() {
        page.navigate(partner.page("lang=\"ko\"", pasted("limit=\"100\""), null));
        awaitWorkshops();

        assertThat(widget().locator(".frame")).hasAttribute("lang", "ko");
        assertThat(workshop(OctoberPlatform.KOREAN)).containsText("접수 중");
        assertThat(widget().locator("h3 [lang=ko]")).hasText(OctoberPlatform.KOREAN);
        assertThat(widget().locator("h3 [lang=en]").first()).isVisible();
    }

    @Test
    void a_page_that_allows_nothing_but_the_catalogue_has_nothing_to_complain_of() {
        String policy =
                "default-src 'none'; script-src %1$s; connect-src %1$s; style-src 'none'".formatted(catalogue.url());
        page.navigate(partner.page("lang=\"en\"", pasted("theme=\"dark\" controls"), policy));
        awaitWorkshops();

        assertThat(complaints).isEmpty();
        assertThat(widget().locator(".frame")).hasCSS("background-color", "rgb(20, 24, 29)");
    }

    @Test
    void a_script_that_is_pinned_is_taken_and_one_that_was_changed_is_not() {
        String pinned = pinnedTag();
        page.navigate(partner.page("lang=\"en\"", pinned + "<workshop-list>" + FALLBACK + "</workshop-list>", null));
        awaitWorkshops();

        String changed = pinned.replaceFirst("sha384-....", "sha384-AAAA");
        page.navigate(partner.page("lang=\"en\"", changed + "<workshop-list>" + FALLBACK + "</workshop-list>", null));
        assertThat(page.getByText("Workshops of CIFAL Jeju")).isVisible();
        assertThat(complaints).anyMatch(complaint -> complaint.contains("integrity"));
    }

    private String pinnedTag() {
        page.navigate(catalogue.url() + "/embed");
        return page.locator("pre[aria-label='The script, pinned']").innerText();
    }

    @Test
    void nothing_stays_in_the_visitors_browser() {
        show("controls");

        assertThat(Accessibility.kept(page)).isEqualTo(Map.of("local", 0, "session", 0, "cookies", ""));
        assertThat(context.cookies()).isEmpty();
    }

    @Test
    void whoever_wants_less_motion_gets_none() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        show("");

        assertThat(widget().locator(".card").first()).hasCSS("transition-duration", "0s");
    }
}
