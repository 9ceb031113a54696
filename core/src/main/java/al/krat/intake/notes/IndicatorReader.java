package al.krat.intake.notes;

import al.krat.domain.Amount;
import al.krat.domain.Hedge;
import al.krat.domain.Observation;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Visibility;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads indicators: {@code emri = [rreth|mbi|nën] n [njësi][, prej tyre 7 vajza, 5 djem] [(burimi)]}. «nuk ka raste» is
 * 0, «nuk ka të dhëna» is missing. A figure in the braces of internal words is internal.
 */
final class IndicatorReader {

    private static final List<String> MISSING = List.of(
            "nuk ka te dhena",
            "s'ka te dhena",
            "ska te dhena",
            "pa te dhena",
            "nuk ka informacion",
            "nuk u raportua",
            "nuk ka raportim",
            "nuk jane raportuar");

    private static final List<String> NONE = List.of(
            "nuk ka pasur",
            "nuk ka patur",
            "nuk ka",
            "nuk pati",
            "nuk u konstatuan",
            "nuk u konstatua",
            "nuk u evidentuan",
            "nuk u evidentua",
            "nuk u identifikuan",
            "nuk u identifikua",
            "nuk u raportuan",
            "s'ka",
            "ska",
            "asnje",
            "zero");

    private static final List<String> PARTS = List.of(
            "prej tyre", "nga te cilat", "nga te cilet", "nga keto", "nga keta", "prej te cilave", "prej te cileve");

    private final Parties parties;
    private final Report report;

    IndicatorReader(Parties parties, Report report) {
        this.parties = parties;
        this.report = report;
    }

    /** Reads what follows the keyword; null where name and value are not told apart. */
    @Nullable Observation read(Typed typed, String path, boolean internal) {
        int sign = typed.text.indexOf('=');
        int at = sign >= 0 ? sign : typed.enclosures().colon(0);
        if (at < 0) {
            return null;
        }
        Typed name = typed.cut(0, at);
        Typed value = typed.from(at + 1);
        Visibility visibility = internal || isMarked(typed.text) ? Visibility.INTERNAL : Visibility.PUBLIC;
        report.place(path + ".indicator", name);
        report.place(path + ".amount", value);
        value = withoutBraces(value);
        int bracket = value.enclosures().lastBracket();
        Party source = bracket < 0 ? null : source(value.cut(bracket + 1, value.text.length() - 1), path);
        if (bracket >= 0) {
            value = withoutBraces(value.cut(0, bracket));
        }
        int parts = parts(value);
        Typed main = parts < 0 ? value : value.cut(0, withoutComma(value.text, parts));
        Amount amount = amount(main);
        List<Amount> all = parts < 0 ? List.of() : amounts(value.from(parts));
        return new Observation(
                name.isUnknown() ? "" : withoutBraces(name).text,
                amount,
                all,
                source,
                visibility,
                value.isUnknown() ? "" : value.text);
    }

    /** Whether braces say that something is internal; of a pair that is broken, one is enough. */
    static boolean isMarked(String words) {
        return words.contains("{{") || words.contains("}}");
    }

    /** What stands in braces around the whole; braces with a public wording, or around a part, stay. */
    private static Typed withoutBraces(Typed typed) {
        boolean whole = typed.text.startsWith("{{") && typed.text.endsWith("}}") && typed.text.length() >= 4;
        boolean plain = whole && Prose.parse(typed.text).isInternal() && typed.text.indexOf("{{", 2) < 0;
        return plain ? typed.cut(2, typed.text.length() - 2) : typed;
    }

    private @Nullable Party source(Typed typed, String path) {
        List<Party> sources = parties.read(typed, NotesCode.NAME_UNKNOWN);
        if (sources.isEmpty()) {
            return null;
        }
        report.place(path + ".source", typed);
        return sources.size() == 1 ? sources.get(0) : Party.typed(typed.text);
    }

    private static int parts(Typed value) {
        for (String words : PARTS) {
            int at = value.folded().text.indexOf(words);
            if (at > 0) {
                return value.folded().origin(at);
            }
        }
        return -1;
    }

    private static int withoutComma(String text, int end) {
        int at = end;
        while (at > 0 && " ,;".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private @Nullable Amount amount(Typed words) {
        int bar = words.text.startsWith("{{") && words.text.endsWith("}}") ? words.text.indexOf('|') : -1;
        Typed typed = bar < 0 ? words : words.cut(2, bar);
        String folded = typed.folded().text;
        if (typed.isUnknown() || MISSING.stream().anyMatch(folded::startsWith)) {
            return null;
        }
        var cursor = new Cursor(folded);
        if (cursor.takeAny(NONE)) {
            int from = typed.folded().origin(cursor.at);
            int end = typed.folded().origin(cursor.at + cursor.word().length());
            return new Amount(Hedge.EXACT, BigDecimal.ZERO, typed.text.substring(from, end));
        }
        return figure(typed);
    }

    private @Nullable Amount figure(Typed typed) {
        AmountReader.Found found = AmountReader.read(typed);
        if (found == null) {
            report.add(NotesCode.AMOUNT_UNREAD, typed);
            return null;
        }
        if (found.pointed()) {
            String value = found.amount().value().toPlainString().replace('.', ',');
            report.add(NotesCode.AMOUNT_POINT, typed, Map.of("words", typed.text, "value", value));
        }
        return found.amount();
    }

    private List<Amount> amounts(Typed typed) {
        var cursor = new Cursor(typed);
        cursor.takeAny(PARTS);
        cursor.takeAny(List.of(":"));
        var amounts = new ArrayList<Amount>();
        Typed rest = typed.from(typed.folded().origin(cursor.at));
        for (int[] comma : rest.enclosures().split(',')) {
            Typed piece = rest.cut(comma[0], comma[1]);
            int and = piece.text.indexOf(" dhe ");
            List<Typed> pieces = and < 0 ? List.of(piece) : List.of(piece.cut(0, and), piece.from(and + 5));
            for (Typed part : pieces) {
                Amount amount = part.isUnknown() ? null : figure(part);
                if (amount != null) {
                    amounts.add(amount);
                }
            }
        }
        return amounts;
    }
}
