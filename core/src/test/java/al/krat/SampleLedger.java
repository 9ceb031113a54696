package al.krat;

import al.krat.domain.Activity;
import al.krat.domain.AgendaItem;
import al.krat.domain.Body;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Edition;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Pillar;
import al.krat.domain.Prose;
import al.krat.domain.Qark;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.domain.Step;
import al.krat.domain.When;
import al.krat.ledger.History;
import al.krat.ledger.JournalEntry;
import al.krat.ledger.MemoryLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ledgers of meetings that were never held, the same for the same seed. */
public final class SampleLedger {

    public static final Committee COMMITTEE = Committees.ofQark(Qark.DURRES);
    private static final String SERIES = "DR-KRAT";
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 15);

    private static final List<String> TEXTS = List.of(
            "Të përditësohet lista e fëmijëve në situatë rruge",
            "Të organizohen dy takime ndërgjegjësuese me prindërit",
            "=HYPERLINK(\"https://shembull.al\";\"kliko\")",
            "+355 52 000 000 të vendoset në fletëpalosje",
            "-1 punonjës: të plotësohet vendi i lirë",
            "@drejtoria të njoftohet me shkrim",
            "Ndihma ekonomike & higjienike për familjet <në nevojë>; «raport» i {{veçantë|posaçëm}}",
            "\tTrajnim për procedurat standarde të veprimit\nme dy seanca",
            "Fusha _x000D_ e formularit të shpjegohet 😀");

    private final Random random;
    private final MemoryLedger ledger = new MemoryLedger();
    private final List<RecordId> made = new ArrayList<>();
    private final List<String> institutions =
            COMMITTEE.institutions().stream().map(Institution::key).toList();
    private int year = FIRST.getYear();
    private int number;

    private SampleLedger(long seed) {
        this.random = new Random(seed);
    }

    /** A ledger of so many meetings with so many matters each. */
    public static MemoryLedger of(long seed, int meetings, int each) {
        var sample = new SampleLedger(seed);
        for (int i = 0; i < meetings; i++) {
            sample.meeting(FIRST.plusMonths(3L * i), each);
        }
        return sample.ledger;
    }

    /** What such a ledger comes to. */
    public static History history(long seed, int meetings, int each, Edition edition) {
        return History.of(of(seed, meetings, each).entries(), COMMITTEE, edition);
    }

    private void meeting(LocalDate day, int each) {
        if (day.getYear() != year) {
            year = day.getYear();
            number = 0;
        }
        List<Entry> entries = new ArrayList<>();
        made.stream().filter(id -> random.nextInt(3) == 0).forEach(id -> entries.add(followUp(id, day)));
        List<RecordId> fresh = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            number++;
            fresh.add(add(entries, day));
        }
        made.addAll(fresh);
        int count = ledger.entries().size() + 1;
        RecordId id = new RecordId(SERIES, RecordKind.MEETING, day.getYear(), count);
        Meeting meeting = Meeting.builder()
                .id(id)
                .body(Body.KRAT)
                .date(day)
                .item(new AgendaItem(Prose.of("Detyrat e lëna"), false, List.of(), entries, List.of()))
                .build();
        ledger.append(new JournalEntry(count, JournalEntry.Kind.MEETING, id, day, null, null, meeting));
    }

    private RecordId add(List<Entry> entries, LocalDate day) {
        var details =
                new Details(null, null, random.nextBoolean() ? Pillar.values()[random.nextInt(4)] : null, null, null);
        Prose text = Prose.parse(TEXTS.get(random.nextInt(TEXTS.size())) + " (" + number + ")");
        int kind = random.nextInt(10);
        if (kind < 6) {
            RecordId id = new RecordId(SERIES, RecordKind.COMMITMENT, day.getYear(), number);
            List<Party> partners = random.nextBoolean() ? List.of() : List.of(party(), party());
            CommitmentKind how = random.nextBoolean() ? CommitmentKind.ASSIGNED : CommitmentKind.TAKEN;
            entries.add(
                    new Commitment(id, how, party(), partners, text, due(day), null, details, List.of(), List.of()));
            return id;
        } else if (kind < 9) {
            RecordId id = new RecordId(SERIES, RecordKind.RECOMMENDATION, day.getYear(), number);
            entries.add(new Recommendation(id, List.of(party(), Party.typed("OJF «Vatra»")), text, due(day), details));
            return id;
        }
        RecordId id = new RecordId(SERIES, RecordKind.ACTIVITY, day.getYear(), number);
        var when = new When.OnDay(day.plusDays(20), null, null, "");
        entries.add(new Activity(id, when, null, text, List.of(party()), details));
        return id;
    }

    private FollowUp followUp(RecordId id, LocalDate day) {
        Step[] steps = {
            Step.STARTED,
            Step.PARTLY_DONE,
            Step.NOT_DONE,
            Step.POSTPONED,
            Step.FULFILLED,
            Step.FULFILLED,
            Step.CANCELLED
        };
        Step step = steps[random.nextInt(steps.length)];
        Due due = step == Step.POSTPONED ? new Due.OnDate(day.plusDays(40), "") : null;
        Prose said = random.nextInt(3) == 0 ? Prose.of("") : Prose.of("Raportuar me shkresë, " + random.nextInt(900));
        return new FollowUp(id, null, step, "", said, due, null);
    }

    private Party party() {
        return Party.known(institutions.get(random.nextInt(institutions.size())), "");
    }

    private Due due(LocalDate day) {
        return switch (random.nextInt(6)) {
            case 0 -> new Due.NextMeeting("takimi i radhës");
            case 1 -> new Due.PeriodEnd(LocalDate.of(day.getYear(), 9, 15), "sezoni turistik " + day.getYear());
            case 2 -> new Due.Ongoing(null, "në vazhdimësi");
            case 3 -> Due.unset();
            default -> new Due.OnDate(day.plusDays(10L + random.nextInt(120)), "");
        };
    }
}
