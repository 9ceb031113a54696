package al.krat.writer.html;

import al.krat.language.Phrases;
import al.krat.template.Page;
import al.krat.writer.Assets;
import al.krat.writer.Headings;
import al.krat.writer.StyleSheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a page as one HTML file: style and pictures within, no script, nothing fetched. The running lines, and a
 * contents list that the page does not ask for, stand outside the body's text, in elements of class {@code running}.
 */
public final class HtmlWriter {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final String MAIN = "teksti-i-dokumentit";

    private final Page page;
    private final List<Phrases> phrases;
    private final Markup out = new Markup();

    private HtmlWriter(Page page) {
        this.page = page;
        this.phrases = Stream.of(page.language(), page.second())
                .filter(Objects::nonNull)
                .map(language -> Phrases.ofResource(HtmlWriter.class, "phrases_" + language.code() + ".yaml", language))
                .toList();
    }

    /**
     * The file's bytes, in UTF-8.
     *
     * @param assets the pack's style sheet and pictures
     * @throws IllegalArgumentException where the page shows a picture that the pack does not have, or the pack's CSS
     *     would fetch something
     */
    public static byte[] write(Page page, Assets assets) {
        Objects.requireNonNull(assets);
        var writer = new HtmlWriter(page);
        writer.head(StyleSheet.of(page, assets.css()).browser());
        writer.body(assets);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(String css) {
        out.raw("<!DOCTYPE html>\n")
                .open("html", Map.of("lang", page.language().tag()))
                .line();
        out.open("head", Map.of()).line();
        out.raw("<meta charset=\"utf-8\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light dark");
        out.open("title", Map.of()).text(page.title()).close("title").line();
        meta("author", page.author());
        out.open("style", Map.of()).line().raw(css).close("style").line();
        out.close("head").line();
    }

    private void meta(String name, String content) {
        out.raw("<meta name=\"" + name + "\"").attribute("content", content).raw(">\n");
    }

    private void body(Assets assets) {
        var headings = Headings.of(page.body());
        out.open("body", Map.of()).line();
        out.raw("<a")
                .attribute("class", "running skip")
                .attribute("href", "#" + MAIN)
                .raw(">");
        out.text(say("skip")).close("a").line();
        if (!page.marker().isEmpty()) {
            out.raw("<aside").attribute("class", "running state-of-draft").attribute("aria-label", say("status"));
            out.raw(">").text(page.marker()).close("aside").line();
        }
        out.open("div", Map.of("class", "page")).line();
        var nodes = new Nodes(out, page, headings, new Attributes(assets, headings, MAIN), say("table"));
        nodes.body(page.body(), say("contents"));
        nodes.footnotes(say("notes"));
        out.close("div").line();
        if (!page.footer().isEmpty()) {
            out.raw("<footer")
                    .attribute("class", "running end")
                    .raw("><p>")
                    .text(page.footer())
                    .raw("</p>");
            out.close("footer").line();
        }
        out.close("body").line().close("html").line();
    }

    private String say(String key) {
        return phrases.stream().map(its -> its.say(key, Map.of())).collect(Collectors.joining(" / "));
    }
}
