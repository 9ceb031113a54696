package al.krat.domain;

import java.util.Optional;

/** The twelve qarqe (ligji nr. 115/2014), with the code that ids begin with. */
public enum Qark {
    BERAT("BR", "Berat", "Berat"),
    DIBER("DI", "Dibër", "Peshkopi"),
    DURRES("DR", "Durrës", "Durrës"),
    ELBASAN("EL", "Elbasan", "Elbasan"),
    FIER("FR", "Fier", "Fier"),
    GJIROKASTER("GJ", "Gjirokastër", "Gjirokastër"),
    KORCE("KO", "Korçë", "Korçë"),
    KUKES("KU", "Kukës", "Kukës"),
    LEZHE("LE", "Lezhë", "Lezhë"),
    SHKODER("SH", "Shkodër", "Shkodër"),
    TIRANE("TR", "Tiranë", "Tiranë"),
    VLORE("VL", "Vlorë", "Vlorë");

    private final String code;
    private final String albanianName;
    private final String seat;

    Qark(String code, String albanianName, String seat) {
        this.code = code;
        this.albanianName = albanianName;
        this.seat = seat;
    }

    /** Two letters, «DR». */
    public String code() {
        return code;
    }

    /** The name after «Qarku», which stays unchanged in all cases: «Durrës». */
    public String albanianName() {
        return albanianName;
    }

    /** The town of the date line: Peshkopi for Dibër. */
    public String seat() {
        return seat;
    }

    /** Lower-case ASCII, as packs and files name it: «durres». */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Finds a qark by its key. */
    public static Optional<Qark> of(String key) {
        for (Qark qark : values()) {
            if (qark.key().equals(key)) {
                return Optional.of(qark);
            }
        }
        return Optional.empty();
    }
}
