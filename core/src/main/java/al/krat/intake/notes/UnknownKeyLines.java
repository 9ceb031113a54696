package al.krat.intake.notes;

import al.krat.language.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What looks like a key and is none: before the first item it is kept as internal; in an item only what is nearly a key
 * is reported.
 */
final class UnknownKeyLines implements LineReader {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final int LEAST_LETTERS = 5;

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Typed typed = line.content();
        int colon = typed.enclosures().colon(0);
        Typed label = colon <= 0 ? typed.cut(0, 0) : typed.cut(0, colon);
        boolean isLabel = label.text.length() >= SHORTEST && label.text.length() <= LONGEST && !line.continued();
        if (isLabel && minutes.current() == null && !line.point()) {
            return inHead(line, label, minutes);
        }
        if (minutes.current() != null && keyword(typed, minutes)) {
            minutes.open = null;
            return false;
        }
        isLabel &= Keys.sub(typed) == null && Keys.event(typed) == null;
        Optional<String> sub = isLabel ? Nearest.of(label.text, Keys.subLabels(minutes.record())) : Optional.empty();
        if (sub.isPresent()) {
            near(typed, label, sub.get(), minutes);
            minutes.open = minutes.unread(line);
            return true;
        }
        boolean untitled = minutes.current() != null && !minutes.hasTitledItem();
        if (untitled && isLabel && tellOfShort(line, label, minutes)) {
            minutes.open = minutes.unread(line);
            return true;
        }
        List<String> keys = untitled ? Keys.labels() : Keys.closingLabels();
        Optional<String> key = isLabel ? Nearest.of(label.text, keys) : Optional.empty();
        if (key.isPresent()) {
            near(typed, label, key.get(), minutes);
            minutes.open = minutes.unread(line);
            return true;
        }
        Optional<String> event = isLabel ? Nearest.of(label.text, Keys.eventLabels()) : Optional.empty();
        if (event.isPresent()) {
            near(typed, label, event.get(), minutes);
            minutes.open = null;
        }
        return false;
    }

    /** The few words before a colon that begin a line with a capital, or null. */
    static @Nullable Typed label(Typed typed) {
        int colon = typed.enclosures().colon(0);
        Typed label = colon <= 0 ? typed.cut(0, 0) : typed.cut(0, colon);
        boolean few = label.text.length() >= SHORTEST
                && label.text.length() <= LONGEST
                && label.text.split(" ").length <= MOST_WORDS;
        return few && Character.isUpperCase(label.text.charAt(0)) ? label : null;
    }

    private static boolean inHead(NoteLine line, Typed label, Minutes minutes) {
        boolean isText = label.text.split(" ").length > MOST_WORDS
                || (minutes.parties.names.longestAt(label.text, 0) > 0 && !isOffice(line, label, minutes))
                || label.text.startsWith("{{");
        if (isText) {
            return false;
        }
        if (keyword(line.content(), minutes)) {
            return false;
        }
        Typed value = line.content().from(label.text.length() + 1);
        String office = Offices.key(label, value, minutes.parties);
        Optional<String> near = office != null ? Optional.of(office) : Nearest.of(label.text, Keys.labels());
        if (near.isPresent()) {
            near(line.content(), label, near.get(), minutes);
        } else if (!tellOfShort(line, label, minutes)) {
            minutes.report.add(NotesCode.KEY_UNKNOWN, line.content(), Map.of("words", label.text));
        }
        minutes.open = minutes.unread(line);
        return true;
    }

    /** «Munguan: …», which does not say whether with a reason: tells of the keys that begin so; false where it is no such word. */
    private static boolean tellOfShort(NoteLine line, Typed label, Minutes minutes) {
        List<String> longer = Keys.beginningWith(label.folded().text);
        if (longer.size() > 1) {
            String keys = String.join("», «", longer);
            minutes.report.add(NotesCode.KEY_SHORT, line.content(), Map.of("words", label.text, "keys", keys));
        }
        return longer.size() > 1;
    }

    private static boolean isOffice(NoteLine line, Typed label, Minutes minutes) {
        return Offices.key(label, line.content().from(label.text.length() + 1), minutes.parties) != null;
    }

    private static void near(Typed at, Typed label, String key, Minutes minutes) {
        minutes.report.add(NotesCode.KEY_NEAR, at, Map.of("words", label.text, "key", key));
    }

    /** A word in capitals that is nearly a keyword. */
    private static boolean keyword(Typed typed, Minutes minutes) {
        int end = 0;
        while (end < typed.text.length() && Character.isLetter(typed.text.charAt(end))) {
            end++;
        }
        String word = typed.text.substring(0, end);
        boolean capitals = end >= LEAST_LETTERS && word.codePoints().noneMatch(Character::isLowerCase);
        if (!capitals || Keywords.find(typed) != null) {
            return false;
        }
        Optional<String> near = Nearest.of(
                word, List.of("VENDIM", "ANGAZHIM", "DETYRË", "REKOMANDIM", "TREGUES", "AKTIVITET", "VENDOSI"));
        near.ifPresent(key -> minutes.report.add(NotesCode.KEY_NEAR, typed, Map.of("words", word, "key", key)));
        return near.isPresent();
    }
}
