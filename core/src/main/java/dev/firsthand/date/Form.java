package dev.firsthand.date;

import java.util.regex.Pattern;

/**
 * How a rule is called and how what it reads is written.
 *
 * @param name what the rule is recorded by
 * @param trigger the words without which it need not be tried
 * @param pattern linear on any text
 * @param openings what it can begin with
 */
record Form(String name, Trigger trigger, Pattern pattern, Openings openings) {

    /** A form in the notation of {@link Wording}. */
    static Form of(String name, Trigger trigger, String wording) {
        Pattern pattern = Wording.of(wording);
        return new Form(name, trigger, pattern, Openings.of(pattern.pattern()));
    }
}
