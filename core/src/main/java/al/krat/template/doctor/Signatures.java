package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells lines under which people sign. */
final class Signatures {

    private static final int LONGEST = 60;

    /** A label with who signs under it: CHAIR, KEEPER, OTHER. */
    record Label(String role, Stretch part) {}

    private Signatures() {}

    /** Whether a line consists of nothing but such labels. */
    static boolean isLabelled(String text) {
        List<Stretch> parts = Segments.of(text);
        return !parts.isEmpty() && labels(text).size() == parts.size();
    }

    /** The labels of a line, from left to right. */
    static List<Label> labels(String text) {
        List<Label> found = new ArrayList<>();
        for (Stretch part : Segments.of(text)) {
            String role = role(Plain.of(text.substring(part.from(), part.to())));
            if (role != null) {
                found.add(new Label(role, part));
            }
        }
        return found;
    }

    private static @Nullable String role(String plain) {
        if (Values.blank(plain, 0) != null) {
            return null; // a value beside the label
        }
        for (String role : List.of("KEEPER", "CHAIR", "OTHER")) {
            String key = "sign." + role;
            if (Labels.is(key, plain)) {
                return role;
            }
            // «Prefekti i Qarkut Durrës», and no sentence
            int end = Labels.begins(key, plain);
            boolean more = end >= 0 && plain.startsWith(" ", end) && plain.length() <= LONGEST;
            if (more && role.equals("CHAIR") && isOffice(plain.substring(end))) {
                return role;
            }
        }
        return null;
    }

    /** What may stand behind «Kryetari» or «Prefekti»: of whom, and nothing that is said or done. */
    private static boolean isOffice(String rest) {
        String plain = rest.strip();
        return (plain.startsWith("i ")
                        || plain.startsWith("e ")
                        || plain.startsWith("te ")
                        || plain.split(" ").length == 1)
                && plain.indexOf('.') < 0
                && plain.indexOf(',') < 0
                && plain.indexOf(':') < 0;
    }
}
