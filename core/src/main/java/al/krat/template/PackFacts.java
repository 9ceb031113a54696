package al.krat.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of its institution.
 *
 * @param letterhead the lines above the committee's name, in capitals as typed
 * @param letterheadEnglish the same in English; where it has not as many lines, documents in English carry the Albanian
 * @param city the town of the date line
 * @param emblem a PNG or JPEG of the pack, or null
 * @param emblemAlt what it shows
 * @param signatories who signs, in order
 */
public record PackFacts(
        List<String> letterhead,
        List<String> letterheadEnglish,
        String city,
        @Nullable String emblem,
        String emblemAlt,
        List<Signatory> signatories) {

    /**
     * One place of the signature block.
     *
     * @param role CHAIR, KEEPER, SEAT or OTHER
     * @param seat the seat's id of a SEAT, else null
     * @param label the label; null where the template's phrase for the role stands
     * @param name a fixed name, or null
     * @param documents the documents that carry it; none means all
     * @param body the body whose papers carry it, «KRAT»; null means every body
     */
    public record Signatory(
            String role,
            @Nullable String seat,
            @Nullable String label,
            @Nullable String name,
            List<String> documents,
            @Nullable String body) {
        public Signatory {
            documents = List.copyOf(documents);
        }

        /** Whether a document of a body carries it; who keeps the minutes signs those, and else what is named. */
        public boolean signs(String document, String ofBody) {
            boolean usual = documents.isEmpty() && (!role.equals("KEEPER") || document.equals("minutes"));
            return (usual || documents.contains(document)) && (body == null || body.equals(ofBody));
        }
    }

    public PackFacts {
        letterhead = List.copyOf(letterhead);
        letterheadEnglish = List.copyOf(letterheadEnglish);
        signatories = List.copyOf(signatories);
    }
}
