package al.krat.language;

/**
 * The linking article (nyja e përparme) before what belongs to a definite noun, a genitive or an adjective: «Zyra
 * <em>e</em> Punësimit», «Zyrës <em>së</em> Punësimit», «Zyrës Vendore <em>të</em> Arsimit». The rules are those of the
 * orthography of 1973, §§ 45–52.
 */
public final class LinkingArticle {

    private LinkingArticle() {}

    /**
     * The article.
     *
     * @param c the case of the noun that has something
     * @param gender that noun's gender
     * @param number that noun's number
     * @param directly whether the article stands directly behind it, with no other word between
     */
    public static String of(Case c, Gender gender, GrammaticalNumber number, boolean directly) {
        if (number == GrammaticalNumber.PLURAL) {
            return directly && (c == Case.NOMINATIVE || c == Case.ACCUSATIVE) ? "e" : "të";
        }
        return switch (c) {
            case NOMINATIVE -> gender == Gender.MASCULINE ? "i" : "e";
            case ACCUSATIVE -> directly ? "e" : "të";
            case GENITIVE, DATIVE, ABLATIVE -> directly && gender == Gender.FEMININE ? "së" : "të";
        };
    }

    /**
     * The article behind a {@link Noun}, a person's title or several of these: «Përfaqësuesja <em>e</em> …»; «i/e» for a
     * person whose gender nobody knows.
     *
     * @param c the case that it stands in
     * @throws IllegalArgumentException where it is nothing that has a gender
     */
    public static String behind(Object value, Case c, boolean directly) {
        GrammaticalNumber number = Agreement.number(value);
        Gender gender = Agreement.gender(value);
        if (gender != null) {
            return of(c, gender, number, directly);
        }
        String masculine = of(c, Gender.MASCULINE, number, directly);
        String feminine = of(c, Gender.FEMININE, number, directly);
        return masculine.equals(feminine) ? masculine : masculine + "/" + feminine;
    }
}
