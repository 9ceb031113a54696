package al.krat.intake.notes;

import org.jspecify.annotations.Nullable;

/** Offices that heads of notes name in place of a key: «Kryetari: Prefekti» means «Kryesoi». */
final class Offices {

    private Offices() {}

    /** The key that an office before somebody's name means; null where it is no office, or no name follows. */
    static @Nullable String key(Typed label, Typed value, Parties parties) {
        boolean isName = value.isUnknown()
                || PersonReader.isAddressed(value)
                || parties.names.isKnown(value.text)
                || PersonReader.looksLikeName(value);
        String word = label.folded().text;
        boolean isOffice = isName && word.indexOf(' ') < 0 && Functions.of(word) != null;
        if (!isOffice) {
            return null;
        }
        return word.startsWith("kryetar")
                ? HeaderKey.CHAIR.label()
                : word.startsWith("sekretar") ? HeaderKey.KEEPER.label() : null;
    }
}
