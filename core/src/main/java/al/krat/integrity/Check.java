package al.krat.integrity;

import al.krat.domain.Finding;
import java.util.function.Consumer;

/** One rule. Stateless. */
interface Check {

    /** Hands over whatever breaks the rule. */
    void check(Context context, Consumer<Finding> found);
}
