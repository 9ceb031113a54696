package al.krat.template;

import al.krat.domain.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a rendering: a page, perhaps with remarks, or findings with an error among them. */
public final class Rendering {

    private final @Nullable Page page;
    private final List<Finding> findings;

    private Rendering(@Nullable Page page, List<Finding> findings) {
        this.page = page;
        this.findings = List.copyOf(findings);
    }

    static Rendering of(Page page, List<Finding> remarks) {
        return new Rendering(page, remarks);
    }

    static Rendering refused(List<Finding> findings) {
        return new Rendering(null, findings);
    }

    /** The page; empty where there are errors. */
    public Optional<Page> page() {
        return Optional.ofNullable(page);
    }

    public List<Finding> findings() {
        return findings;
    }

    /**
     * The page of a pack that is known to be good.
     *
     * @throws IllegalStateException with the findings, where there is none
     */
    public Page orThrow() {
        if (page == null) {
            throw new IllegalStateException(
                    String.join("\n", findings.stream().map(Finding::toString).toList()));
        }
        return page;
    }
}
