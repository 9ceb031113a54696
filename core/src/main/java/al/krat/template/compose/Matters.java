package al.krat.template.compose;

import al.krat.domain.FollowUp;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.ledger.History;
import al.krat.ledger.Matter;
import al.krat.template.view.MatterView;
import al.krat.template.view.TextView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follow-ups are about, where a ledger is at hand.
 *
 * @param history what is recorded, or null
 * @param asOf the day of the meeting, or null
 * @param publicEdition whether what is internal goes
 */
record Matters(@Nullable History history, @Nullable LocalDate asOf, boolean publicEdition) {

    static final Matters UNKNOWN = new Matters(null, null, false);

    @Nullable MatterView view(FollowUp followUp, Parties parties, Texts texts) {
        if (history == null || asOf == null) {
            return null;
        }
        List<Matter> matters = history.matters(followUp.ref());
        if (matters.isEmpty()) {
            return null;
        }
        Matter matter = matters.get(0);
        Prose text = publicEdition ? matter.text().forPublic() : matter.text();
        if (publicEdition && matter.text().isInternal()) {
            return null;
        }
        boolean named = followUp.addressee() != null || matters.size() > 1;
        Party lead = named ? null : matter.state(asOf.minusDays(1)).lead();
        TextView said = texts.of(text);
        String words = said.words();
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return new MatterView(new TextView(bare, said.lang()), lead == null ? null : parties.of(lead));
    }
}
