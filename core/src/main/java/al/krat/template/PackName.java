package al.krat.template;

import java.util.Set;

/** What a pack may be called: {@code a–z}, digits and hyphens, forty at most, so that it names a folder anywhere. */
public final class PackName {

    private static final int LONGEST = 40;

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private PackName() {}

    /** Whether a name may be a pack's. */
    public static boolean is(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && !isDevice(name)
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    /** Whether Windows would take a file or folder name for a device: {@code nul}, {@code Aux.html}. */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return DEVICES.stream().anyMatch(stem::equalsIgnoreCase);
    }
}
