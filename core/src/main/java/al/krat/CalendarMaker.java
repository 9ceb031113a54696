package al.krat;

import al.krat.domain.Bodies;
import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.domain.Holidays;
import al.krat.domain.Recurrence;
import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.ledger.History;
import al.krat.ledger.calendar.Calendar;
import al.krat.ledger.calendar.CalendarBuilder;
import al.krat.ledger.calendar.CalendarItem;
import al.krat.ledger.calendar.Clashes;
import al.krat.ledger.calendar.RecordedCalendar;
import al.krat.ledger.calendar.Subject;
import al.krat.ledger.calendar.TypedMeetings;
import al.krat.template.TemplatePack;
import al.krat.template.compose.CalendarComposer;
import al.krat.template.view.CalendarView;
import al.krat.template.view.DetailView;
import al.krat.template.view.PartyView;
import al.krat.template.view.TextView;
import al.krat.writer.ics.IcsCalendar;
import al.krat.writer.ics.IcsEvent;
import al.krat.writer.ics.IcsWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calendar of joint activities: the document, and the file for calendar programs.
 *
 * @param languages one, or two side by side
 */
record CalendarMaker(TemplatePack pack, Committee committee, Languages languages) {

    static final String TEMPLATE = "calendar";

    /** The calendar of what is recorded, as it stands on a day. */
    static Calendar recorded(History history, Committee committee, LocalDate from, LocalDate to, LocalDate asOf) {
        var builder = new CalendarBuilder(from, to, asOf);
        RecordedCalendar.add(history, builder);
        return builder.build(Holidays.with(committee.conventions().holidays()));
    }

    /** The calendar of notes, recorded or not, as it stands on a day. */
    static Calendar typed(List<Draft> drafts, Committee committee, LocalDate from, LocalDate to, LocalDate asOf) {
        var builder = new CalendarBuilder(from, to, asOf);
        TypedMeetings.add(
                drafts.stream()
                        .map(each -> new TypedMeetings.Typed(each.meeting(), each.places()))
                        .toList(),
                builder);
        return builder.build(Holidays.with(committee.conventions().holidays()));
    }

    Document document(Calendar calendar, Edition edition, boolean draft) {
        List<Finding> found = Clashes.in(calendar.in(edition), committee);
        return new DocumentMaker(
                        pack, TEMPLATE, languages, (language, note) -> composer(calendar, edition, language, note)
                                .compose(draft || pack.isUnfinished()))
                .make(calendar.asOf(), List.of(), found);
    }

    CalendarView view(Calendar calendar, Edition edition, boolean draft) {
        return composer(calendar, edition, first(), null).compose(draft);
    }

    byte[] ics(Calendar calendar, Edition edition, boolean todos) {
        Phrases phrases = pack.phrases(first());
        CalendarComposer composer = composer(calendar, edition, first(), null);
        List<IcsEvent> events = new ArrayList<>();
        for (CalendarItem item : composer.items()) {
            if (!item.isUndated()) {
                events.add(event(item, composer, phrases));
            }
        }
        String name = phrases.say("calendar.feed", Map.of("bodies", Bodies.shortName(Body.KRAT)));
        return IcsWriter.write(new IcsCalendar(name, first(), events, todos));
    }

    private IcsEvent event(CalendarItem item, CalendarComposer composer, Phrases phrases) {
        DetailView details = composer.details(item);
        return new IcsEvent(
                item.key() + "@" + series() + ".krat.al",
                item.isDeadline(),
                item.progress() == CalendarItem.Progress.DONE,
                summary(item, composer, phrases),
                description(item, composer, phrases),
                details.place() == null ? "" : details.place().words(),
                composer.leads(item).stream()
                        .map(lead -> lead.name().nominative())
                        .collect(Collectors.joining("; ")),
                phrases.say(kind(item), Map.of()),
                item.occurrences(),
                recurrence(item),
                item.progress() == CalendarItem.Progress.CANCELLED,
                item.changes(),
                item.changed());
    }

    private static String kind(CalendarItem item) {
        return item.subject() instanceof Subject.Sitting
                ? "calendar.kind.MEETING"
                : item.isDeadline() ? "calendar.kind.DEADLINE" : "calendar.kind.ACTIVITY";
    }

    private static String summary(CalendarItem item, CalendarComposer composer, Phrases phrases) {
        TextView text = composer.text(item);
        String words = text == null ? "" : text.words();
        String bodies = composer.bodies(item);
        if (bodies != null) {
            String meeting = phrases.say("calendar.meeting", Map.of("bodies", bodies));
            return words.isEmpty() ? meeting : meeting + ". " + words;
        }
        return item.isDeadline() ? phrases.say("due", Map.of()) + " " + words : words;
    }

    private static String description(CalendarItem item, CalendarComposer composer, Phrases phrases) {
        List<String> lines = new ArrayList<>();
        List<PartyView> partners = composer.partners(item);
        if (!partners.isEmpty()) {
            lines.add(phrases.say("partners", Map.of()) + " "
                    + partners.stream()
                            .map(each -> phrases.say("with.name", Map.of("who", each.name())))
                            .collect(Collectors.joining("; ")));
        }
        DetailView details = composer.details(item);
        line(lines, phrases, "targetGroup", details.targetGroup());
        line(lines, phrases, "target", details.indicator());
        line(lines, phrases, "funding", details.funding());
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, Phrases phrases, String key, @Nullable TextView text) {
        if (text != null) {
            lines.add(phrases.say(key, Map.of()) + " " + text.words());
        }
    }

    private static @Nullable Recurrence recurrence(CalendarItem item) {
        return item.subject() instanceof Subject.Joint joint
                        && item.occurrences().size() > 1
                ? joint.activity().recurrence()
                : null;
    }

    /** {@code dr-krat}: what makes keys unique beyond the committee. */
    private String series() {
        String code = committee.qark() == null ? "" : committee.qark().code() + "-";
        return (code + Bodies.shortName(Body.KRAT)).toLowerCase(Locale.ROOT);
    }

    private CalendarComposer composer(Calendar calendar, Edition edition, Language language, @Nullable String note) {
        return new CalendarComposer(pack.facts(), committee, language, note, calendar, edition);
    }

    private Language first() {
        return languages.all().get(0);
    }
}
