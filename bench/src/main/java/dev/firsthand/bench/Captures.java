package dev.firsthand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes captures of about 700 words from a store of sentences: for each event four outlets' reports that share some of
 * what was said. The same number always makes the same captures.
 */
public final class Captures {

    private static final int REPORTS_OF_AN_EVENT = 4;
    private static final int WORDS = 700;

    private static final List<String> PLACES = List.of(
            "Kelmouth",
            "Harrow",
            "Orrin Falls",
            "Carrow",
            "Westerby",
            "Brannock",
            "Yeldham",
            "Saltmarsh",
            "Ostby",
            "Lindal",
            "Marrick",
            "Tolland");
    private static final List<String> GIVEN = List.of(
            "Anna", "Tobias", "Wanjiru", "Ilse", "Ravi", "Miriam", "Petrus", "Yuki", "Declan", "Leila", "Oskar",
            "Grace");
    private static final List<String> FAMILY = List.of(
            "Berg",
            "Renn",
            "Ndegwa",
            "Brandt",
            "Deshmukh",
            "Okafor",
            "Garoëb",
            "Amano",
            "Tuohy",
            "Haddad",
            "Lindgren",
            "Mbeki",
            "Solvang",
            "Wilk",
            "Adeyemi",
            "Marchetti",
            "Farrant",
            "Rao",
            "Achterberg");
    private static final List<String> OUTLETS =
            List.of("Evening Mail", "County Times", "The Lantern", "Valley Post", "Coast Observer", "Daily Post");

    /** P the place, A and B people, N a number. */
    private static final List<String> SHARED = List.of(
            "“We have waited N years for this bridge, and I will not wait for another winter,” A said on Tuesday.",
            "A, the mayor of P, said the crossing would be closed to lorries until the inspectors had finished.",
            "The contractor denied that it had been warned about the cracks. “Nobody wrote to us and nobody rang,” B said.",
            "Two people familiar with the survey told reporters that the north pier had moved by N millimetres since spring.",
            "A spokeswoman for the ministry declined to comment on the report.");

    private static final List<String> OWN = List.of(
            "The bridge at P carries about N hundred vehicles a day, most of them on their way to the port.",
            "According to the county's own figures, repairs have cost more than N million in the past five years.",
            "“It shook when the bus went over, and then it went on shaking,” said B, who sells flowers at the foot of it.",
            "Traders on the quay said they had lost half of their custom since the barriers went up in March.",
            "A told the council that the money would be found, although not all of it this year.",
            "B, who leads the opposition, called the plan “a bandage on a broken leg”.",
            "The engineers will publish their findings on 14 November, a month later than had been planned.",
            "Asked whether the crossing was safe, she said: “It is safe to look at.”",
            "Residents of P have complained for years about the noise of the expansion joints at night.",
            "The first bridge on the site was built of oak in 1641 and burned down N years afterwards.",
            "He added that nobody in his office had seen the letter before the weekend.",
            "The union said its members would not work beneath the span without a second opinion.",
            "A ferry has been promised for Monday, and a timetable for the ferry by the end of the week.",
            "“I was asked to sign, and I did not sign,” B told the inquiry. “That is the whole of it.”",
            "Officials had hoped to keep one lane open, but the wind on Saturday put an end to that.",
            "Three of the five cables were replaced in 2019; the other two date from 1974.",
            "A report by the university found that salt had reached the steel in N places.",
            "The contractor did not respond to a request for comment.",
            "Schools on the far side will open an hour later from Wednesday so that buses can go round by the weir.",
            "It was, a retired foreman recalled, the only bridge he ever built that people gave a name to.",
            "The insurers, who asked for the tests, have not said what they intend to do with them.",
            "“People cross it to be born and they cross it to be buried,” the vicar of P said.",
            "Shares in the builder fell by four per cent on Thursday morning before recovering.",
            "The council voted by N to eleven to ask the government for help.");

    private Captures() {}

    /** Writes captures: how many, and the folder to write them to. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            Files.writeString(folder.resolve("capture-%05d.txt".formatted(i)), text(i));
        }
    }

    /** The text of one capture. */
    public static String text(int number) {
        Random event = new Random(number / REPORTS_OF_AN_EVENT);
        String place = one(PLACES, event);
        String first = one(GIVEN, event) + " " + one(FAMILY, event);
        String second = one(GIVEN, event) + " " + one(FAMILY, event);
        int figure = 3 + event.nextInt(60);
        Random own = new Random(number);
        String outlet = OUTLETS.get(number % OUTLETS.size());
        StringBuilder text = new StringBuilder("The bridge at P that would not wait\n\nBy ")
                .append(one(GIVEN, own))
                .append(' ')
                .append(one(FAMILY, own))
                .append("\n14 October 2025\n\n");
        for (int words = 0, line = 0; words < WORDS; line++) {
            String sentence = line < SHARED.size() ? SHARED.get(line) : one(OWN, own);
            words += sentence.split(" ", -1).length;
            text.append(sentence).append(own.nextInt(3) == 0 ? " " : "\n\n");
        }
        text.append("\n\n© 2025 ").append(outlet).append(". All rights reserved.\n");
        return text.toString()
                .replaceAll("\\bP\\b", place)
                .replaceAll("\\bA(?=,? (?:said|told|the mayor)|,)", first)
                .replaceAll("\\bB\\b", second)
                .replaceAll("\\bN\\b", Integer.toString(figure));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
