package org.cifal.workshops.catalogue.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WidgetTest {

    private static final String SCRIPT = Widget.SCRIPT.text();

    @Test
    void the_modules_are_one_script_without_imports() {
        assertThat(SCRIPT.lines()).noneMatch(line -> line.startsWith("import ") || line.startsWith("export "));
        assertThat(SCRIPT).contains("customElements.define('workshop-list'");
    }

    @Test
    void no_two_modules_use_a_name_for_different_things() {
        List<String> names = Pattern.compile("^(?:async )?(?:class|function|const|let) (\\w+)", Pattern.MULTILINE)
                .matcher(SCRIPT)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void nothing_in_it_needs_a_loosened_policy_or_keeps_anything() {
        assertThat(SCRIPT)
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function")
                .doesNotContain("localStorage", "sessionStorage", "indexedDB", "document.cookie")
                .doesNotContain("setAttribute('style'", ".style.", "createElement('style')");
    }

    @Test
    void its_integrity_is_that_of_its_bytes() throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-384").digest(SCRIPT.getBytes(StandardCharsets.UTF_8));

        assertThat(Widget.SCRIPT.integrity())
                .isEqualTo("sha384-" + Base64.getEncoder().encodeToString(hash));
    }
}
