package dev.firsthand.clean;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the owners of pictures are named at the end of a caption: “© Reuters”, “(AP Photo/Ada Lamb)”, “Photograph: …”. */
final class CreditShape {

    private static final String NAME = "[\\p{Lu}][\\p{L}.’'-]{0,24}";

    private static final String AGENCY =
            "(?:AFP|AP|Associated Press|Reuters|REUTERS|EPA(?:-EFE)?|Getty Images|Getty|GETTY IMAGES|AP Photo|Press Association|PA(?: Wire| Media)?|Shutterstock|Alamy(?: Stock Photo)?|Bloomberg|NurPhoto|Anadolu(?: Agency)?|Corbis|Zuma(?: Press)?|ZUMA|Xinhua|UPI|Rex(?: Features)?|TASS|Sputnik|POOL|Pool|USA TODAY Sports|Imagn|iStock|Unsplash|Flickr|Wikimedia(?: Commons)?|Handout|Sipa(?: USA)?|dpa|picture alliance|ANI|PTI|Redux|Magnum|CQ-Roll Call|The New York Times|The Washington Post)";

    /**
     * One way to end.
     *
     * @param clue what no such ending is without; it spares most lines the search
     */
    private record Ending(Predicate<String> clue, Pattern shape) {

        Ending(Predicate<String> clue, String shape) {
            this(clue, Pattern.compile(shape));
        }
    }

    private static final List<Ending> ENDINGS = List.of(
            new Ending(
                    has("©", "\u24D2", "(c)", "(C)"),
                    "(?:©|\\u24D2|\\([cC]\\))(?! ?(?:copyright )?(?:19|20)\\d\\d) ?[^.!?©\\n]{2,60}\\.?$"),
            new Ending(
                    Clue::bracket,
                    "[(\\[](?:(?:File |AP |Reuters |Courtesy |Handout |Stock )?(?:Photo|Photos|Photograph|Picture|Image|Images|Illustration|Video|Screenshot|Screengrab)\\b|(?:Credit|Source|Courtesy)\\b)[^()\\[\\]\\n]{0,90}[)\\]]\\.?$"),
            new Ending(
                    Clue::bracket,
                    "[(\\[][^()\\[\\]\\n]{0,60}(?:Getty Images|AP Photo|/ ?AFP|/ ?AP|/ ?Reuters|/ ?REUTERS|REUTERS ?/|AFP ?/|/ ?Getty|/ ?EPA|via AP|via Reuters|via REUTERS)[^()\\[\\]\\n]{0,60}[)\\]]\\.?$"),
            new Ending(
                    has("Photo", "Pic", "Image", "Illustration", "Video", "Footage"),
                    "(?:(?<=^|[.!?”\"’)] )|(?<=\\|) ?)(?:Photo(?:graph)?s?|Picture|Pic|Image|Illustration|Video|Footage)(?: ?(?:by|credits?|courtesy(?: of)?|from|via|source))?(?::| by| via| courtesy of) [^\\n]{2,90}$"),
            new Ending(
                    has("Photo: ", "Photograph: ", "Picture: ", "Pic: ", "Image: ", "redit: "),
                    "(?<= \\p{Ll}{1,20} )(?:Photo(?:graph)?|Picture|Pic|Image)(?: [Cc]redit)?: " + NAME + "(?: " + NAME
                            + "){0,3}(?: ?[/|,(] ?[^.!?\\n:]{2,40})?$"),
            new Ending(
                    has("Credit"),
                    "(?:(?<=^)|(?<=[.!?”\"’)|] ))(?:Image |Photo |Picture )?Credits?:? [^\\n.]{2,90}\\.?$"),
            new Ending(
                    has("/", "|"),
                    "(?:" + NAME + "(?: " + NAME + "){0,3} ?[/|] ?){1,2}" + AGENCY
                            + "(?: ?/ ?[\\p{L}][\\p{L} .’'-]{1,40}| via [\\p{L}][\\p{L} .’'-]{1,40}){0,2}\\.?$"),
            new Ending(
                    has("/"),
                    "(?:AFP|AP Photo|AP|Reuters|REUTERS|EPA|Getty|PA|Pool) ?/ ?[\\p{L}][\\p{L} .’'/-]{1,50}\\.?$"),
            new Ending(
                    has("Getty Images", "GETTY IMAGES", "AP Photo", "Shutterstock", "Alamy"),
                    "(?:" + NAME + "(?: " + NAME
                            + "){0,3} via )?(?:Getty Images|GETTY IMAGES|AP Photo|Shutterstock|Alamy Stock Photo)(?: via [\\p{L}][\\p{L} .’'-]{1,40})?\\.?$"));

    private CreditShape() {}

    /** Where a picture credit begins that ends the text; -1 if none does. */
    static int startIn(String tail) {
        int start = -1;
        for (Ending ending : ENDINGS) {
            if (!ending.clue().test(tail)) {
                continue;
            }
            Matcher matcher = ending.shape().matcher(tail);
            if (matcher.find() && (start < 0 || matcher.start() < start)) {
                start = matcher.start();
            }
        }
        return start;
    }

    /** Whether all of a text is a picture credit. */
    static boolean isAll(String text) {
        for (Ending ending : ENDINGS) {
            if (ending.clue().test(text) && ending.shape().matcher(text).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<String> has(String... words) {
        return tail -> Clue.any(tail, words);
    }
}
