package al.krat.template.pack;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, as {@code diff -u} shows it. */
public final class LineDifference {

    private static final int CONTEXT = 2;

    /** Larger tables are not worth their memory: then all that lies between equal ends differs. */
    private static final long MAX_TABLE = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<String> out = new ArrayList<>();

    /** A line of either text, with its mark: a space, - or +. */
    private record Line(char mark, String words) {}

    private LineDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Lines that begin with a space, -, + or @@; none where the texts are equal. */
    public static List<String> between(String before, String after) {
        return new LineDifference(before.lines().toList(), after.lines().toList()).hunks();
    }

    private List<String> hunks() {
        List<Line> lines = lines();
        int from = 0;
        int oldLine = 1;
        int newLine = 1;
        while (from < lines.size()) {
            int change = from;
            while (change < lines.size() && lines.get(change).mark() == ' ') {
                change++;
            }
            if (change == lines.size()) {
                return out;
            }
            int start = Math.max(from, change - CONTEXT);
            int end = end(lines, change);
            oldLine += start - from;
            newLine += start - from;
            hunk(lines.subList(start, end), oldLine, newLine);
            for (Line line : lines.subList(start, end)) {
                oldLine += line.mark() == '+' ? 0 : 1;
                newLine += line.mark() == '-' ? 0 : 1;
            }
            from = end;
        }
        return out;
    }

    /** Past the last change that is near another. */
    private static int end(List<Line> lines, int change) {
        int last = change;
        for (int i = change; i < lines.size() && i <= last + 2 * CONTEXT; i++) {
            last = lines.get(i).mark() == ' ' ? last : i;
        }
        return Math.min(lines.size(), last + 1 + CONTEXT);
    }

    private void hunk(List<Line> lines, int oldLine, int newLine) {
        long removed = lines.stream().filter(line -> line.mark() != '+').count();
        long added = lines.stream().filter(line -> line.mark() != '-').count();
        out.add("@@ -" + oldLine + "," + removed + " +" + newLine + "," + added + " @@");
        lines.forEach(line -> out.add(line.mark() + line.words()));
    }

    private List<Line> lines() {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Line> lines = new ArrayList<>();
        before.subList(0, head).forEach(line -> lines.add(new Line(' ', line)));
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), lines);
        before.subList(before.size() - tail, before.size()).forEach(line -> lines.add(new Line(' ', line)));
        return lines;
    }

    /** By the longest common subsequence. */
    private static void middle(List<String> a, List<String> b, List<Line> lines) {
        int[][] common = (long) a.size() * b.size() > MAX_TABLE ? new int[0][0] : table(a, b);
        int i = 0;
        int j = 0;
        while (common.length > 0 && i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                lines.add(new Line(' ', a.get(i)));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line('-', a.get(i++)));
            } else {
                lines.add(new Line('+', b.get(j++)));
            }
        }
        a.subList(i, a.size()).forEach(line -> lines.add(new Line('-', line)));
        b.subList(j, b.size()).forEach(line -> lines.add(new Line('+', line)));
    }

    private static int[][] table(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
