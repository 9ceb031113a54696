package al.krat.intake.notes;

import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Institution;
import al.krat.domain.Period;
import al.krat.domain.Qark;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a meeting that is still to come: what is known of it, who sits in the committee, the usual agenda, and a
 * blank for all else. Nobody is said to be present before somebody has seen them.
 *
 * @param committee whose meeting it is
 * @param bodies who meets; the first leads
 * @param date its day
 * @param start its hour, or null
 * @param place where it is held, or null
 * @param period the period under analysis, or null
 * @param pending what earlier meetings left open: those of one institution together, the late ones first
 */
public record NewNotes(
        Committee committee,
        List<Body> bodies,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable String place,
        @Nullable Period period,
        List<Pending> pending) {

    public NewNotes {
        Objects.requireNonNull(committee);
        bodies = List.copyOf(bodies);
        Objects.requireNonNull(date);
        pending = List.copyOf(pending);
    }

    /** Notes of a committee that has left nothing open, or of which nobody knows. */
    public NewNotes(
            Committee committee,
            List<Body> bodies,
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable String place,
            @Nullable Period period) {
        this(committee, bodies, date, start, place, period, List.of());
    }

    /** The bodies that words name, «KRAT, Tryeza Teknike»; what is no known body is kept in its words. */
    public static List<Body> bodies(String words, @Nullable Qark qark) {
        return new BodyReader(qark, new Report("", false)).read(typed(words));
    }

    /** The qark that such words name; empty where they name none. */
    public static Optional<Qark> qark(String words) {
        return BodyReader.qark(typed(words));
    }

    private static Typed typed(String words) {
        return Typed.of(new Line(1, oneLine(words)));
    }

    /** The notes as text. */
    public String text() {
        var out = new StringBuilder();
        for (HeaderKey key : HeaderKey.values()) {
            if (key == HeaderKey.INVITED) {
                line(out, key, NamePrinter.BLANK);
                members(out);
                agendaKeys().forEach(point -> point(out, point));
                out.append('\n');
            } else if (key != HeaderKey.BASIS) {
                line(out, key, value(key));
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, HeaderKey key, String value) {
        out.append(key.label()).append(": ").append(value).append('\n');
    }

    private void members(StringBuilder out) {
        List<String> members = members();
        if (!members.isEmpty()) {
            String names = String.join("; ", members);
            out.append("%% ").append(FormWords.say("members", Map.of("names", names)));
            out.append('\n');
        }
    }

    /** A value stands on one line, however it was given. */
    private static String oneLine(String words) {
        var line = new StringBuilder(words);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isWhitespace(line.charAt(i)) || Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString().strip();
    }

    /** What is known for a key; else a blank. */
    private String value(HeaderKey key) {
        String known = known(key);
        return known.isEmpty() ? NamePrinter.BLANK : known;
    }

    /** What is known for a key; empty where nothing is. */
    String known(HeaderKey key) {
        return switch (key) {
            case BODY -> HeadPrinter.bodies(bodies, committee.qark());
            case PERIOD -> period == null ? "" : period.toString();
            case DATE -> Calendar.format(date) + behindDate();
            case PLACE -> place == null ? "" : oneLine(place);
            default -> "";
        };
    }

    String behindDate() {
        return start == null ? "" : ", " + start;
    }

    /** Who sits on the day, in order of precedence, by the names of the day; each institution once. */
    List<String> members() {
        return committee.seats(bodies, date).stream()
                .map(seat -> committee.institution(seat.institution()).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .map(this::name)
                .toList();
    }

    /** All institutions, for lists to choose from. */
    List<String> institutions() {
        return committee.institutions().stream().map(this::name).distinct().toList();
    }

    private String name(Institution institution) {
        return institution.nameOn(date).nominative();
    }

    /** The keys of the usual agenda's titles. */
    List<String> agendaKeys() {
        return FormWords.agenda().stream()
                .filter(key -> period != null || !key.endsWith(FormWords.IF_PERIOD))
                .toList();
    }

    /** The title of a point of the usual agenda. */
    String title(String agendaKey) {
        return FormWords.say(agendaKey, period == null ? Map.of() : Map.of("period", period));
    }

    private void point(StringBuilder out, String agendaKey) {
        out.append("\n# ").append(title(agendaKey)).append('\n');
        if (FormWords.hasFollowUps(agendaKey)) {
            followUps(out);
        }
    }

    /** A line to fill in for each that is open, below a memo that says what it is. */
    private void followUps(StringBuilder out) {
        String before = null;
        for (Pending each : pending) {
            String lead = each.lead();
            if (!lead.equals(before)) {
                memo(out, lead.isEmpty() ? FormWords.say("pending.nobody", Map.of()) : lead);
                before = lead;
            }
            String key = each.overdue() ? "pending.late" : each.due().isEmpty() ? "pending" : "pending.due";
            String id = each.id().shortForm();
            memo(out, FormWords.say(key, Map.of("id", id, "due", each.due(), "text", oneLine(each.text()))));
            out.append(id).append(each.shared() && !lead.isEmpty() ? " " + lead + ": " : " ");
            out.append(NamePrinter.BLANK).append('\n');
        }
    }

    private static void memo(StringBuilder out, String words) {
        out.append("%% ").append(words).append('\n');
    }
}
