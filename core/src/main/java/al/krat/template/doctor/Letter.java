package al.krat.template.doctor;

import al.krat.template.letter.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as rules look at it.
 *
 * @param lines from top to bottom
 * @param plain the words of each, {@link Plain}
 * @param kind what it is
 * @param title the index of the line that says so; where none does, of the first line of the text
 */
record Letter(List<Line> lines, List<String> plain, Kind kind, int title) {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_LINE = 200;

    static Letter of(List<Line> lines) {
        List<String> plain = lines.stream().map(line -> Plain.of(line.text())).toList();
        Kind kind = Kind.OTHER;
        int title = -1;
        for (Line line : lines) {
            Kind found = title < 0 && line.area() == Line.Area.TEXT ? kind(plain.get(line.index()), line.text()) : null;
            if (found != null) {
                kind = found;
                title = line.index();
            }
        }
        if (kind == Kind.OTHER && isLetter(lines, plain)) {
            kind = Kind.COVER;
        }
        return new Letter(lines, plain, kind, title < 0 ? start(lines, plain) : title);
    }

    /** A title in spaced capitals is a title, too: «P R O C E S V E R B A L». */
    private static @Nullable Kind kind(String plain, String text) {
        if (plain.strip().length() > LONGEST_TITLE) {
            return isLongTitle(plain) ? Kind.MINUTES : null;
        }
        if (plain.isBlank()) {
            return null;
        }
        String joined = plain.strip().replaceAll("(?<=^\\S|\\s\\S)\\s(?=\\S(?:\\s|$))", "");
        for (Kind kind : Kind.values()) {
            String key = "kind." + kind.name();
            boolean capitals = text.chars().noneMatch(Character::isLowerCase);
            if (Labels.is(key, plain) || Labels.is(key, joined) || capitals && Labels.begins(key, plain) >= 0) {
                return kind;
            }
        }
        return isLongTitle(plain) ? Kind.MINUTES : null;
    }

    /** «Procesverbal i mbledhjes së …» in one line, which is no sentence about minutes. */
    private static boolean isLongTitle(String plain) {
        boolean isLine = plain.length() < LONGEST_LINE && !plain.strip().endsWith(".");
        return isLine && Labels.begins("title.long", plain) >= 0;
    }

    private static boolean isLetter(List<Line> lines, List<String> plain) {
        return lines.stream()
                .anyMatch(line -> Labels.begins("subject", plain.get(line.index())) >= 0
                        || Labels.begins("addressee", plain.get(line.index())) >= 0
                                && line.text().contains(":"));
    }

    /** Where a paper without a title begins to speak: behind the lines of its letterhead. */
    private static int start(List<Line> lines, List<String> plain) {
        int start = -1;
        for (Line line : lines) {
            if (line.area() == Line.Area.TEXT && start < 0) {
                start = line.index();
            }
            boolean head = Labels.begins("state", plain.get(line.index())) >= 0
                    || Labels.begins("prefect", plain.get(line.index())) >= 0
                    || Labels.begins("committee", plain.get(line.index())) >= 0;
            if (head && line.area() == Line.Area.TEXT && line.index() < 15) {
                start = line.index() + 1;
            }
        }
        return Math.max(0, start);
    }

    boolean isMinutes() {
        return kind == Kind.MINUTES;
    }

    String plain(int index) {
        return index >= 0 && index < plain.size() ? plain.get(index) : "";
    }

    /** Whether a line stands above the title, running headers included. */
    boolean isHead(Line line) {
        return line.area() == Line.Area.HEADER || line.area() == Line.Area.TEXT && line.index() < title;
    }

    /** Whether a line begins a part of the paper: a section by its name, alone or with a colon. */
    boolean isSection(int index) {
        return section(index) != null;
    }

    /** The key of the section that a line begins, or null. */
    @Nullable String section(int index) {
        String words = plain(index);
        if (words.isBlank() || words.strip().length() > 80) {
            return null;
        }
        for (String key : SECTIONS) {
            if (Labels.is(key, words)) {
                return key;
            }
            int end = Labels.begins(key, words);
            String rest = end < 0 ? "-" : words.substring(end).strip();
            boolean named = end >= 0 && words.strip().endsWith(":") && rest.indexOf(':') == rest.length() - 1;
            if (named && rest.length() < 50) {
                return key;
            }
        }
        return null;
    }

    private static final List<String> SECTIONS = List.of(
            "section.attendance",
            "section.absent",
            "section.quorum",
            "section.agenda",
            "section.proceedings",
            "section.decisions",
            "section.recommendations",
            "section.commitments",
            "section.activities",
            "section.closing",
            "section.annexes",
            "section.other");
}
