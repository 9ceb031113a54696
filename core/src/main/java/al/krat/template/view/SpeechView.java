package al.krat.template.view;

import java.util.List;

/**
 * What somebody said.
 *
 * @param speakers who; empty for text of nobody in particular
 * @param first the first paragraph
 * @param rest the others
 */
public record SpeechView(List<PartyView> speakers, TextView first, List<TextView> rest) {
    public SpeechView {
        speakers = List.copyOf(speakers);
        rest = List.copyOf(rest);
    }
}
