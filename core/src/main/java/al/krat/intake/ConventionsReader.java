package al.krat.intake;

import al.krat.domain.Acts;
import al.krat.domain.Conventions;
import al.krat.domain.DatedHoliday;
import al.krat.domain.LegalBasis;
import al.krat.domain.NamedPeriod;
import al.krat.domain.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code konventat}: quorum, notice, rhythm, named periods and the acts that the committee works on. */
final class ConventionsReader {

    private final Problems problems;
    private final Map<String, Place> places;

    ConventionsReader(Problems problems, Map<String, Place> places) {
        this.problems = problems;
        this.places = places;
    }

    Conventions read(Tree tree) {
        places.put("conventions", problems.place(tree.mark()));
        Keys keys = Keys.of(
                tree,
                problems,
                "kuorumi|quorum",
                "njoftimi ditë|njoftimi|notice days|notice",
                "ritmi KRAT|rhythm KRAT",
                "ritmi TTAT|rhythm TTAT",
                "abstenim|abstenimi|abstention",
                "periudha|periudhat|periods",
                "festat|holidays",
                "baza ligjore|legal basis");
        Conventions usual = Conventions.DEFAULT;
        return new Conventions(
                keys.number("kuorumi"),
                Objects.requireNonNullElse(keys.number("njoftimi ditë"), usual.noticeDays()),
                Objects.requireNonNullElse(keys.number("ritmi KRAT"), usual.monthsBetweenKrat()),
                Objects.requireNonNullElse(keys.number("ritmi TTAT"), usual.monthsBetweenTtat()),
                keys.truth("abstenim", usual.abstention()),
                acts(keys.items("baza ligjore")),
                periods(keys.tree("periudha")),
                holidays(keys.items("festat")));
    }

    /** {@code - Fitër Bajrami: 04.06.2019}; one name may have several dates: {@code [04.06.2019, 24.05.2020]}. */
    private List<DatedHoliday> holidays(List<Tree> entries) {
        var holidays = new ArrayList<DatedHoliday>();
        for (Tree entry : entries) {
            if (!(entry instanceof Tree.Mapping mapping)) {
                problems.add(FileCode.EXPECTED_KEYS, entry.mark());
                continue;
            }
            mapping.fields().forEach((name, field) -> {
                List<Tree> days = field.value() instanceof Tree.Sequence many ? many.items() : List.of(field.value());
                for (Tree each : days) {
                    String text =
                            each instanceof Tree.Scalar scalar ? scalar.text().strip() : "";
                    LocalDate day = Keys.parseDay(text);
                    if (day == null) {
                        problems.add(FileCode.BAD_DATE, each.mark(), Map.of("value", text));
                    } else {
                        places.put("conventions.holidays[" + holidays.size() + "]", problems.place(field.key()));
                        holidays.add(new DatedHoliday(name.strip(), day));
                    }
                }
            });
        }
        return holidays;
    }

    private List<LegalBasis> acts(List<Tree> entries) {
        var acts = new ArrayList<LegalBasis>();
        for (Tree entry : entries) {
            Keys keys = Keys.of(
                    entry,
                    problems,
                    "akti|lloji|type",
                    "nr|numri|number",
                    "data|date",
                    "nxjerrë nga|lëshuar nga|issuer",
                    "titulli|title",
                    "nga|në fuqi nga|from",
                    "deri|në fuqi deri|to",
                    "konfirmuar|verified");
            if (isShort(keys)) {
                confirmed(keys).ifPresent(act -> {
                    place(entry, acts);
                    acts.add(act);
                });
                continue;
            }
            String type = keys.required("akti");
            String number = keys.required("nr");
            String issuer = keys.required("nxjerrë nga");
            String title = keys.required("titulli");
            if (!keys.has("data")) {
                keys.required("data");
            }
            LocalDate date = keys.day("data");
            LocalDate from = keys.day("nga");
            LocalDate to = keys.day("deri");
            boolean verified = keys.truth("konfirmuar", false);
            if (type == null || number == null || issuer == null || title == null || date == null) {
                continue;
            }
            LocalDate start = from == null ? date : from;
            if (to != null && to.isBefore(start)) {
                problems.add(FileCode.BACKWARDS, keys.mark("deri"));
            }
            place(entry, acts);
            acts.add(new LegalBasis(type, number, date, issuer, title, start, to, verified));
        }
        return acts;
    }

    private void place(Tree entry, List<LegalBasis> acts) {
        places.put("conventions.legalBasis[" + acts.size() + "]", problems.place(entry.mark()));
    }

    /** {@code konfirmuar: urdhri 6/2017} says of a known act that somebody has compared it; the rest is known. */
    private static boolean isShort(Keys keys) {
        String confirmed = keys.has("akti") ? null : keys.text("konfirmuar");
        return confirmed != null && confirmed.indexOf('/') >= 0;
    }

    private Optional<LegalBasis> confirmed(Keys keys) {
        String name = Objects.requireNonNull(keys.text("konfirmuar"));
        Optional<LegalBasis> known = Acts.named(name);
        if (known.isEmpty()) {
            problems.add(
                    FileCode.UNKNOWN_WORD,
                    keys.mark("konfirmuar"),
                    Map.of("word", name, "known", String.join(", ", Acts.names())));
            return known;
        }
        LocalDate from = Objects.requireNonNullElse(keys.day("nga"), known.get().from());
        LocalDate to = keys.has("deri") ? keys.day("deri") : known.get().to();
        if (to != null && to.isBefore(from)) {
            problems.add(FileCode.BACKWARDS, keys.mark("deri"));
        }
        return known.map(act -> act.confirmed(from, to));
    }

    /** {@code sezoni turistik 2019: 01.06.2019 – 30.09.2019} */
    private List<NamedPeriod> periods(@Nullable Tree tree) {
        var periods = new ArrayList<NamedPeriod>();
        if (tree == null) {
            return periods;
        }
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(FileCode.EXPECTED_KEYS, tree.mark());
            return periods;
        }
        mapping.fields().forEach((name, field) -> {
            LocalDate[] days = days(field.value());
            if (days == null) {
                problems.add(FileCode.BAD_NAMED_PERIOD, field.value().mark(), Map.of("name", name));
            } else if (days[1].isBefore(days[0])) {
                problems.add(FileCode.BACKWARDS, field.value().mark());
            } else {
                places.put("conventions.periods[" + periods.size() + "]", problems.place(field.key()));
                periods.add(new NamedPeriod(name.strip(), days[0], days[1]));
            }
        });
        return periods;
    }

    private LocalDate @Nullable [] days(Tree value) {
        if (value instanceof Tree.Mapping) {
            Keys keys = Keys.of(value, problems, "nga|from", "deri|to");
            return days(keys.day("nga"), keys.day("deri"));
        }
        if (!(value instanceof Tree.Scalar scalar)) {
            return null;
        }
        String text = scalar.text();
        int dash = Math.max(text.indexOf('–'), text.indexOf(" - "));
        int width = dash >= 0 && text.charAt(dash) == '–' ? 1 : 3;
        return dash < 0
                ? null
                : days(
                        Keys.parseDay(text.substring(0, dash).strip()),
                        Keys.parseDay(text.substring(dash + width).strip()));
    }

    private static LocalDate @Nullable [] days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : new LocalDate[] {from, to};
    }
}
