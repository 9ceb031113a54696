package al.krat.template.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act, for citing.
 *
 * @param type urdhri, ligji, vendimi, rregullorja
 * @param number its number
 * @param date when it was issued
 * @param issuer who issued it, in the genitive without article; in English what that means, where it is known
 * @param title its title
 * @param lang the language of the title where it is not the document's, else null
 */
public record BasisView(
        String type,
        String number,
        LocalDate date,
        String issuer,
        String title,
        @Nullable String lang) {}
