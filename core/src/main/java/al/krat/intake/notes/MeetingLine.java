package al.krat.intake.notes;

import al.krat.domain.MeetingKind;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of «Mbledhja»: number and kind, and the id where it has one; anything else is the topic. */
final class MeetingLine {

    private static final Map<String, MeetingKind> KINDS = Map.ofEntries(
            Map.entry("e zakonshme", MeetingKind.ORDINARY),
            Map.entry("zakonshme", MeetingKind.ORDINARY),
            Map.entry("e rregullt", MeetingKind.ORDINARY),
            Map.entry("e jashtezakonshme", MeetingKind.EXTRAORDINARY),
            Map.entry("jashtezakonshme", MeetingKind.EXTRAORDINARY),
            Map.entry("e perbashket", MeetingKind.JOINT),
            Map.entry("perbashket", MeetingKind.JOINT),
            Map.entry("analize", MeetingKind.ANALYSIS),
            Map.entry("e analizes", MeetingKind.ANALYSIS));

    @Nullable RecordId id;

    @Nullable Integer number;

    final List<MeetingKind> kinds = new ArrayList<>();
    /** What is neither, from its first word to its last; null where there is no such thing. */
    @Nullable Typed topic;

    static MeetingLine of(Typed typed, Report report) {
        var line = new MeetingLine();
        int from = -1;
        int end = -1;
        for (int[] part : typed.enclosures().split(',')) {
            Typed words = typed.cut(part[0], part[1]);
            if (!words.isUnknown() && !line.read(words, report)) {
                from = from < 0 ? part[0] : from;
                end = part[1];
            }
        }
        line.topic = from < 0 ? null : typed.cut(from, end);
        return line;
    }

    /** Whether it says more than a topic. */
    boolean hasFacts() {
        return id != null || number != null || !kinds.isEmpty();
    }

    private boolean read(Typed words, Report report) {
        RecordId ref = Ids.whole(words);
        if (ref != null && ref.kind() == RecordKind.MEETING && id == null) {
            id = ref;
            report.place("id", words);
            return true;
        }
        var cursor = new Cursor(words);
        cursor.takeAny(List.of("mbledhja", "mbledhje"));
        boolean named = cursor.takeAny(List.of("nr.", "nr", "numri"));
        if (named && words.from(words.folded().origin(cursor.at)).isUnknown()) {
            return true;
        }
        int figure = cursor.number(4);
        if (figure >= 0 && (named || cursor.isAtEnd()) && cursor.isAtEnd() && number == null) {
            number = figure;
            report.place("number", words);
            return true;
        }
        return figure < 0 && !named && kinds(words, report);
    }

    private boolean kinds(Typed words, Report report) {
        var read = new ArrayList<MeetingKind>();
        for (String word : words.folded().text.split(" dhe ")) {
            var cursor = new Cursor(word.strip());
            cursor.takeAny(List.of("mbledhje"));
            MeetingKind kind = KINDS.get(cursor.rest().strip());
            if (kind == null) {
                return false;
            }
            read.add(kind);
        }
        report.place("kinds[" + kinds.size() + "]", words);
        kinds.addAll(read);
        return true;
    }
}
