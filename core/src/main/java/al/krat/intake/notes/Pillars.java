package al.krat.intake.notes;

import al.krat.domain.Pillar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pillars (shtyllat) as notes name them. */
final class Pillars {

    /** Their names, for printing and suggesting. */
    static final Map<Pillar, String> NAMES = Map.of(
            Pillar.PROSECUTION, "ndjekja penale",
            Pillar.PROTECTION, "mbrojtja",
            Pillar.PREVENTION, "parandalimi",
            Pillar.COORDINATION, "bashkërendimi");

    private static final Map<Pillar, List<String>> WORDS = Map.of(
            Pillar.PROSECUTION, List.of("ndjekja penale", "ndjekje penale", "ndjekja", "ndjekje"),
            Pillar.PROTECTION, List.of("mbrojtja", "mbrojtje"),
            Pillar.PREVENTION, List.of("parandalimi", "parandalim"),
            Pillar.COORDINATION, List.of("bashkerendimi", "bashkerendim", "koordinimi", "koordinim"));

    private Pillars() {}

    /** The pillar that words name, or null. */
    static @Nullable Pillar of(Typed typed) {
        String folded = typed.folded().text;
        String words = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
        for (Map.Entry<Pillar, List<String>> pillar : WORDS.entrySet()) {
            if (pillar.getValue().contains(words)) {
                return pillar.getKey();
            }
        }
        return null;
    }
}
