package al.krat.language.lint;

import java.util.Set;

/** The names of the months. */
final class Months {

    static final Set<String> ALL = Forms.words("""
            janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor""");

    private Months() {}
}
