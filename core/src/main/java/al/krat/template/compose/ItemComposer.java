package al.krat.template.compose;

import al.krat.domain.Activity;
import al.krat.domain.AgendaItem;
import al.krat.domain.Commitment;
import al.krat.domain.Decision;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Observation;
import al.krat.domain.Recommendation;
import al.krat.domain.Statement;
import al.krat.template.view.ActivityView;
import al.krat.template.view.BlockView;
import al.krat.template.view.CommitmentView;
import al.krat.template.view.DecisionView;
import al.krat.template.view.ItemView;
import al.krat.template.view.PartyView;
import al.krat.template.view.RecommendationView;
import al.krat.template.view.SpeechView;
import al.krat.template.view.TextView;
import java.util.ArrayList;
import java.util.List;

/** Agenda items as templates see them; what is settled on the way is gathered and numbered over the meeting. */
final class ItemComposer {

    private final Parties parties;
    private final Texts texts;
    private final Settled settled;

    final List<DecisionView> decisions = new ArrayList<>();
    final List<RecommendationView> recommendations = new ArrayList<>();
    final List<CommitmentView> commitments = new ArrayList<>();
    final List<ActivityView> activities = new ArrayList<>();

    ItemComposer(Parties parties, Texts texts) {
        this(parties, texts, Matters.UNKNOWN);
    }

    ItemComposer(Parties parties, Texts texts, Matters matters) {
        this.parties = parties;
        this.texts = texts;
        this.settled = new Settled(parties, texts, matters);
    }

    List<ItemView> items(List<AgendaItem> items) {
        return items(items, "");
    }

    private List<ItemView> items(List<AgendaItem> items, String prefix) {
        var views = new ArrayList<ItemView>();
        for (AgendaItem item : items) {
            String number = prefix + (views.size() + 1);
            views.add(new ItemView(
                    number,
                    "pika-" + number.replace('.', '-'),
                    texts.name(item.title()),
                    item.title().isBlank(),
                    item.added(),
                    parties.of(item.addedBy()),
                    blocks(item.entries(), number),
                    items(item.subItems(), number + ".")));
        }
        return views;
    }

    private List<BlockView> blocks(List<Entry> entries, String item) {
        var blocks = new ArrayList<BlockView>();
        var points = new ArrayList<TextView>();
        for (Entry entry : entries) {
            if (entry instanceof Statement statement
                    && statement.point()
                    && statement.speakers().isEmpty()) {
                statement.paragraphs().forEach(p -> points.add(texts.of(p)));
                continue;
            }
            flush(points, blocks);
            block(entry, item, blocks);
        }
        flush(points, blocks);
        return blocks;
    }

    private static void flush(List<TextView> points, List<BlockView> blocks) {
        if (!points.isEmpty()) {
            blocks.add(BlockView.of(List.copyOf(points)));
            points.clear();
        }
    }

    private void block(Entry entry, String item, List<BlockView> blocks) {
        if (entry instanceof Statement statement) {
            blocks.add(BlockView.of(speech(statement)));
        } else if (entry instanceof Decision decision) {
            decisions.add(settled.decision(decision, decisions.size() + 1, item));
            blocks.add(BlockView.of(decisions.get(decisions.size() - 1)));
        } else if (entry instanceof Recommendation recommendation) {
            recommendations.add(settled.recommendation(recommendation, recommendations.size() + 1));
            blocks.add(BlockView.of(recommendations.get(recommendations.size() - 1)));
        } else if (entry instanceof Commitment commitment) {
            commitments.add(settled.commitment(commitment, commitments.size() + 1));
            blocks.add(BlockView.of(commitments.get(commitments.size() - 1)));
        } else if (entry instanceof Activity activity) {
            activities.add(settled.activity(activity, activities.size() + 1));
            blocks.add(BlockView.of(activities.get(activities.size() - 1)));
        } else if (entry instanceof Observation observation) {
            blocks.add(BlockView.of(settled.observation(observation)));
        } else if (entry instanceof FollowUp followUp) {
            blocks.add(BlockView.of(settled.followUp(followUp)));
        }
    }

    private SpeechView speech(Statement statement) {
        List<PartyView> speakers = statement.speakers().stream()
                .map(speaker -> parties.of(speaker.party(), speaker.person()))
                .toList();
        List<TextView> paragraphs =
                statement.paragraphs().stream().map(texts::of).toList();
        TextView first = paragraphs.isEmpty() ? new TextView("", null) : paragraphs.get(0);
        return new SpeechView(
                speakers, first, paragraphs.isEmpty() ? List.of() : paragraphs.subList(1, paragraphs.size()));
    }
}
