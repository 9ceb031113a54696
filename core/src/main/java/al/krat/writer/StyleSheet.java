package al.krat.writer;

import al.krat.template.Page;
import al.krat.template.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The look of a page in CSS, made from the tokens of its style. Browsers and the maker of PDF get the same rules for
 * the document ({@code document.css}) and the sheet of paper ({@code sheet.css}), each with an addition of its own.
 */
public final class StyleSheet {

    private static final String DOCUMENT = resource("document.css");
    private static final String SHEET = resource("sheet.css");
    private static final String PAGED = resource("paged.css");
    private static final String SCREEN = resource("screen.css");

    private static final char NO_BREAK = '\u00a0';

    /** What Word calls single spacing is 1.149 of the size in Times New Roman; CSS counts from the size itself. */
    private static final double SINGLE = 1.149;

    private final Map<String, String> tokens = new HashMap<>();
    private final String own;
    private final boolean charts;

    private StyleSheet(Page page, String own) {
        this.own = own;
        this.charts = ChartStyle.isNeeded(page.body());
        look(page.style());
        running(page);
        Dark.tokens(page.style(), tokens);
    }

    /**
     * The style sheet of a page.
     *
     * @param own the pack's CSS, may be empty
     * @throws IllegalArgumentException where the pack's CSS would fetch something, or a colour is none
     */
    public static StyleSheet of(Page page, String own) {
        Css.forbidden(own).ifPresent(word -> {
            throw new IllegalArgumentException("a pack's CSS may not hold " + word);
        });
        return new StyleSheet(page, own);
    }

    /** For browsers: on screen, light and dark, wide and narrow; on paper as the PDF. */
    public String browser() {
        return filled(DOCUMENT) + filled(SHEET) + filled(SCREEN) + charts() + own;
    }

    /** For the maker of PDF, who knows CSS 2.1 and no variables. */
    public String paged() {
        return filled(DOCUMENT) + filled(SHEET) + filled(PAGED) + charts() + own;
    }

    private String charts() {
        return charts ? filled(ChartStyle.sheet()) : "";
    }

    private void look(Style style) {
        double text = style.textPt();
        tokens.put("serif", Css.string(style.serif()) + ", \"Liberation Serif\", serif");
        tokens.put("sans", Css.string(style.sans()) + ", \"Liberation Sans\", sans-serif");
        tokens.put("text", Css.length(text, "pt"));
        tokens.put("line", Css.length(style.lineHeight() * SINGLE, ""));
        tokens.put("align", style.justified() ? "justify" : "left");
        tokens.put("title", Css.length(style.titlePt() / text, "em"));
        tokens.put("heading", Css.length(style.headingPt() / text, "em"));
        tokens.put("subheading", Css.length(style.subheadingPt() / text, "em"));
        tokens.put("note", Css.length((text - 2) / text, "em"));
        tokens.put("footnote", Css.length(text - 2, "pt"));
        tokens.put("cell", Css.length((text - 1) / text, "em"));
        tokens.put("small", Css.length(style.smallPt() / text, "em"));
        tokens.put("muted", onPaper(style.muted(), 4.5));
        tokens.put("link", "#1f4e79");
        for (String block : new String[] {"decision", "recommendation", "commitment"}) {
            tokens.put(block, onPaper(style.accent().getOrDefault(block, "000000"), 3));
        }
        Style.Margins margins = style.marginsMm();
        tokens.put("lyingRoom", Css.length(Rooms.lying(style), "mm"));
        tokens.put("left", Css.length(margins.left(), "mm"));
        tokens.put("right", Css.length(margins.right(), "mm"));
        tokens.put("top", Css.length(margins.top(), "mm"));
        tokens.put("bottom", Css.length(margins.bottom(), "mm"));
    }

    private void running(Page page) {
        Style style = page.style();
        tokens.put(
                "running",
                "font-family: " + tokens.get("serif") + "; font-size: " + Css.length(style.smallPt(), "pt")
                        + "; color: " + tokens.get("muted"));
        tokens.put("runningText", Css.string(page.running()));
        tokens.put("markerText", Css.string(page.marker().replace(' ', NO_BREAK)));
        tokens.put("footerText", Css.string(page.footer()));
        tokens.put("numberText", numbering(page.numbering()));
    }

    /** «faqja {page} nga {pages}» with the counters in the place of the words in braces. */
    private static String numbering(String pattern) {
        return Css.string(pattern.replace(' ', NO_BREAK))
                .replace("{page}", "\" counter(page) \"")
                .replace("{pages}", "\" counter(pages) \"");
    }

    private static String onPaper(String hex, double contrast) {
        return Colour.of(hex).readable(Colour.WHITE, contrast).css();
    }

    private String filled(String sheet) {
        var out = new StringBuilder(sheet.length() + 512);
        int from = 0;
        for (int open = sheet.indexOf("${"); open >= 0; open = sheet.indexOf("${", from)) {
            int close = sheet.indexOf('}', open);
            String token = sheet.substring(open + 2, close);
            String value = tokens.get(token);
            if (value == null) {
                throw new IllegalStateException("no token " + token);
            }
            out.append(sheet, from, open).append(value);
            from = close + 1;
        }
        return out.append(sheet, from, sheet.length()).toString();
    }

    static String resource(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
