package al.krat.writer.html;

import al.krat.template.Node;
import al.krat.writer.Headings;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a page: a number where the note belongs, its words below the text, and links both ways. */
final class Footnotes {
    private record Note(int number, String id, String call, Node.Element words) {}

    private final Markup out;
    private final Headings headings;
    private final List<Note> all = new ArrayList<>();

    Footnotes(Markup out, Headings headings) {
        this.out = out;
        this.headings = headings;
    }

    static boolean is(Node.Element element) {
        return element.name().equals("span") && element.is("footnote");
    }

    /** Writes the number of a note. */
    void call(Node.Element words) {
        var note = new Note(all.size() + 1, headings.fresh("shenimi"), headings.fresh("thirrja"), words);
        all.add(note);
        out.raw("<sup class=\"call\">");
        link(note, note.call(), note.id(), "doc-noteref");
        out.close("sup");
    }

    /** Writes all notes. */
    void write(String name, Nodes nodes) {
        if (all.isEmpty()) {
            return;
        }
        out.raw("<div class=\"footnotes\" role=\"group\"")
                .attribute("aria-label", name)
                .raw(">")
                .line();
        for (Note note : all) {
            String lang = note.words().attribute("lang");
            out.raw("<p");
            if (lang != null) {
                out.attribute("lang", lang);
            }
            out.raw(">");
            link(note, note.id(), note.call(), "doc-backlink");
            out.raw(" ");
            nodes.children(note.words());
            out.close("p").line();
        }
        out.close("div").line();
    }

    private void link(Note note, String id, String to, String role) {
        out.raw("<a").attribute("id", id).attribute("href", "#" + to).attribute("role", role);
        out.raw(">").text(Integer.toString(note.number())).close("a");
    }
}
