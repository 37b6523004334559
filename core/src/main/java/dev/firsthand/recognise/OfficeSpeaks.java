package dev.firsthand.recognise;

import org.jspecify.annotations.Nullable;

/** A ministry, an embassy or a seat of government speaks for its government. */
final class OfficeSpeaks implements Behalf {

    private final Powers powers;

    OfficeSpeaks(Powers powers) {
        this.powers = powers;
    }

    @Override
    public String name() {
        return "office";
    }

    @Override
    public @Nullable Principal of(Candidate candidate) {
        String power = candidate.power();
        String government = power == null ? null : powers.government(power);
        return government == null
                ? null
                : new Principal(
                        powers.country(government),
                        government,
                        candidate.speaker().name());
    }
}
