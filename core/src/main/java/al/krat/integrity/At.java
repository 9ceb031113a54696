package al.krat.integrity;

/**
 * A part of a meeting and where it stands.
 *
 * @param value the part
 * @param path its record path, {@code items[2].entries[0]}
 * @param item the agenda item it belongs to, by index among all items in reading order
 */
record At<T>(T value, String path, int item) {

    /** The path of something within this part, {@code due} or {@code speakers[1]}. */
    String path(String within) {
        return path + "." + within;
    }
}
