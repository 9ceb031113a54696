package al.krat.template.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fonts and colours that styles name by their job («minorHAnsi», «accent1»): the theme of a file. */
final class ThemeFonts {
    private static final List<String> COLOURS = List.of(
            "dk1",
            "lt1",
            "dk2",
            "lt2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    private final @Nullable Tree elements;

    ThemeFonts(@Nullable Tree theme) {
        this.elements = theme == null ? null : theme.child("a:themeElements");
    }

    /** The family of run properties for Latin letters, empty where none is said. */
    String family(@Nullable Tree run) {
        Tree fonts = run == null ? null : run.child("w:rFonts");
        if (fonts == null) {
            return "";
        }
        String job = fonts.get("w:asciiTheme");
        String named =
                job.startsWith("major") ? latin("a:majorFont") : job.startsWith("minor") ? latin("a:minorFont") : "";
        return named.isEmpty() ? fonts.get("w:ascii") : named;
    }

    private String latin(String which) {
        Tree latin = elements == null ? null : elements.at("a:fontScheme", which, "a:latin");
        String family = latin == null ? "" : latin.get("typeface");
        return family.length() > 60 ? "" : family;
    }

    /** What the theme says of fonts and colours, as markup; empty where it does not say all of them. */
    String markup() {
        Tree colours = elements == null ? null : elements.child("a:clrScheme");
        if (colours == null
                || latin("a:majorFont").isEmpty()
                || latin("a:minorFont").isEmpty()) {
            return "";
        }
        var out = new StringBuilder("<a:clrScheme name=\"KRAT\">");
        for (String job : COLOURS) {
            String colour = colour(colours.child("a:" + job));
            if (colour.isEmpty()) {
                return "";
            }
            out.append("<a:" + job + "><a:srgbClr val=\"" + colour + "\"/></a:" + job + ">");
        }
        out.append("</a:clrScheme><a:fontScheme name=\"KRAT\">");
        for (String which : List.of("a:majorFont", "a:minorFont")) {
            out.append("<" + which + "><a:latin typeface=\"" + Cleaner.escaped(latin(which)) + "\"/>");
            out.append("<a:ea typeface=\"\"/><a:cs typeface=\"\"/></" + which + ">");
        }
        return out.append("</a:fontScheme>").toString();
    }

    private static String colour(@Nullable Tree job) {
        Tree plain = job == null ? null : job.child("a:srgbClr");
        Tree system = job == null ? null : job.child("a:sysClr");
        String hex = plain != null ? plain.get("val") : system != null ? system.get("lastClr") : "";
        boolean good = hex.length() == 6 && hex.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        return good ? hex : "";
    }
}
