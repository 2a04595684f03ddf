package org.cifal.workshops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the widget asks for: what the partner wrote, within it what the visitor chose, and nothing else. */
class WidgetQuestionsIT extends BrowserTest {

    private final List<String> warnings = new ArrayList<>();

    private Locator status() {
        return widget().getByRole(AriaRole.STATUS);
    }

    private Locator search() {
        return widget().getByRole(AriaRole.SEARCHBOX);
    }

    private Locator choice() {
        return widget().getByRole(AriaRole.COMBOBOX);
    }

    /** The parameters of the question the widget asks while this is done, without the language. */
    private List<String> asked(Runnable doing) {
        String query = URI.create(page.waitForRequest(request -> request.url().contains("/v1/workshops?"), doing)
                        .url())
                .getRawQuery();
        return Stream.of(query.split("&"))
                .map(parameter -> URLDecoder.decode(parameter, StandardCharsets.UTF_8))
                .filter(parameter -> !parameter.startsWith("lang="))
                .toList();
    }

    private void pressShow() {
        widget().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show"))
                .click();
    }

    private void listen() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("warning")) {
                warnings.add(message.text());
            }
        });
    }

    @Test
    void what_the_partner_asked_for_stays_until_the_visitor_chooses_and_is_never_widened() {
        show("registration-status=\"open,closing-soon\" controls");
        assertThat(choice().locator("option").allInnerTexts())
                .containsExactly("Any", "Registration open", "Registration closing soon");
        assertThat(choice()).hasValue("");

        search().fill("workshop");
        assertThat(asked(this::pressShow))
                .containsExactlyInAnyOrder("registrationStatus=open", "registrationStatus=closing-soon", "q=workshop");

        choice().selectOption("open");
        assertThat(asked(this::pressShow)).containsExactlyInAnyOrder("registrationStatus=open", "q=workshop");

        choice().selectOption("");
        assertThat(asked(this::pressShow))
                .containsExactlyInAnyOrder("registrationStatus=open", "registrationStatus=closing-soon", "q=workshop");
    }

    @Test
    void visitors_look_within_the_partners_words_and_are_told_so() {
        show("q=\"victim\" controls");
        assertThat(search()).hasValue("");
        assertThat(widget().getByRole(AriaRole.SEARCH)).containsText("Among those with “victim”");

        search().fill("protection");
        assertThat(asked(this::pressShow)).containsExactly("q=victim protection");
        search().fill("");
        assertThat(asked(this::pressShow)).containsExactly("q=victim");
    }

    @Test
    void of_one_status_there_is_nothing_to_choose() {
        show("registration-status=\"open\" controls");

        assertThat(choice()).hasCount(0);
        search().fill("workshop");
        assertThat(asked(this::pressShow)).containsExactlyInAnyOrder("registrationStatus=open", "q=workshop");
    }

    @Test
    void what_frameworks_write_on_every_element_is_no_filter() {
        List<String> asked = asked(() -> page.navigate(partner.page(
                "lang=\"en\"",
                pasted(
                        "q=\"compassionate\" data-x=\"1\" aria-label=\"Workshops\" _ngcontent-abc=\"1\" _nghost-abc ng-hide=\"1\" ng-reflect-q=\"1\""
                                + " v-if=\"y\" x-data=\"{}\" hx-get=\"/\" @click=\"go\" :class=\"c\" #list [limit]=\"n\" (load)=\"go\" *if=\"y\""
                                + " client:load bis_skin_checked=\"1\" onclick=\"\""),
                null)));

        assertThat(asked).containsExactly("q=compassionate");
        awaitWorkshops();
    }

    @Test
    void a_name_as_the_interface_spells_it_is_understood_although_html_lowers_it() {
        assertThat(asked(() -> page.navigate(partner.page(
                        "lang=\"en\"", pasted("registrationStatus=\"open\" startsFrom=\"2023-10-01\""), null))))
                .containsExactlyInAnyOrder("registrationStatus=open", "startsFrom=2023-10-01");
        awaitWorkshops();
    }

    @ParameterizedTest
    @CsvSource({
        "en, This list is set up wrongly and cannot be shown.",
        "ko, 이 목록은 설정이 잘못되어 표시할 수 없습니다.",
        "fr, Cette liste est mal configurée et ne peut pas être affichée.",
        "es, Esta lista está mal configurada y no se puede mostrar.",
    })
    void a_wrong_filter_fails_in_a_short_sentence_and_the_console_says_why(String language, String sentence) {
        listen();
        page.navigate(partner.page(
                "lang=\"%s\"".formatted(language), pasted("cuontry=\"KR\" registration_status=\"open\""), null));

        assertThat(status()).hasText(sentence);
        assertThat(page.getByText("Workshops of CIFAL Jeju")).isVisible();
        assertThat(warnings)
                .anyMatch(warning -> warning.contains("cuontry is not known here"))
                .anyMatch(warning -> warning.contains("registration_status is not known here"));
    }

    @Test
    void a_search_without_an_answer_leaves_no_answer_to_another_one() {
        show("controls");
        page.route(address -> address.contains("q=identification"), route -> route.abort());

        search().fill("identification");
        pressShow();

        assertThat(status()).containsText("cannot be reached at the moment. Meanwhile, these links may help");
        assertThat(widget().locator(".title")).hasCount(0);
        assertThat(page.getByText("Workshops of CIFAL Jeju")).isVisible();
        assertThat(widget().locator(".more")).isHidden();

        search().fill("compassionate");
        pressShow();
        assertThat(widget().locator(".title")).hasCount(1);
        assertThat(page.getByText("Workshops of CIFAL Jeju")).isHidden();
    }

    @Test
    void what_is_there_stays_where_more_does_not_come() {
        page.clock().install();
        show("layout=\"list\" limit=\"2\"");
        page.route(address -> address.contains("cursor="), route -> route.abort());

        Locator more = widget().locator(".more");
        more.click();
        assertThat(status()).containsText("cannot be reached");
        assertThat(titles()).hasSize(2);
        assertThat(more).isVisible();
    }

    @Test
    void one_workshop_is_shown_by_its_slug() {
        show("slug=\"jeju-2023-victim-identification\" controls limit=\"3\"");

        Locator card = widget().locator("article");
        assertThat(card).hasCount(1);
        assertThat(card).containsText("Enhancing Victim Identification");
        assertThat(card).containsText("7 November 2023, end of the day (Korean Standard Time, Asia/Seoul)");
        assertThat(card).containsText("on your clock: before 8 November 2023");
        assertThat(search()).hasCount(0);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(complaints).isEmpty();

        page.evaluate("() => document.querySelector('workshop-list').setAttribute('slug', 'korean')");
        assertThat(card).containsText("Protecting victims of trafficking");
    }

    @Test
    void where_intakes_overlap_one_workshop_tells_the_deadline_that_the_list_tells() {
        page.clock().setFixedTime("2024-03-01T00:00:00Z");
        String slug = "overlapping-" + UUID.randomUUID();
        catalogue.publishInIntakes(slug, """
                {"opens": {"date": "2024-06-01", "timeZone": "Asia/Seoul"},
                 "deadline": {"stated": "1 July", "date": "2024-07-01"}},
                {"opens": {"date": "2023-10-01", "timeZone": "Asia/Seoul"},
                 "deadline": {"stated": "1 August", "date": "2024-08-01"}}""", "2024-08-01");
        try {
            for (String attributes : List.of("slug=\"%s\"".formatted(slug), "q=\"%s\"".formatted(slug))) {
                show(attributes);
                assertThat(widget().locator("article")).hasCount(1);
                assertThat(widget().locator("article"))
                        .containsText("1 August 2024, end of the day (Korean Standard Time, Asia/Seoul)");
            }
        } finally {
            catalogue.withdraw(slug);
        }
    }

    @Test
    void a_workshop_there_is_not_is_said_to_be_none_and_the_links_stay() {
        page.navigate(partner.page("lang=\"en\"", pasted("slug=\"never-was\""), null));

        assertThat(status()).hasText("This workshop is not in the catalogue.");
        assertThat(page.getByText("Workshops of CIFAL Jeju")).isVisible();
    }

    @Test
    void one_workshop_and_filters_are_not_asked_for_together() {
        listen();
        page.navigate(partner.page("lang=\"en\"", pasted("slug=\"korean\" country=\"KR\""), null));

        assertThat(status()).hasText("This list is set up wrongly and cannot be shown.");
        assertThat(warnings).anyMatch(warning -> warning.contains("slug stands alone") && warning.contains("country"));

        page.navigate(partner.page("lang=\"en\"", pasted("slug=\"\""), null));
        assertThat(status()).hasText("This list is set up wrongly and cannot be shown.");
        assertThat(warnings).anyMatch(warning -> warning.contains("slug names no workshop"));
    }

    @Test
    void a_card_tells_what_taking_part_costs() {
        ObjectNode paid = Listing.workshop("paid", "A paid workshop");
        var amounts = paid.putObject("fee").put("kind", "tiered").putArray("amounts");
        amounts.addObject()
                .put("appliesTo", "High-income countries")
                .putObject("money")
                .put("amount", "2850")
                .put("currency", "USD");
        amounts.addObject()
                .put("appliesTo", "Other countries")
                .putObject("money")
                .put("amount", "1700.50")
                .put("currency", "USD");
        ObjectNode unknown = Listing.workshop("unknown", "A workshop of unknown cost");
        unknown.putObject("fee").put("kind", "to-be-confirmed");
        ObjectNode silent = Listing.workshop("silent", "A workshop that is silent");
        silent.putObject("fee").put("kind", "not-stated");
        ObjectNode bare = Listing.workshop("bare", "A number without a currency");
        bare.putObject("fee")
                .put("kind", "fixed")
                .putArray("amountsWithoutCurrency")
                .addObject()
                .put("stated", "2500");
        new Listing(page).answer(paid, unknown, silent, bare);
        show("");

        List<String> cards = widget().locator("article").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
        assertThat(cards.get(0)).contains("Fee 2,850 USD – High-income countries; 1,700.50 USD – Other countries");
        assertThat(cards.get(1)).contains("Fee To be confirmed");
        assertThat(cards.get(2)).doesNotContain("Fee");
        assertThat(cards.get(3)).contains("Fee 2500");
    }

    @Test
    void a_month_of_which_only_a_part_came_says_so_and_can_be_asked_for_again() {
        Listing listing =
                new Listing(page).pages(number -> number == 2 ? null : Listing.body(number == 1, numbered(number)));
        show("layout=\"calendar\"");

        assertThat(status())
                .hasText("Only the first workshops are here: the catalogue could not be asked for the others.");
        assertThat(widget().locator(".title")).hasCount(1);
        widget().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More workshops"))
                .click();
        assertThat(status()).hasText("2 workshops");
        assertThat(listing.asked()).hasSize(3);
    }

    @Test
    void a_calendar_follows_a_thousand_workshops_by_itself_and_more_when_asked() {
        Listing listing = new Listing(page).pages(number -> Listing.body(number < 12, numbered(number)));
        show("layout=\"calendar\"");
        assertThat(status()).hasText("10 workshops, and there are more");

        Locator more = widget().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More workshops"));
        more.click();
        assertThat(status()).hasText("11 workshops, and there are more");
        more.click();
        assertThat(status()).hasText("12 workshops");
        assertThat(more).isHidden();
        assertThat(listing.asked()).hasSize(12);
    }

    private static ObjectNode numbered(int number) {
        return Listing.workshop("number-" + number, "Number " + number);
    }
}
