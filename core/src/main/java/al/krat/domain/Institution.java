package al.krat.domain;

import al.krat.language.Noun;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An institution that takes part, with its names over time.
 *
 * @param key its stable key, «bashkia-durres»
 * @param names its names, oldest first, at least one
 * @param aliases other words that mean it («Policia», «DVP»)
 * @param feminine what the office is called where a woman holds it («Prefektja»); the first is printed, all are typed;
 *     empty for what is no office
 * @param municipality whether it is a municipality of the qark
 * @param english its English name, or null; a dated name may have its own
 * @param successor the key of the institution that followed it, or null
 * @param verified whether the years in which its names changed are sure
 */
public record Institution(
        String key,
        List<Name> names,
        List<String> aliases,
        List<Noun> feminine,
        boolean municipality,
        @Nullable String english,
        @Nullable String successor,
        boolean verified) {

    /**
     * A name and its time.
     *
     * @param noun the name in its cases
     * @param from first day, or null for always
     * @param to last day, or null for still
     * @param english what it was called in English then, or null for the institution's own English name
     */
    public record Name(
            Noun noun,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String english) {
        public Name {
            Objects.requireNonNull(noun);
        }

        /** A name without an English one of its own. */
        public Name(Noun noun, @Nullable LocalDate from, @Nullable LocalDate to) {
            this(noun, from, to, null);
        }

        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    public Institution {
        Objects.requireNonNull(key);
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("institution without a name: " + key);
        }
        aliases = List.copyOf(aliases);
        feminine = List.copyOf(feminine);
    }

    /** An institution that is no office of one person. */
    public Institution(
            String key,
            List<Name> names,
            List<String> aliases,
            boolean municipality,
            @Nullable String english,
            @Nullable String successor,
            boolean verified) {
        this(key, names, aliases, List.of(), municipality, english, successor, verified);
    }

    /** An institution with one name for all times. */
    public static Institution of(String key, Noun name, String... aliases) {
        return new Institution(key, List.of(new Name(name, null, null)), List.of(aliases), false, null, null, true);
    }

    /** The name in force on a day; the latest one where the day is unknown. */
    public Noun nameOn(@Nullable LocalDate day) {
        if (day != null) {
            for (Name name : names) {
                if (name.on(day)) {
                    return name.noun();
                }
            }
        }
        return names.get(names.size() - 1).noun();
    }

    /** The English name that goes with an Albanian one of these, or null. */
    public @Nullable String english(Noun printed) {
        for (Name name : names) {
            if (name.english() != null && name.noun().equals(printed)) {
                return name.english();
            }
        }
        return english;
    }

    /**
     * Whether a day lies within a year of a change of name whose date nobody has confirmed: then no name is printed as
     * fact, but the one that was typed, with a remark.
     */
    public boolean isNameUnsureOn(@Nullable LocalDate day) {
        return unsureChange(day).isPresent();
    }

    /** The first day of the new name in the unconfirmed change that a day lies within a year of; the nearest one. */
    public Optional<LocalDate> unsureChange(@Nullable LocalDate day) {
        return day == null || verified
                ? Optional.empty()
                : names.stream()
                        .flatMap(Institution::changes)
                        .filter(change -> isWithinAYear(change, day))
                        .min(Comparator.comparingLong(change -> Math.abs(ChronoUnit.DAYS.between(change, day))));
    }

    private static Stream<LocalDate> changes(Name name) {
        Stream<LocalDate> end =
                name.to() == null ? Stream.empty() : Stream.of(name.to().plusDays(1));
        return name.from() == null ? end : Stream.concat(Stream.of(name.from()), end);
    }

    private static boolean isWithinAYear(LocalDate change, LocalDate day) {
        return !day.isBefore(change.minusYears(1)) && !day.isAfter(change.plusYears(1));
    }
}
