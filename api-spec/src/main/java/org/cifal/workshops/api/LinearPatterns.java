package org.cifal.workshops.api;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/**
 * Reads the patterns of schemas with RE2, whose matching takes time in proportion to the value and no room on the stack:
 * no pattern and no value can make a service hang or fall. Java's own matcher calls itself for each repetition of a
 * group, and a long value ends it with an error that is no answer.
 *
 * <p>A pattern it cannot read bars nobody. Organisers' patterns are refused when they are published where they cannot be
 * read, and those of the contracts by their conventions.
 */
public final class LinearPatterns implements RegularExpressionFactory {

    @Override
    public RegularExpression getRegularExpression(String regex) {
        try {
            Pattern pattern = Pattern.compile(regex);
            return text -> pattern.matcher(text).find();
        } catch (PatternSyntaxException unreadable) {
            return text -> true;
        }
    }
}
