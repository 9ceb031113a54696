package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import org.jspecify.annotations.Nullable;

/** Finds people in typed text: who has a form of address, else two or three words with capitals that name no institution. */
final class People {

    private People() {}

    static @Nullable Stretch find(String text, int from) {
        Stretch titled = Values.titled(text, from);
        if (titled != null) {
            return titled;
        }
        for (Stretch name = Values.name(text, from); name != null; name = Values.name(text, name.to())) {
            if (isPerson(text.substring(name.from(), name.to()))) {
                return name;
            }
        }
        return null;
    }

    /** Whether words with capitals may be somebody's name. */
    static boolean isPerson(String words) {
        String plain = Plain.of(words);
        for (String part : plain.split("[ \u00a0]")) {
            if (Labels.of("institution").contains(part)) {
                return false;
            }
        }
        return !Labels.is("head.name", plain)
                && !Labels.is("sign.CHAIR", plain)
                && !Labels.is("sign.KEEPER", plain)
                && !Labels.is("sign.OTHER", plain);
    }
}
