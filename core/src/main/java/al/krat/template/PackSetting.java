package al.krat.template;

/**
 * A value of pack.yaml as it stands, with the pack that says it.
 *
 * @param key with dots: {@code qark}, {@code facts.city}, {@code style.textPt}, {@code signatories}
 * @param value the words; those of a list with « · » between them
 * @param pack the pack of the chain that says it
 */
public record PackSetting(String key, String value, String pack) {}
