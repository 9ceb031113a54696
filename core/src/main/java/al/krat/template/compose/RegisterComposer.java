package al.krat.template.compose;

import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Roll;
import al.krat.language.Collation;
import al.krat.language.Language;
import al.krat.ledger.History;
import al.krat.ledger.RecordedMeeting;
import al.krat.ledger.Selection;
import al.krat.ledger.Standing;
import al.krat.template.PackFacts;
import al.krat.template.view.PartyView;
import al.krat.template.view.register.RegisterFiguresView;
import al.krat.template.view.register.RegisterGroupView;
import al.krat.template.view.register.RegisterView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How all matters stand on a day becomes the view of the register. */
public final class RegisterComposer {

    private final PackFacts facts;
    private final Committee committee;
    private final Texts texts;

    /**
     * @param facts the pack's letterhead
     * @param committee who the parties are
     * @param language of the document
     * @param note what stands in the place of a text that nobody has translated, where the document stands beside the
     *     one in Albanian; null where it stands alone
     */
    public RegisterComposer(PackFacts facts, Committee committee, Language language, @Nullable String note) {
        this.facts = facts;
        this.committee = committee;
        this.texts = new Texts(language, note);
    }

    /**
     * Composes the register.
     *
     * @param history of what the edition may show, see {@link History#of(List, Committee, Edition)}
     */
    public RegisterView compose(History history, LocalDate asOf, Selection selection, Edition edition) {
        Meeting about = about(history, asOf);
        Meeting last =
                history.last(List.of(), asOf).map(RecordedMeeting::meeting).orElse(about);
        var parties = new Parties(committee, new TypedNames(last, committee), asOf, texts, edition == Edition.PUBLIC);
        var sitting = new SittingComposer(committee, parties, texts, texts.language());
        List<Standing> standings = selection.of(history.at(asOf));
        List<RegisterGroupView> groups = groups(standings, parties);
        Party only = selection.institution() == null ? null : Party.known(selection.institution(), "");
        return new RegisterView(
                sitting.letterhead(about, facts, null, asOf),
                sitting.sitting(about),
                asOf,
                only == null ? null : parties.of(only),
                selection.period(),
                !selection.equals(Selection.ALL),
                RegisterFiguresView.sum(
                        groups.stream().map(RegisterGroupView::figures).toList()),
                groups,
                edition == Edition.INTERNAL);
    }

    /** A paper of all bodies that have met, dated with the day. */
    private static Meeting about(History history, LocalDate asOf) {
        List<Body> bodies = history.standing().stream()
                .filter(meeting -> !meeting.date().isAfter(asOf))
                .flatMap(meeting -> meeting.meeting().bodies().stream())
                .distinct()
                .sorted(Comparator.comparing(Body::kind))
                .toList();
        var paper = Meeting.builder().date(asOf);
        bodies.forEach(paper::body);
        return paper.build();
    }

    private List<RegisterGroupView> groups(List<Standing> standings, Parties parties) {
        Map<Object, List<Standing>> byLead = new LinkedHashMap<>();
        standings.forEach(standing -> byLead.computeIfAbsent(lead(standing), first -> new ArrayList<>())
                .add(standing));
        var rows = new RegisterRows(parties, new Settled(parties, texts, Matters.UNKNOWN), texts);
        Map<Object, PartyView> names = new HashMap<>();
        byLead.forEach((lead, its) -> {
            Party party = its.get(0).lead();
            if (party != null) {
                names.put(lead, parties.of(party));
            }
        });
        Map<Object, Integer> order = order();
        Comparator<Object> precedence = Comparator.comparing((Object lead) -> order.getOrDefault(lead, order.size()))
                .thenComparing(lead -> !names.containsKey(lead))
                .thenComparing(lead -> name(names.get(lead)), Collation.comparator());
        List<RegisterGroupView> groups = new ArrayList<>();
        byLead.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(precedence))
                .forEach(each -> groups.add(group(groups.size() + 1, each.getValue(), names.get(each.getKey()), rows)));
        return groups;
    }

    private static RegisterGroupView group(
            int number, List<Standing> standings, @Nullable PartyView name, RegisterRows rows) {
        List<Standing> sorted = standings.stream().sorted(Standing.URGENCY).toList();
        return new RegisterGroupView(
                "institucioni-" + number,
                name,
                RegisterRows.figures(sorted),
                sorted.stream().map(standing -> rows.row(standing, name)).toList());
    }

    private static String name(@Nullable PartyView party) {
        return party == null ? "" : party.name().nominative();
    }

    private static Object lead(Standing standing) {
        Party party = standing.lead();
        return party == null ? "" : Roll.identity(party);
    }

    private Map<Object, Integer> order() {
        Map<Object, Integer> order = new HashMap<>();
        for (Institution institution : committee.institutions()) {
            order.put(institution.key(), order.size());
        }
        return order;
    }
}
