package al.krat.template.sample;

import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables of Word templates: «== name», the template, «--», what comes of it. */
public final class WordCases {

    private WordCases() {}

    /** One of them. */
    public record Case(String name, String given, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Case> read(Path table) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String block : Files.readString(table, StandardCharsets.UTF_8).split("(?m)^== ")) {
            if (!block.isBlank()) {
                int line = block.indexOf('\n');
                String[] halves = block.substring(line + 1).split("(?m)^--\n", 2);
                cases.add(new Case(
                        block.substring(0, line), strip(halves[0]), halves.length < 2 ? "" : strip(halves[1])));
            }
        }
        return cases;
    }

    private static String strip(String lines) {
        return lines.replaceAll("\n+$", "");
    }

    public static String write(List<Case> cases) {
        var out = new StringBuilder();
        for (Case one : cases) {
            out.append("== " + one.name() + "\n" + one.given() + "\n--\n" + one.expected() + "\n\n");
        }
        return out.toString().replaceAll("\n+$", "\n");
    }

    /** A pack with a Word template «t» and the phrases that it says. */
    public static TemplatePack pack(byte[] word) {
        return TemplatePack.of(Map.of(
                "pack.yaml", "name: test\n".getBytes(StandardCharsets.UTF_8),
                "t.html",
                        "<html><head><title>T</title></head><body><p>x</p></body></html>"
                                .getBytes(StandardCharsets.UTF_8),
                "t.docx", word,
                "phrases_sq.yaml", """
                                greet: "Përshëndetje, {$who}!"
                                plain: "Fjalë"
                                state.OPEN: hapur
                                state.DONE: mbyllur
                                day: "{$day :data form=koka}"
                                hour: "ora {$hour :ora}"
                                """.getBytes(StandardCharsets.UTF_8)));
    }
}
