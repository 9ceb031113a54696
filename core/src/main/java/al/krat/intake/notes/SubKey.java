package al.krat.intake.notes;

import java.util.List;

/** The keys below a recommendation, commitment or activity. */
enum SubKey {
    DUE("Afati", "Afati i zbatimit"),
    RESPONSIBLE("Përgjegjës", "Përgjegjësi", "Përgjegjëse"),
    PARTNERS("Në bashkëpunim me"),
    PLACE("Vendi"),
    GROUP("Grupi i synuar"),
    PILLAR("Shtylla"),
    INDICATOR("Treguesi"),
    FUNDING("Burimi i financimit"),
    REPLACES("Në vend të");

    private final List<String> names;
    private final List<String> folded;

    SubKey(String... names) {
        this.names = List.of(names);
        this.folded = this.names.stream().map(name -> Folded.of(name).text).toList();
    }

    /** As it is printed and suggested. */
    String label() {
        return names.get(0);
    }

    List<String> folded() {
        return folded;
    }

    /** Whether its value is a text, which lines below continue. */
    boolean isText() {
        return this == PLACE || this == GROUP || this == INDICATOR || this == FUNDING;
    }
}
