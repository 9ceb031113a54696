package al.krat.integrity;

import al.krat.domain.Finding;
import al.krat.domain.Party;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Consumer;

/** Near a change of name whose date nobody has confirmed, whoever keeps the minutes looks at the name; once each. */
final class UnsureNames implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        var said = new HashSet<String>();
        for (NamedParties.Mention mention : NamedParties.of(context)) {
            if (mention.party() instanceof Party.Known known && said.add(known.institution())) {
                context.institution(known)
                        .flatMap(institution ->
                                institution.unsureChange(context.meeting().date()))
                        .ifPresent(change -> found.accept(context.finding(
                                IntegrityCode.NAME_UNSURE,
                                mention.path(),
                                Map.of(
                                        "institution",
                                        context.name(known),
                                        "change",
                                        change,
                                        "key",
                                        known.institution()))));
            }
        }
    }
}
