package org.cifal.workshops.application.describing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cifal.workshops.application.application.LanguageSkill;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A language as it travels, both ways. */
@Schema(name = "LanguageSkill")
record LanguageSkillView(
        @NotNull @Size(max = 35) @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*+")
        String language,

        @NotNull @Pattern(regexp = "basic|working|fluent|mother-tongue")
        String level) {

    static LanguageSkillView of(LanguageSkill skill) {
        return new LanguageSkillView(skill.language(), skill.level().slug());
    }

    LanguageSkill skill() {
        return new LanguageSkill(language, LanguageSkill.Level.ofSlug(level).orElseThrow());
    }
}
