package al.krat.intake.notes;

import al.krat.domain.Directory.Match;
import al.krat.domain.Due;
import al.krat.domain.Party;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.domain.Step;
import al.krat.language.Nearest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code A-2019-001 [KUSH] [i/e/të/u] FJALA[: tekst]}: what was reported on an earlier record. */
final class FollowUpLines implements LineReader {

    private static final int LONGEST = 120;

    /** What stands between the id and the text. */
    private record State(
            @Nullable Party addressee,
            Step step,
            Typed words,
            @Nullable Due due,
            @Nullable Party to,
            int end) {}

    private final DueReader dues;

    FollowUpLines(DueReader dues) {
        this.dues = dues;
    }

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Typed typed = line.content();
        Ids.Found found = Ids.at(typed);
        if (found == null) {
            return false;
        }
        RecordId id = found.id();
        minutes.open = null;
        if (id == null) {
            minutes.report.add(NotesCode.ID_UNREAD, typed, Map.of("words", typed.text.substring(0, found.end())));
            return false;
        }
        boolean follows = id.kind() == RecordKind.COMMITMENT
                || id.kind() == RecordKind.RECOMMENDATION
                || id.kind() == RecordKind.ACTIVITY;
        if (!follows) {
            minutes.report.add(NotesCode.ID_KIND, typed, Map.of("words", id.toString()));
            return false;
        }
        Typed rest = typed.from(found.end());
        int colon = rest.enclosures().colon(0);
        boolean labelled = colon >= 0 && colon <= LONGEST;
        Typed head = labelled ? rest.cut(0, colon) : rest;
        Typed text = labelled ? rest.from(colon + 1) : rest.from(rest.text.length());
        if (head.isEmpty() && !text.isUnknown()) {
            head = text;
            text = rest.from(rest.text.length());
            labelled = false;
        }
        State state = state(head, labelled, minutes);
        if (!labelled) {
            text = withoutSeparator(head.from(state.end()));
        }
        Paragraphs said = Paragraphs.of(text);
        minutes.entry(
                new FollowUpDraft(
                        typed,
                        id,
                        state.addressee(),
                        state.step(),
                        state.words(),
                        said,
                        state.due(),
                        state.to(),
                        minutes.report),
                typed);
        minutes.open = said;
        minutes.plural = null;
        return true;
    }

    private static Typed withoutSeparator(Typed text) {
        int at = 0;
        while (at < text.text.length() && ".,;:-–— ".indexOf(text.text.charAt(at)) >= 0) {
            at++;
        }
        return text.from(at);
    }

    /** The state, perhaps behind a name; where the colon does not tell, as far as it goes. */
    private State state(Typed head, boolean labelled, Minutes minutes) {
        if (head.isUnknown()) {
            return new State(null, Step.UNREPORTED, head.cut(0, 0), null, null, head.text.length());
        }
        State plain = state(head, 0, null, labelled, minutes);
        if (plain != null) {
            return plain;
        }
        int name = minutes.parties.names.longestAt(head.text, 0);
        int limit = Math.min(head.text.length(), LONGEST);
        for (int at = name >= 0 ? name : head.text.indexOf(' ');
                at >= 0 && at < limit;
                at = head.text.indexOf(' ', at + 1)) {
            Typed before = head.cut(0, at);
            State behind = isName(before, name, minutes) ? state(head, at, before, labelled, minutes) : null;
            if (behind != null) {
                return behind;
            }
        }
        if (name == head.text.length()) {
            Typed nothing = head.from(name);
            return new State(party(head, minutes), Step.UNREPORTED, nothing, null, null, name);
        }
        String said = labelled ? head.text : firstWord(head.text);
        String near = Nearest.of(said, StateReader.words()).orElse("");
        minutes.report.add(NotesCode.STATE_UNREAD, head, Map.of("words", said, "word", near));
        int end = labelled ? head.text.length() : 0;
        return new State(null, Step.UNREPORTED, head.cut(0, end), null, null, end);
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private static boolean isName(Typed words, int known, Minutes minutes) {
        return words.text.length() == known || minutes.parties.names.find(words.text) instanceof Match.Near;
    }

    private static @Nullable Party party(Typed words, Minutes minutes) {
        List<Party> parties = minutes.parties.read(words, NotesCode.ADDRESSEE_UNKNOWN);
        return parties.isEmpty() ? null : parties.get(0);
    }

    private @Nullable State state(Typed head, int from, @Nullable Typed name, boolean labelled, Minutes minutes) {
        Typed words = head.from(from);
        Folded folded = words.folded();
        var cursor = new Cursor(folded.text);
        Step step = StateReader.take(cursor);
        if (step == null) {
            return null;
        }
        Typed behind = words.from(folded.origin(cursor.at));
        Due due = null;
        Party to = null;
        int end = folded.origin(cursor.at);
        if (step == Step.POSTPONED && !behind.isEmpty()) {
            Typed until = labelled ? behind : until(behind);
            due = until.isEmpty() ? null : dues.read(withoutLead(until));
            end = words.text.length() - behind.text.length() + until.text.length();
        } else if (step == Step.TRANSFERRED && !behind.isEmpty()) {
            int known = minutes.parties.names.longestAt(behind.text, 0);
            Typed name2 = labelled || known < 0 ? behind : behind.cut(0, known);
            to = party(name2, minutes);
            end = words.text.length() - behind.text.length() + name2.text.length();
        }
        Typed said = labelled ? words : words.cut(0, end);
        return new State(
                name == null ? null : party(name, minutes),
                step,
                said,
                due,
                to,
                head.text.length() - words.text.length() + end);
    }

    /** The deadline that begins a text: up to a sign of punctuation that no date goes on behind. */
    private static Typed until(Typed text) {
        for (int at = 0; at < text.text.length(); at++) {
            boolean goesOn = at + 1 < text.text.length() && Character.isDigit(text.text.charAt(at + 1));
            if (".,;(".indexOf(text.text.charAt(at)) >= 0 && !goesOn) {
                return text.cut(0, at);
            }
        }
        return text;
    }

    private static Typed withoutLead(Typed due) {
        var cursor = new Cursor(due);
        cursor.takeAll(List.of("deri", "me", "ne", "per", "date"));
        return cursor.isAtEnd() ? due : due.from(due.folded().origin(cursor.at));
    }
}
