package dev.firsthand.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “the quarter”, “the latest period”, “the year-ago quarter”, “the 1988 period”: the stretch that results are told for, or the one a year before. */
final class ReportedPeriod implements Rule {

    private static final Form FORM = Form.of(
            "reported period",
            Trigger.QUARTER,
            "(?:the |this |that |last )?(?:comparable |corresponding |same )?(?<back>year-ago|year-earlier|prior-year|previous year['’]s|last year['’]s|year-before|prior year['’]s)(?: (?<backword>quarter|period|half|results?|nine months|six months))?"
                    + "|the (?<comparable>comparable|corresponding|same|like) (?:quarter|period|half)(?: (?<of>(?:in |of |a )?(?:last year|the previous year|the prior year|year ago|year earlier|year before|{year})))?"
                    + "|the (?<year>{year}) (?:quarter|period|half)"
                    + "|(?:the|this|that|its) (?:latest |most recent |recent |just-ended )?(?<bare>quarter(?!-)|period)(?<ago> (?:a year (?:ago|earlier)|last year))?"
                    + "|the current (?<current>quarter)"
                    + "|the latest (?<bare2>quarter|period|half)"
                    + "|(?<which>last|next) quarter");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        LocalDate published = narrative.published();
        if (published == null) {
            return null;
        }
        if (found.has("which")) {
            return narrative.relative(found.words("which").equals("last") ? -1 : 1, Grain.QUARTER);
        }
        if (found.has("current")) {
            return narrative.relative(0, Grain.QUARTER);
        }
        if (found.words("backword").endsWith("months")) {
            return Meaning.duration(Unit.MONTH.times(Amount.of(found.words("backword"))));
        }
        return toldOf(found, narrative, published);
    }

    private static @Nullable Meaning toldOf(Found found, Narrative narrative, LocalDate published) {
        When told = narrative.period();
        if (found.has("back") || found.has("comparable")) {
            When period = told == null ? new When(published, Grain.YEAR) : told;
            return Meaning.date(period.years(-1 - (long) period.start().getYear() + published.getYear()));
        }
        if (told == null
                && found.words("bare").equals("period")
                && !found.match().group().contains("latest")) {
            return null;
        }
        boolean fits = told != null
                && (told.grain() == Grain.QUARTER || !found.words("bare").equals("quarter"));
        When period = told != null && fits ? told : ended(found, published);
        if (found.has("ago")) {
            return Meaning.date(period.years(-1));
        }
        if (found.has("year")) {
            int year = Integer.parseInt(found.words("year"));
            return Meaning.date(period.years(year - (long) period.start().getYear()));
        }
        narrative.reports(period, false);
        return Meaning.date(period);
    }

    /** How many days before its end the middle of a quarter lies. */
    private static final int HALF_A_QUARTER = 45;

    private static final Pattern ENDED = Wording.of("^ (?:that )?(?:ended|ending) (?<month>{month}) (?<day>{dayno})");

    /** The quarter that ended on the day named next, whatever the business year, or else the last that was over. */
    private static When ended(Found found, LocalDate published) {
        Matcher ended = ENDED.matcher(found.chars())
                .region(found.match().end(), found.part().end())
                .useAnchoringBounds(true);
        if (!ended.lookingAt()) {
            return new When(published, Grain.QUARTER).plus(-1);
        }
        Month month = Calendar.month(ended.group("month"));
        LocalDate end = LocalDate.of(published.getYear(), month, month.minLength());
        end = end.isAfter(published.plusDays(HALF_A_QUARTER)) ? end.minusYears(1) : end;
        return new When(end.minusDays(HALF_A_QUARTER), Grain.QUARTER);
    }
}
