package al.krat.integrity;

import al.krat.domain.Finding;
import al.krat.domain.Institution;
import al.krat.domain.Party;
import al.krat.domain.Severity;
import al.krat.language.Folding;
import al.krat.language.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whoever sits, answers, reports or is addressed is an institution that the committee knows. */
final class Names implements Check {

    /** The argument that quotes the words; {@link Integrity#join} compares it. */
    static final String NAME = "name";

    /** After so many unknown names the input is no list of names; no near one is searched for the rest. */
    private static final int MOST = 100;

    @Override
    public void check(Context context, Consumer<Finding> found) {
        List<String> names = names(context);
        var near = new HashMap<String, Optional<String>>();
        for (NamedParties.Mention mention : NamedParties.of(context)) {
            Party party = mention.party();
            if (party instanceof Party.Known known) {
                if (context.institution(known).isEmpty()
                        && (!names.isEmpty() || party.words().isBlank())) {
                    found.accept(context.finding(
                            IntegrityCode.INSTITUTION_UNKNOWN, mention.path(), Map.of(NAME, known.institution())));
                }
            } else if (party instanceof Party.Typed && !names.isEmpty() && !Blanks.isUnsaid(party.words())) {
                found.accept(typed(context, party.words(), mention.path(), near(party.words(), names, near)));
            }
        }
    }

    private static Optional<String> near(String words, List<String> names, Map<String, Optional<String>> known) {
        return known.size() < MOST
                ? known.computeIfAbsent(words, unknown -> Nearest.of(unknown, names))
                : known.getOrDefault(words, Optional.empty());
    }

    private static Finding typed(Context context, String words, String path, Optional<String> near) {
        String key = near.isPresent() && Folding.fold(near.get()).equals(Folding.fold(words))
                ? key(context, near.get())
                : null;
        if (key != null) {
            return context.finding(IntegrityCode.PARTY_LOOSE, path, Map.of(NAME, words, "key", key));
        }
        if (near.isPresent()) {
            return context.finding(IntegrityCode.PARTY_NEAR, path, Map.of(NAME, words, "near", near.get()));
        }
        Finding finding = context.finding(IntegrityCode.PARTY_UNKNOWN, path, Map.of(NAME, words));
        return context.inWorkspace() ? finding.as(Severity.ERROR) : finding;
    }

    private static @Nullable String key(Context context, String name) {
        return context.committee().institutions().stream()
                .filter(institution -> names(institution).contains(name))
                .map(Institution::key)
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(Context context) {
        var names = new ArrayList<String>();
        for (Institution institution : context.committee().institutions()) {
            names.addAll(names(institution));
        }
        return names;
    }

    private static List<String> names(Institution institution) {
        var names = new ArrayList<String>();
        institution.names().forEach(name -> names.add(name.noun().nominative()));
        names.addAll(institution.aliases());
        return names;
    }
}
