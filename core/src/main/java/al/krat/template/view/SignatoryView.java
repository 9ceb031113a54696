package al.krat.template.view;

import al.krat.language.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A place of the signature block.
 *
 * @param role CHAIR or KEEPER, whose label is a phrase unless the pack gives one; SEAT or OTHER
 * @param label the pack's label, or null
 * @param gender of the holder, for «KRYETARI» and «KRYETARJA»
 * @param name the name under the line, or null for a blank
 * @param lang the language of the pack's label where it is not the document's, else null
 * @param office what the chair is beside, in capitals, «PREFEKTI I QARKUT DURRËS»; null for others and where a pack's
 *     label stands
 */
public record SignatoryView(
        String role,
        @Nullable String label,
        Gender gender,
        @Nullable PersonView name,
        @Nullable String lang,
        @Nullable TextView office) {}
