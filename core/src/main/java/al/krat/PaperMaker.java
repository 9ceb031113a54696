package al.krat;

import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import al.krat.language.Language;
import al.krat.ledger.Standing;
import al.krat.template.TemplatePack;
import al.krat.template.compose.Addressed;
import al.krat.template.compose.InvitationCheck;
import al.krat.template.compose.PaperComposer;
import al.krat.template.compose.PaperSettings;
import al.krat.template.compose.Untranslated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes the papers around a meeting. They carry no data along, as most are for others than those who were there.
 *
 * @param languages one, or two side by side
 */
record PaperMaker(TemplatePack pack, Committee committee, Languages languages) {

    /**
     * Makes one paper.
     *
     * @param places where the whole meeting was typed
     * @param checked what is wrong with what the paper's edition shows
     */
    Document make(Paper paper, Meeting meeting, Places places, PaperOptions options, List<Finding> checked) {
        Edition edition = paper.edition(options.edition());
        List<Finding> found = new ArrayList<>(checked);
        boolean draft = options.draft() || pack.isUnfinished() || found.stream().anyMatch(Finding::isError);
        var settings = new PaperSettings(edition, options.asOf(), draft, options.institution(), options.confirmBy());
        if (paper == Paper.INVITATION) {
            found.addAll(InvitationCheck.of(meeting, committee.conventions(), settings, places));
        }
        if (languages.all().contains(Language.ENGLISH)) {
            found.addAll(untranslated(paper, meeting, edition, places, options));
        }
        var maker = new DocumentMaker(
                pack,
                paper.template(),
                languages,
                (language, note) ->
                        paper.compose(new PaperComposer(pack.facts(), committee, language, note), meeting, settings));
        return maker.make(MinutesMaker.date(meeting, options.asOf()), List.of(), found);
    }

    /**
     * Makes a reminder.
     *
     * @param day the letter's own
     * @param late what the institution of the options is late with
     */
    Document reminder(LocalDate day, List<Standing> late, PaperOptions options) {
        var settings =
                new PaperSettings(Edition.PUBLIC, day, options.draft(), options.institution(), options.confirmBy());
        var maker = new DocumentMaker(pack, Templates.REMINDER, languages, (language, note) -> new PaperComposer(
                        pack.facts(), committee, language, note)
                .reminder(late, settings));
        return maker.make(day, List.of(), List.of());
    }

    private List<Finding> untranslated(
            Paper paper, Meeting meeting, Edition edition, Places places, PaperOptions options) {
        return switch (paper) {
            case INVITATION, AGENDA, NOTICE -> Untranslated.points(meeting, edition, places);
            case EXTRACT -> {
                var addressed = Addressed.of(meeting.in(edition), committee);
                String to = Objects.requireNonNull(options.institution());
                yield Untranslated.entries(meeting, edition, places, entry -> addressed.concerns(entry, to));
            }
            case ATTENDANCE_SHEET, COVER_LETTER -> List.of();
        };
    }
}
