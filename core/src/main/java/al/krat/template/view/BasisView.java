package al.krat.template.view;

import java.time.LocalDate;

/**
 * An act, for citing.
 *
 * @param type urdhri, ligji, vendimi, rregullorja
 * @param number its number
 * @param date when it was issued
 * @param issuer who issued it, in the genitive without article
 * @param title its title
 */
public record BasisView(String type, String number, LocalDate date, String issuer, String title) {}
