package al.krat.domain;

import al.krat.language.Language;
import al.krat.language.Phrases;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of findings: one catalogue a step and language, read when the first finding is printed. */
final class FindingTexts {

    private static final ConcurrentHashMap<String, Phrases> CATALOGUES = new ConcurrentHashMap<>();

    private FindingTexts() {}

    static String message(Finding finding, Language language) {
        return catalogue(finding.code().getClass(), language).say(finding.code().name(), finding.args());
    }

    static String hint(Finding finding, Language language) {
        Phrases phrases = catalogue(finding.code().getClass(), language);
        String key = finding.code().name() + ".hint";
        return phrases.has(key) ? phrases.say(key, finding.args()) : "";
    }

    static String severity(Severity severity, Language language) {
        return catalogue(Finding.class, language).say(severity.name(), java.util.Map.of());
    }

    private static Phrases catalogue(Class<?> owner, Language language) {
        String resource = "/" + owner.getPackageName().replace('.', '/') + "/findings_" + language.code() + ".yaml";
        return CATALOGUES.computeIfAbsent(
                resource, name -> Phrases.ofResource(owner, name, language).inLines());
    }
}
