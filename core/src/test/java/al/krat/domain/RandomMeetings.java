package al.krat.domain;

import al.krat.language.Gender;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Meetings by chance, the same ones for the same seed. {@link #plausible} makes meetings as secretaries hold them, of the
 * Durrës committee; {@link #wild} fills every component of every record with anything that fits its type, so that a
 * component added later is covered without a line here.
 */
public final class RandomMeetings {

    private static final List<String> SENTENCES = List.of(
            "U paraqit panorama e rasteve të pritura dhe të intervistuara gjatë periudhës.",
            "Në prag të sezonit turistik fenomeni theksohet.",
            "Të rriten kontrollet në pikat e kalimit kufitar.",
            "Ngritja e programit veror (kamp veror, 2 javë).",
            "U referuan tri raste te Njësia për Mbrojtjen e Fëmijëve; njëri prej tyre u mbyll.",
            "Mësuesit dhe psikologët u trajnuan për identifikimin e viktimave të mundshme të trafikimit.",
            "Numrat e kontaktit: 116 006.",
            "Prefekti pyeti: «Sa fëmijë u regjistruan në shkollë?»",
            "T’i kërkohet Ministrisë së Brendshme “shpërndarja” e procedurave standarde – deri në fund të vitit.",
            "Panairi i punës u organizua gjatë periudhës.");
    private static final List<String> TITLES = List.of(
            "Ndjekja e angazhimeve",
            "Fëmijët në situatë rruge",
            "Analiza 6-mujore e veprimtarisë së KRAT",
            "Kalendari i muajit tetor",
            "Të ndryshme");
    private static final List<String> NAMES =
            List.of("Ana Hoxha", "Besnik Çela", "Drita Ëndrra", "Gjergj Shkurti", "Xhemile Rrapaj");
    private static final List<String> UNITS = List.of("fëmijë", "vajza", "djem", "raste", "takime", "familje");

    /** Texts on which readers and writers have stumbled. */
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "  dy  hapësira  ",
            "null",
            "~",
            "true",
            "No",
            "12",
            "012",
            "1e3",
            "0x1F",
            ".inf",
            "12:30:45",
            "2019-06-28",
            "- pikë",
            "? pyetje",
            "# titull",
            "%YAML 1.2",
            "!%E",
            "&a *a",
            "a: b",
            "a:",
            "a #b",
            "'",
            "\"",
            "\\",
            "«ë ç Ë Ç»",
            "“thonjëza”",
            "`x`",
            "@x",
            "|",
            "|fund",
            ">",
            "{x}",
            "{{x",
            "x}}",
            "{{a|b}}",
            "[…]",
            "____",
            "a\nb",
            "\n",
            "a\r\nb",
            "tab\tmes",
            "---",
            "...",
            "<b>&amp;</b>",
            "=SUM(A1)",
            "+355 69",
            "nbsp\u00a0këtu",
            "\u2028",
            "\u0085",
            "\uFEFFbom",
            "e\u0308",
            "\u202Eanasjelltas",
            "𝐊𝐨𝐧𝐭𝐫𝐨𝐥𝐥𝐢",
            "👨‍👩‍👧",
            "ﬁ",
            "x".repeat(300));

    private final Random random;
    private final List<String> keys;

    private RandomMeetings(long seed) {
        this.random = new Random(seed);
        this.keys = Committees.ofQark(Qark.DURRES).institutions().stream()
                .map(Institution::key)
                .toList();
    }

    /** A meeting as it might have been. */
    public static Meeting plausible(long seed) {
        return new RandomMeetings(seed).meeting();
    }

    /** A meeting of anything that the records allow. */
    public static Meeting wild(long seed) {
        return (Meeting) new RandomMeetings(seed).any(Meeting.class, Meeting.class, 0);
    }

    /** Some of each, from a seed on. */
    public static Stream<Meeting> some(long seed, int count) {
        return LongStream.range(seed, seed + count).mapToObj(each -> each % 2 == 0 ? plausible(each) : wild(each));
    }

    private Meeting meeting() {
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500));
        MeetingBuilder meeting = Meeting.builder()
                .body(Body.KRAT)
                .kind(pick(MeetingKind.values()))
                .number(maybe(() -> 1 + random.nextInt(12)))
                .topic(prose())
                .period(maybe(() -> Period.of(day.getYear(), 6, 1 + random.nextInt(2))))
                .date(day)
                .start(LocalTime.of(10, 0))
                .end(maybe(() -> LocalTime.of(12, random.nextInt(60))))
                .place(maybe(() -> Prose.of("Salla e mbledhjeve")))
                .chair(new Speaker(Party.known("prefekti", "Prefekti"), maybe(this::named)))
                .keeper(maybe(() -> new Speaker(Party.known("sekretari", "Sekretari"), null)))
                .next(maybe(() -> new NextMeeting(day.plusMonths(3), null, "pas tre muajsh")));
        if (random.nextInt(3) == 0) {
            meeting.body(Body.TTAT).kind(MeetingKind.JOINT);
        }
        int items = 1 + random.nextInt(6);
        some(3 + random.nextInt(12), () -> attendance(items)).forEach(meeting::attendance);
        for (int i = 0; i < items; i++) {
            meeting.item(item(day, random.nextInt(5) == 0 ? List.of(item(day, List.of())) : List.of()));
        }
        if (random.nextInt(4) == 0) {
            meeting.attachment(new Attachment(Prose.of("Lista e pranisë"), pick(Visibility.values())))
                    .memo(new Memo("Të kontrolloj shifrën."))
                    .unread(new Unread("Kryetare: Prefekti"));
        }
        return meeting.build();
    }

    private AgendaItem item(LocalDate day, List<AgendaItem> within) {
        return new AgendaItem(
                Prose.of(pick(TITLES)),
                random.nextInt(6) == 0,
                random.nextInt(6) == 0 ? List.of(party()) : List.of(),
                some(1 + random.nextInt(6), () -> entry(day)),
                within);
    }

    private Entry entry(LocalDate day) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 ->
                new Statement(
                        List.of(new Speaker(party(), maybe(this::named))),
                        some(1 + random.nextInt(3), this::prose),
                        false);
            case 3 -> Statement.point(pick(SENTENCES));
            case 4 -> new Decision(null, prose(), maybe(this::tally));
            case 5 -> new Recommendation(null, some(random.nextInt(3), this::party), prose(), due(day), details());
            case 6, 7 ->
                new Commitment(
                        null,
                        pick(CommitmentKind.values()),
                        party(),
                        some(random.nextInt(2), this::party),
                        prose(),
                        due(day),
                        maybe(this::amount),
                        details(),
                        List.of());
            case 8 ->
                new Activity(
                        null,
                        new When.OnDay(day.plusDays(random.nextInt(60)), LocalTime.of(10, 0), null, "data e caktuar"),
                        maybe(() -> new Recurrence(pick(Recurrence.Every.values()), 4, "çdo javë, 4 herë")),
                        prose(),
                        some(1 + random.nextInt(2), this::party),
                        details());
            default -> observation(day);
        };
    }

    private Entry observation(LocalDate day) {
        if (random.nextBoolean()) {
            Amount amount = maybe(this::amount);
            return new Observation(
                    "fëmijë në situatë rruge",
                    amount,
                    amount == null ? List.of() : some(random.nextInt(3), this::amount),
                    maybe(this::party),
                    pick(Visibility.values()),
                    amount == null ? "nuk ka të dhëna" : amount.value() + " " + amount.unit());
        }
        Step step = pick(Step.values());
        return new FollowUp(
                new RecordId("DR-KRAT", RecordKind.COMMITMENT, day.getYear(), 1 + random.nextInt(40)),
                null,
                step,
                "fjala",
                prose(),
                step == Step.POSTPONED ? due(day) : null,
                step == Step.TRANSFERRED ? party() : null);
    }

    private AttendanceEvent attendance(int items) {
        AttendanceEvent.Kind kind = pick(AttendanceEvent.Kind.values());
        boolean later = kind.compareTo(AttendanceEvent.Kind.INVITED) > 0;
        Anchor anchor = !later
                ? new Anchor.Opening()
                : random.nextBoolean()
                        ? new Anchor.AtItem(random.nextInt(items), maybe(() -> LocalTime.of(11, random.nextInt(60))))
                        : new Anchor.AtTime(LocalTime.of(11, random.nextInt(60)));
        return new AttendanceEvent(
                kind, new Attendee(party(), maybe(this::named), maybe(this::named)), anchor, maybe(this::prose));
    }

    private Party party() {
        return switch (random.nextInt(8)) {
            case 0 -> Party.typed("Shoqata “Fëmijët tanë”");
            case 1 -> new Party.Group(pick(PartyGroup.values()), "të gjithë anëtarët");
            default -> {
                String key = keys.get(random.nextInt(keys.size()));
                String name = Committees.ofQark(Qark.DURRES)
                        .institution(key)
                        .orElseThrow()
                        .nameOn(null)
                        .nominative();
                yield Party.known(key, name);
            }
        };
    }

    private Named named() {
        Gender gender = pick(Gender.values());
        return new Named(
                gender == Gender.MASCULINE ? Honorific.MR : Honorific.MRS,
                maybe(() -> pick(NAMES)),
                maybe(() -> gender == Gender.MASCULINE ? "specialist" : "specialiste"),
                gender);
    }

    private Tally tally() {
        int pro = random.nextInt(9);
        return random.nextInt(3) == 0
                ? new Tally(Manner.UNANIMOUS, null, null, null, List.of(), "njëzëri")
                : new Tally(Manner.COUNTED, pro, 1, 0, List.of(party()), "pro " + pro + ", kundër 1, abstenim 0");
    }

    private Due due(LocalDate day) {
        return switch (random.nextInt(5)) {
            case 0 -> new Due.OnDate(day.plusDays(random.nextInt(120)), "brenda afatit");
            case 1 -> new Due.NextMeeting("takimi i radhës");
            case 2 -> new Due.PeriodEnd(maybe(() -> day.plusMonths(3)), "sezoni turistik");
            case 3 -> new Due.Ongoing(maybe(() -> 1), "në vazhdimësi");
            default -> Due.unset();
        };
    }

    private Details details() {
        return random.nextInt(3) > 0
                ? Details.NONE
                : new Details(maybe(this::prose), null, maybe(() -> pick(Pillar.values())), null, maybe(this::prose));
    }

    private Amount amount() {
        return new Amount(
                pick(Hedge.values()), BigDecimal.valueOf(random.nextInt(2000), random.nextInt(2)), pick(UNITS));
    }

    private Prose prose() {
        String sentence = pick(SENTENCES);
        return switch (random.nextInt(8)) {
            case 0 -> Prose.parse("{{Rasti i dytë i periudhës|Një rast konkret}} u referua. " + sentence);
            case 1 -> Prose.parse(sentence + " {{I mituri banon në lagjen nr. 3.}}");
            case 2 -> Prose.of(sentence).withEnglish("The cases of the period were presented.");
            default -> Prose.of(sentence);
        };
    }

    // anything that the records allow

    private Object any(Class<?> type, Class<?> owner, int depth) {
        if (type == String.class) {
            return pick(NASTY);
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(5);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return new BigDecimal(random.nextInt())
                    .movePointLeft(random.nextInt(6))
                    .scaleByPowerOfTen(random.nextInt(9));
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(60_000));
        } else if (type == LocalTime.class) {
            return LocalTime.ofSecondOfDay(random.nextInt(86_400));
        } else if (type == Period.class) {
            YearMonth from = YearMonth.of(1990 + random.nextInt(60), 1 + random.nextInt(12));
            return new Period(from, from.plusMonths(random.nextInt(30)));
        } else if (type == RecordId.class) {
            String series = random.nextBoolean() ? null : pick(Qark.values()).code() + "-KRAT";
            return new RecordId(
                    series, pick(RecordKind.values()), 1990 + random.nextInt(60), 10 + random.nextInt(99_000));
        } else if (type == Prose.class) {
            return wildProse();
        } else if (type.isEnum()) {
            return pick(type.getEnumConstants());
        } else if (type.isSealed()) {
            return any(pick(type.getPermittedSubclasses()), owner, depth);
        }
        return record(type, depth);
    }

    private Prose wildProse() {
        Prose prose = random.nextBoolean()
                ? Prose.of(pick(NASTY))
                : random.nextBoolean()
                        ? Prose.parse(pick(NASTY) + "{{" + pick(NASTY) + "|" + pick(NASTY) + "}}" + pick(NASTY))
                        : new Prose(some(random.nextInt(3), () -> (Span) any(Span.class, Prose.class, 0)), null);
        return random.nextInt(4) == 0 ? prose.withEnglish(pick(NASTY)) : prose;
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(components[i], type, depth);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object component(RecordComponent component, Class<?> owner, int depth) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
            return null;
        }
        Type generic = component.getGenericType();
        if (generic instanceof ParameterizedType list) {
            Class<?> of = (Class<?>) list.getActualTypeArguments()[0];
            int count = of == AgendaItem.class && depth > 1 ? 0 : random.nextInt(4);
            return some(count, () -> any(of, owner, depth + 1));
        }
        return any(component.getType(), owner, depth);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> some(int count, Supplier<T> each) {
        var list = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            list.add(each.get());
        }
        return list;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
