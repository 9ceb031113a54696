package al.krat.intake.notes;

import al.krat.domain.Activity;
import al.krat.domain.Amount;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Decision;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Observation;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.Tally;
import al.krat.domain.Visibility;
import al.krat.domain.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what keywords make. */
final class RecordPrinter {

    private static final Committee NOBODY = new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT);

    private final NotesText out;

    RecordPrinter(NotesText out) {
        this.out = out;
    }

    void decision(Decision decision) {
        String text = text(decision.text());
        Tally tally = decision.tally();
        if (tally != null && !isSaid(text, tally)) {
            text += " (" + words(tally) + ")";
        }
        out.line(head(RecordType.DECISION, decision.id(), "") + text);
        out.english(decision.text());
    }

    /** Whether the text itself says the vote: «Kalendari u miratua njëzëri.» */
    private static boolean isSaid(String text, Tally tally) {
        var silent = new Report("", false);
        var parties = new Parties(new Names(NOBODY, null), silent);
        VoteReader.Read read = new VoteReader(parties, silent).read(Typed.of(new Line(1, text)));
        return tally.equals(read.tally()) && read.text().text.equals(text);
    }

    private static String words(Tally tally) {
        if (!tally.words().isEmpty()) {
            return tally.words();
        }
        return switch (tally.manner()) {
            case UNANIMOUS -> "njëzëri";
            case CONSENSUS -> "me konsensus";
            case MAJORITY -> "me shumicë votash";
            case COUNTED ->
                "pro " + figure(tally.pro()) + ", kundër " + figure(tally.against())
                        + (tally.againstBy().isEmpty() ? "" : " (" + NamePrinter.parties(tally.againstBy()) + ")")
                        + ", abstenim " + figure(tally.abstained());
        };
    }

    private static String figure(@Nullable Integer figure) {
        return figure == null ? NamePrinter.BLANK : figure.toString();
    }

    void commitment(Commitment commitment) {
        RecordType type = commitment.kind() == CommitmentKind.TAKEN ? RecordType.TAKEN : RecordType.ASSIGNED;
        Party lead = commitment.lead();
        List<Party> partners = commitment.partners();
        String who = lead != null ? lead.words() : partners.isEmpty() ? "" : NamePrinter.BLANK;
        if (!partners.isEmpty()) {
            who += ", në bashkëpunim me " + NamePrinter.parties(partners);
        }
        out.line(head(type, commitment.id(), who) + text(commitment.text()));
        out.english(commitment.text());
        due(commitment.due(), commitment.text());
        details(commitment.details(), commitment.target(), commitment.text());
        replaces(commitment.replaces());
    }

    void recommendation(Recommendation recommendation) {
        List<Party> addressees = recommendation.addressees();
        String who = NamePrinter.parties(addressees);
        boolean to = !addressees.isEmpty() && addressees.stream().allMatch(RecordPrinter::isAccusative);
        who = to ? "për " + who : who;
        out.line(head(RecordType.RECOMMENDATION, recommendation.id(), who) + text(recommendation.text()));
        out.english(recommendation.text());
        due(recommendation.due(), recommendation.text());
        details(recommendation.details(), null, recommendation.text());
    }

    /** Whether a name stands in the case that «për» takes; the reader takes any. */
    private static boolean isAccusative(Party party) {
        String first = new Cursor(Folded.of(party.words()).text).word();
        return party instanceof Party.Group || first.endsWith("n") || first.endsWith("ne");
    }

    void activity(Activity activity) {
        List<Party> institutions = activity.institutions();
        boolean inBrackets = institutions.stream()
                .allMatch(party -> party instanceof Party.Known && party.words().indexOf('(') < 0);
        String when = when(activity.when());
        if (activity.recurrence() != null) {
            when += (when.isEmpty() ? "" : ", ") + activity.recurrence().words();
        }
        String text = text(activity.text());
        if (inBrackets && !institutions.isEmpty()) {
            text += " (" + NamePrinter.parties(institutions) + ")";
        }
        out.line(head(RecordType.ACTIVITY, activity.id(), when) + text);
        out.english(activity.text());
        if (!inBrackets) {
            out.line(SubKey.RESPONSIBLE.label() + ": " + NamePrinter.parties(institutions));
        }
        details(activity.details(), null, activity.text());
    }

    private static String when(When when) {
        if (!when.words().isEmpty()) {
            return when.words();
        }
        if (when instanceof When.OnDay day) {
            String hours = day.start() == null ? "" : " " + day.start() + (day.end() == null ? "" : "–" + day.end());
            return Calendar.format(day.day()) + hours;
        }
        return when instanceof When.Between between
                ? Calendar.format(between.first()) + "–" + Calendar.format(between.last())
                : "";
    }

    void observation(Observation observation) {
        Party source = observation.source();
        String value = observation.words().isEmpty() ? amount(observation.amount()) : observation.words();
        value += source == null ? "" : " (" + source.words() + ")";
        boolean marked = IndicatorReader.isMarked(value) || IndicatorReader.isMarked(observation.indicator());
        boolean hidden = observation.visibility() == Visibility.INTERNAL && !marked;
        String name = observation.indicator().isEmpty() ? NamePrinter.BLANK : observation.indicator();
        out.line(RecordType.INDICATOR.label() + " " + name + " = " + (hidden ? "{{" + value + "}}" : value));
    }

    private static String amount(@Nullable Amount amount) {
        if (amount == null) {
            return NamePrinter.BLANK;
        }
        String hedge =
                switch (amount.hedge()) {
                    case EXACT -> "";
                    case ABOUT -> "rreth ";
                    case OVER -> "mbi ";
                    case UNDER -> "nën ";
                };
        BigDecimal value = amount.value();
        return (hedge + value.toPlainString().replace('.', ',') + " " + amount.unit()).strip();
    }

    private static String head(RecordType type, @Nullable RecordId id, String who) {
        return type.label() + (id == null ? "" : " [" + id + "]") + (who.isEmpty() ? "" : " " + who) + ": ";
    }

    private static String text(Prose prose) {
        return prose.spans().isEmpty() ? NamePrinter.BLANK : prose.markup();
    }

    private void due(Due due, Prose text) {
        String words = due.words();
        if (words.isEmpty()) {
            words = due instanceof Due.OnDate date
                    ? Calendar.format(date.date())
                    : due instanceof Due.PeriodEnd period && period.end() != null
                            ? Calendar.format(period.end())
                            : due instanceof Due.NextMeeting
                                    ? "mbledhja e radhës"
                                    : due instanceof Due.Ongoing ? "në vazhdimësi" : "";
        }
        if (!words.isEmpty()) {
            out.line(SubKey.DUE.label() + ": " + words);
        } else if (DueInText.isIn(Typed.of(new Line(1, text.markup())))) {
            out.line(SubKey.DUE.label() + ": " + NamePrinter.BLANK);
        }
    }

    private void replaces(List<RecordId> ids) {
        if (!ids.isEmpty()) {
            out.line(SubKey.REPLACES.label() + ": "
                    + ids.stream().map(RecordId::toString).collect(Collectors.joining(", ")));
        }
    }

    private void details(Details details, @Nullable Amount target, Prose text) {
        prose(SubKey.PLACE, details.place());
        prose(SubKey.GROUP, details.targetGroup());
        if (details.pillar() != null) {
            String pillar = Pillars.NAMES.getOrDefault(details.pillar(), NamePrinter.BLANK);
            out.line(SubKey.PILLAR.label() + ": " + pillar);
        }
        boolean unsaid = target != null && details.indicator() == null && !target.equals(AmountReader.trailing(text));
        if (unsaid) {
            out.line(SubKey.INDICATOR.label() + ": " + amount(target));
        }
        prose(SubKey.INDICATOR, details.indicator());
        prose(SubKey.FUNDING, details.funding());
    }

    private void prose(SubKey key, @Nullable Prose prose) {
        if (prose != null) {
            out.line(key.label() + ": " + prose.markup());
            out.english(prose);
        }
    }
}
