package al.krat.intake.notes;

import al.krat.domain.Manner;
import al.krat.domain.Party;
import al.krat.domain.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads votes, in brackets or as the last sentence: «pro 7, kundër 0, abstenim 0», «7 pro, 1 kundër (SHISH)»,
 * «njëzëri», «me konsensus».
 */
final class VoteReader {

    /**
     * A decision's text and its vote.
     *
     * @param text without the vote, where the vote stands apart
     * @param words the words of the vote, or null where there is none
     */
    record Read(Typed text, @Nullable Tally tally, @Nullable Typed words) {}

    private enum Side {
        PRO,
        AGAINST,
        ABSTAINED
    }

    private static final Map<String, Manner> MANNERS = Map.of(
            "njezeri",
            Manner.UNANIMOUS,
            "unanimisht",
            Manner.UNANIMOUS,
            "unanimitet",
            Manner.UNANIMOUS,
            "me unanimitet",
            Manner.UNANIMOUS,
            "me konsensus",
            Manner.CONSENSUS,
            "konsensus",
            Manner.CONSENSUS,
            "me shumice votash",
            Manner.MAJORITY,
            "shumice votash",
            Manner.MAJORITY,
            "me shumice",
            Manner.MAJORITY);

    private static final Map<String, Side> SIDES = Map.of(
            "pro",
            Side.PRO,
            "per",
            Side.PRO,
            "kunder",
            Side.AGAINST,
            "kundra",
            Side.AGAINST,
            "abstenim",
            Side.ABSTAINED,
            "abstenime",
            Side.ABSTAINED,
            "abstenuan",
            Side.ABSTAINED,
            "abstenoi",
            Side.ABSTAINED,
            "abstenues",
            Side.ABSTAINED);

    private static final List<String> FILLERS = List.of(
            "anetaret",
            "votuan",
            "votoi",
            "votim:",
            "votimi:",
            "votime:",
            "vota",
            "vote",
            "u miratua",
            "miratuar",
            "miratohet",
            "vendimi u miratua",
            "vendimi u mor",
            "u mor",
            ":",
            "=");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private final Parties parties;
    private final Report report;

    VoteReader(Parties parties, Report report) {
        this.parties = parties;
        this.report = report;
    }

    /** Takes the vote off a decision's text. */
    Read read(Typed text) {
        int dot = text.text.endsWith(".") ? text.text.length() - 1 : text.text.length();
        Typed bare = text.cut(0, dot);
        int bracket = bare.enclosures().lastBracket();
        if (bracket >= 0 && isVote(bare.cut(bracket + 1, bare.text.length() - 1))) {
            Typed words = bare.cut(bracket + 1, bare.text.length() - 1);
            Tally tally = tally(words, true);
            return tally == null ? new Read(text, null, null) : new Read(text.cut(0, bracket), tally, words);
        }
        int last = lastSentence(bare);
        Typed sentence = bare.from(last);
        if (isVote(sentence)) {
            Tally tally = tally(sentence, hasTwoSides(sentence));
            boolean isAllThereIs = last == 0 && tally != null && tally.manner() != Manner.COUNTED;
            if (tally != null && !isAllThereIs) {
                return new Read(text.cut(0, last), tally, sentence);
            }
        }
        return mannerWithin(text, sentence);
    }

    private static int lastSentence(Typed text) {
        int start = 0;
        for (char end : new char[] {'.', ';'}) {
            for (int at = text.enclosures().find(end, start);
                    at >= 0;
                    at = text.enclosures().find(end, at + 1)) {
                boolean ends = at + 1 < text.text.length() && text.text.charAt(at + 1) == ' ';
                start = ends ? at + 1 : start;
            }
        }
        return start;
    }

    private static boolean isVote(Typed words) {
        for (String word : WORDS.split(words.folded().text)) {
            if (word.equals("pro") || word.startsWith("absten") || word.equals("kunder") || MANNERS.containsKey(word)) {
                return true;
            }
        }
        return words.folded().text.contains("shumice votash");
    }

    private static boolean hasTwoSides(Typed words) {
        List<String> all = List.of(WORDS.split(words.folded().text));
        return all.contains("pro") && all.stream().anyMatch(word -> word.startsWith("absten") || word.equals("kunder"));
    }

    /** «Kalendari u miratua njëzëri.»: the text stays whole. */
    private static Read mannerWithin(Typed text, Typed sentence) {
        String folded = sentence.folded().text;
        for (String manner : List.of("njezeri", "unanimisht", "me konsensus", "me shumice votash")) {
            int at = folded.indexOf(manner);
            var cursor = new Cursor(folded);
            cursor.at = Math.max(at, 0);
            boolean isWord = at >= 0 && (at == 0 || folded.charAt(at - 1) == ' ') && cursor.takeWords(manner);
            if (isWord && !sentence.enclosures().isInside(sentence.folded().origin(at))) {
                int from = sentence.folded().origin(at);
                Typed words = sentence.cut(from, sentence.folded().origin(at + manner.length()));
                return new Read(text, tally(MANNERS.getOrDefault(manner, Manner.COUNTED), words.text), words);
            }
        }
        return new Read(text, null, null);
    }

    private static Tally tally(Manner manner, String words) {
        return new Tally(manner, null, null, null, List.of(), words);
    }

    /** The tally that words say; null where some of them say none, which is a finding where they surely are a vote. */
    private @Nullable Tally tally(Typed words, boolean surely) {
        Manner manner = Manner.COUNTED;
        boolean readable = true;
        var figures = new Integer[Side.values().length];
        var against = new ArrayList<Party>();
        for (Typed part : parts(words)) {
            var cursor = new Cursor(part);
            cursor.takeAll(FILLERS);
            Manner said = manner(cursor);
            if (said != null) {
                manner = said;
                continue;
            }
            Integer first = figure(cursor);
            Side side = side(cursor);
            Integer figure = first != null ? first : figure(cursor);
            cursor.takeAll(FILLERS);
            Typed by = part.from(part.folded().origin(cursor.at));
            if (side == null || figure == null || figures[side.ordinal()] != null || !takesNames(side, by)) {
                if (surely) {
                    report.add(NotesCode.VOTE_UNREAD, part);
                }
                readable = false;
                continue;
            }
            figures[side.ordinal()] = figure;
            if (!by.isEmpty()) {
                against.addAll(parties.read(unbracketed(by), NotesCode.NAME_UNKNOWN));
            }
        }
        return readable ? new Tally(manner, figures[0], figures[1], figures[2], against, words.text) : null;
    }

    private static List<Typed> parts(Typed words) {
        var parts = new ArrayList<Typed>();
        for (int[] semicolon : words.enclosures().split(';')) {
            Typed part = words.cut(semicolon[0], semicolon[1]);
            for (int[] comma : part.enclosures().split(',')) {
                Typed piece = part.cut(comma[0], comma[1]);
                int and = piece.text.indexOf(" dhe ");
                if (and > 0 && !piece.enclosures().isInside(and)) {
                    parts.add(piece.cut(0, and));
                    parts.add(piece.from(and + 5));
                } else {
                    parts.add(piece);
                }
            }
        }
        return parts;
    }

    private static @Nullable Manner manner(Cursor cursor) {
        for (Map.Entry<String, Manner> manner : MANNERS.entrySet()) {
            if (cursor.rest().strip().equals(manner.getKey())) {
                return manner.getValue();
            }
        }
        return null;
    }

    private static @Nullable Integer figure(Cursor cursor) {
        cursor.takeAll(FILLERS);
        if (cursor.takeWords("asnje")) {
            return 0;
        }
        int figure = cursor.number(4);
        cursor.takeAll(FILLERS);
        return figure < 0 ? null : (Integer) figure;
    }

    private static @Nullable Side side(Cursor cursor) {
        Side side = SIDES.get(cursor.word());
        if (side != null) {
            cursor.at += cursor.word().length();
            cursor.takeAll(FILLERS);
        }
        return side;
    }

    private static boolean takesNames(Side side, Typed by) {
        boolean bracketed = by.text.startsWith("(") && by.enclosures().lastBracket() == 0;
        return by.isEmpty() || (side == Side.AGAINST && bracketed);
    }

    private static Typed unbracketed(Typed by) {
        return by.cut(1, by.text.length() - 1);
    }
}
