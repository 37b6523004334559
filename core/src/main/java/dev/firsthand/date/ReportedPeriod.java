package dev.firsthand.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “the quarter”, “the latest period”, “the year-ago quarter”, “the 1988 period”: the stretch that results are told for, or the one a year before. */
final class ReportedPeriod implements Rule {

    private static final Pattern PATTERN = Wording.of(
            "(?:the |this |that |last )?(?:comparable |corresponding |same )?(?<back>year-ago|year-earlier|prior-year|previous year['’]s|last year['’]s|year-before|prior year['’]s)(?: (?<backword>quarter|period|half|results?|nine months|six months))?"
                    + "|the (?<comparable>comparable|corresponding|same|like) (?:quarter|period|half)(?: (?<of>(?:in |of |a )?(?:last year|the previous year|the prior year|year ago|year earlier|year before|{year})))?"
                    + "|the (?<year>{year}) (?:quarter|period|half)"
                    + "|(?:the|this|that|its) (?:latest |most recent |current |recent |just-ended )?(?<bare>quarter|period)"
                    + "|the latest (?<bare2>quarter|period|half)"
                    + "|(?<which>last|next) quarter");

    @Override
    public String name() {
        return "reported period";
    }

    @Override
    public Trigger trigger() {
        return Trigger.QUARTER;
    }

    @Override
    public Pattern pattern() {
        return PATTERN;
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
        When period = narrative.period();
        boolean back = found.has("back") || found.has("comparable");
        if (period == null) {
            if (back) {
                return Meaning.date(new When(published.minusYears(1), Grain.YEAR));
            }
            if (found.words("bare").equals("period") && !found.match().group().contains("latest")) {
                return null;
            }
            period = ended(found, published);
        }
        if (found.has("year")) {
            int year = Integer.parseInt(found.words("year"));
            return Meaning.date(period.years(year - (long) period.start().getYear()));
        }
        if (back) {
            return Meaning.date(period.years(-1 - (long) period.start().getYear() + published.getYear()));
        }
        narrative.reports(period);
        return Meaning.date(period);
    }

    /** How many days before its end the middle of a quarter lies. */
    private static final int HALF_A_QUARTER = 45;

    private static final Pattern ENDED = Wording.of("^ (?:that )?(?:ended|ending) (?<month>{month}) (?<day>{dayno})");

    /** The quarter that ended on the day named next, whatever the business year, or else the last that was over. */
    private static When ended(Found found, LocalDate published) {
        Matcher ended = ENDED.matcher(found.chars())
                .region(found.match().end(), found.part().end());
        if (ended.lookingAt()) {
            Month month = Calendar.month(ended.group("month"));
            LocalDate end = LocalDate.of(published.getYear(), month, month.minLength());
            end = end.isAfter(published.plusDays(HALF_A_QUARTER)) ? end.minusYears(1) : end;
            return new When(end.minusDays(HALF_A_QUARTER), Grain.QUARTER);
        }
        return new When(published, Grain.QUARTER).plus(-1);
    }
}
