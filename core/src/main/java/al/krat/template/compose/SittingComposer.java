package al.krat.template.compose;

import al.krat.domain.Bodies;
import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.LegalBasis;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingKind;
import al.krat.domain.Period;
import al.krat.domain.Qark;
import al.krat.domain.Seat;
import al.krat.language.Blank;
import al.krat.language.Language;
import al.krat.language.Lists;
import al.krat.language.Noun;
import al.krat.language.Titles;
import al.krat.template.PackFacts;
import al.krat.template.view.BasisView;
import al.krat.template.view.LetterheadView;
import al.krat.template.view.SittingView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What met, when and where; and the letterhead above it. */
record SittingComposer(Committee committee, Parties parties, Texts texts, Language language) {

    private static final Set<String> ARTICLES = Set.of("i", "e", "të", "së");

    /**
     * @param protocol the paper's number, or null
     * @param date the paper's day, or null
     */
    LetterheadView letterhead(Meeting meeting, PackFacts facts, @Nullable String protocol, @Nullable LocalDate date) {
        List<String> bodies = bodies(meeting).stream()
                .map(body -> Titles.upper(name(body, null).nominative()))
                .toList();
        Qark qark = committee.qark();
        boolean english = language == Language.ENGLISH
                && facts.letterheadEnglish().size() == facts.letterhead().size();
        List<String> lines = english ? facts.letterheadEnglish() : facts.letterhead();
        return new LetterheadView(
                lines.stream().map(line -> filled(line, qark)).toList(),
                bodies,
                facts.emblem(),
                facts.emblemAlt(),
                protocol,
                qark != null && facts.city().equals(Blank.WORDS) ? qark.seat() : facts.city(),
                date,
                english || language == Language.ALBANIAN ? null : Language.ALBANIAN.tag());
    }

    /** A pack of no qark leaves the place open; the committee knows it. */
    private static String filled(String line, @Nullable Qark qark) {
        return qark == null ? line : line.replace(Blank.WORDS, Titles.upper(qark.albanianName()));
    }

    SittingView sitting(Meeting meeting) {
        List<Body> bodies = bodies(meeting);
        Qark qark = committee.qark();
        boolean two = bodies.size() > 1;
        Period period = meeting.period();
        return new SittingView(
                meeting.id() == null ? null : meeting.id().toString(),
                name(bodies.get(0), two ? null : qark),
                two ? partner(bodies, qark) : null,
                Lists.join(bodies.stream().map(Bodies::shortName).toList(), language),
                Lists.join(bodies.stream().map(b -> name(b, qark).nominative()).toList(), language),
                meeting.number(),
                kind(meeting),
                two || meeting.kinds().contains(MeetingKind.JOINT),
                texts.orNull(meeting.topic()),
                period,
                period != null && period.ordinal() > 0,
                meeting.date(),
                meeting.start(),
                meeting.end(),
                texts.nameOrNull(meeting.place()),
                basis(meeting),
                texts.nameOrNull(meeting.legalBasis()),
                parties.of(meeting.chair(), Seat.Role.CHAIR),
                parties.asTyped(meeting.keeper(), Seat.Role.SECRETARY));
    }

    /** The issuer without its linking article, which depends on what the phrase says before it. */
    private static String bare(String issuer) {
        int blank = issuer.indexOf(' ');
        return blank > 0 && ARTICLES.contains(issuer.substring(0, blank)) ? issuer.substring(blank + 1) : issuer;
    }

    private static List<Body> bodies(Meeting meeting) {
        return meeting.bodies().isEmpty() ? List.of(Body.KRAT) : meeting.bodies();
    }

    private Noun name(Body body, @Nullable Qark qark) {
        return language == Language.ENGLISH ? Noun.undeclined(Bodies.english(body, qark)) : Bodies.name(body, qark);
    }

    /** The second body; a third and further ones follow it by its own name. */
    private Noun partner(List<Body> bodies, @Nullable Qark qark) {
        Noun second = name(bodies.get(1), qark);
        if (bodies.size() == 2) {
            return second;
        }
        return Noun.undeclined(Lists.join(
                bodies.stream().skip(1).map(b -> name(b, qark).nominative()).toList(), language));
    }

    private static String kind(Meeting meeting) {
        return meeting.kinds().contains(MeetingKind.EXTRAORDINARY)
                ? "EXTRAORDINARY"
                : meeting.kinds().contains(MeetingKind.ORDINARY) ? "ORDINARY" : "NONE";
    }

    /** The act in force on the day, where a person has confirmed it. */
    private @Nullable BasisView basis(Meeting meeting) {
        if (meeting.date() == null) {
            return null;
        }
        for (LegalBasis act : committee.conventions().legalBasis()) {
            if (act.verified() && act.on(meeting.date())) {
                String issuer = texts.typed(bare(act.issuer())).words();
                String lang = language == Language.ALBANIAN ? null : Language.ALBANIAN.tag();
                return new BasisView(act.type(), act.number(), act.date(), issuer, act.title(), lang);
            }
        }
        return null;
    }
}
