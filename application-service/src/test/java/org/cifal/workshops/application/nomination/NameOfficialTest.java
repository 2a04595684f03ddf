package org.cifal.workshops.application.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameOfficialTest {

    private static final Pattern NAME = Pattern.compile(NameOfficial.A_NAME);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Superintendent Mere Ratu",
                "María-José O\u2019Neill, PhD",
                "María-José O'Neill, Ph.D.",
                "J.R.R. Tolkien",
                "Prof. Dr. Åsa Öström",
                "김철수",
                "山田\u3000太郎",
                "アンネ\u30FBフランク",
                "卡尔\u00B7马克思",
                "Нгуен Ольга Петровна",
                "\u0645\u062D\u0645\u062F \u0628\u0646 \u0633\u0644\u0645\u0627\u0646",
                "ณัฐวุฒิ ใสยเกื้อ",
                "\u0DC1\u0DCA\u200D\u0DBB\u0DD3 \u0DBD\u0D82\u0D9A\u0DCF",
                "\u05D2\u05F3\u05D5\u05E8\u05D2\u05F3 \u05DB\u05D4\u05DF",
                "\u0F56\u0F66\u0F9F\u0F53\u0F0B\u0F60\u0F5B\u0F72\u0F53",
                "Kealiʻi Kahananui"
            })
    void names_of_all_scripts_are_names(String name) {
        assertThat(NAME.matcher(name).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mere Ratu\n\nYour account is locked",
                "Mere Ratu\r\nBcc: all@police.example",
                "Mere\u2028Ratu",
                "Mere Ratu https://evil.example/login",
                "evil.example",
                "Win at www.evil.example now",
                "mere@evil.example",
                "Call 0900 123 456",
                "Mere <b>Ratu</b>",
                "Mere Ratu!",
                " ",
                "., -"
            })
    void what_is_more_than_a_name_or_none_is_refused(String text) {
        assertThat(NAME.matcher(text).matches()).isFalse();
    }
}
