package al.krat.intake.notes;

import java.util.List;

/** The keys of the head and of the closing, with what secretaries call them; the first name is the one to suggest. */
enum HeaderKey {
    MEETING("Mbledhja"),
    TOPIC("Tema"),
    BODY("Organi", "Organet"),
    PERIOD("Periudha"),
    BASIS("Baza ligjore"),
    DATE("Data", "Data e mbledhjes", "Ora"),
    PLACE("Vendi"),
    CHAIR("Kryesoi", "Mbledhjen e kryesoi", "Kryesues", "Kryesuese"),
    KEEPER(
            "Procesverbalin e mbajti",
            "Mbajti procesverbalin",
            "Procesverbali u mbajt nga",
            "Mbajtësi i procesverbalit",
            "Mbajtësja e procesverbalit"),
    PRESENT("Të pranishëm", "Prezent", "Prezentë", "Të pranishmit", "Pjesëmarrës", "Pjesëmarrësit", "Morën pjesë"),
    EXCUSED("Mungojnë me arsye", "Me arsye", "Munguan me arsye", "Mungoi me arsye"),
    ABSENT("Mungojnë pa arsye", "Pa arsye", "Munguan pa arsye", "Mungoi pa arsye"),
    INVITED("Të ftuar", "Të ftuarit"),
    END("Mbyllja"),
    NEXT("Mbledhja e radhës"),
    PROTOCOL("Nr. prot.", "Nr. prot", "Nr prot."),
    ANNEXES("Anekse");

    private final List<String> names;
    private final List<String> folded;

    HeaderKey(String... names) {
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

    /** Whether it says who takes part. */
    boolean isOfPeople() {
        return switch (this) {
            case CHAIR, KEEPER, PRESENT, EXCUSED, ABSENT, INVITED -> true;
            default -> false;
        };
    }

    /** Whether it belongs to the closing, which stands anywhere. */
    boolean isClosing() {
        return compareTo(END) >= 0;
    }
}
