package al.krat.template;

import al.krat.domain.Finding;
import al.krat.template.fill.FilledWord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of filling a Word template: the filled template, or findings with an error among them. */
public final class WordRendering {

    private final @Nullable FilledWord word;
    private final List<Finding> findings;

    WordRendering(@Nullable FilledWord word, List<Finding> findings) {
        this.word = word;
        this.findings = List.copyOf(findings);
    }

    /** The filled template; empty where there are errors. */
    public Optional<FilledWord> word() {
        return Optional.ofNullable(word);
    }

    public List<Finding> findings() {
        return findings;
    }

    /**
     * The filled template of a pack that is known to be good.
     *
     * @throws IllegalStateException with the findings, where there is none
     */
    public FilledWord orThrow() {
        if (word == null) {
            throw new IllegalStateException(
                    String.join("\n", findings.stream().map(Finding::toString).toList()));
        }
        return word;
    }
}
