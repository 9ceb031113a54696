package al.krat.intake.word;

import al.krat.language.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of tables in notes, by their headings; the first name is the one that forms print. */
public enum Column {
    NUMBER("Nr.", "Nr", "Numri"),
    INSTITUTION("Institucioni", "Anëtari", "Institucioni anëtar", "Institucioni / anëtari", "Anëtari / institucioni"),
    PERSON("Përfaqësuesi", "Emri", "Emri mbiemri", "Emri dhe mbiemri", "Emër mbiemër", "Emri, mbiemri"),
    FUNCTION("Funksioni"),
    QUALITY("Cilësia", "Roli"),
    PRESENCE("Pjesëmarrja", "Prania"),
    REASON("Arsyeja", "Arsyeja e mungesës"),
    DECISION("Vendimi"),
    VOTE("Votimi", "Vota", "Votat"),
    RECOMMENDATION("Rekomandimi"),
    ADDRESSEE("Drejtuar", "Marrësi", "Kujt i drejtohet"),
    TASK("Detyra"),
    COMMITMENT("Angazhimi"),
    TASK_OR_COMMITMENT("Detyra ose angazhimi", "Angazhimi ose detyra", "Detyra / angazhimi", "Angazhimi / detyra"),
    KIND("Lloji"),
    LEAD("Përgjegjës", "Përgjegjësi", "Institucioni përgjegjës"),
    PARTNERS("Në bashkëpunim me", "Bashkëpunues"),
    DUE("Afati", "Afati i zbatimit"),
    PLACE("Vendi"),
    GROUP("Grupi i synuar"),
    PILLAR("Shtylla"),
    INDICATOR("Treguesi"),
    FUNDING("Burimi i financimit"),
    ACTIVITY("Aktiviteti"),
    WHEN("Data ose periudha", "Data/periudha", "Data / periudha", "Data", "Kur", "Koha"),
    RECURRENCE("Përsëritja"),
    VALUE("Vlera", "Shifra"),
    PARTS("Prej tyre"),
    SOURCE("Burimi"),
    MATTER("Zëri i hapur", "Zëri"),
    STATE("Gjendja", "Statusi"),
    REMARK("Shpjegimi", "Dëshmia");

    private final List<String> names;
    private final List<String> folded;

    Column(String... names) {
        this.names = List.of(names);
        this.folded = this.names.stream().map(Folding::fold).toList();
    }

    /** As forms print it. */
    public String label() {
        return names.get(0);
    }

    /** The column that a heading names, or null. */
    static @Nullable Column of(String heading) {
        String words = Folding.fold(heading);
        String bare =
                words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
        for (Column column : values()) {
            if (column.folded.contains(bare)) {
                return column;
            }
        }
        return null;
    }
}
