package al.krat;

import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import al.krat.intake.MeetingFile;
import al.krat.language.Language;
import al.krat.ledger.History;
import al.krat.template.TemplatePack;
import al.krat.template.compose.MinutesComposer;
import al.krat.template.compose.Untranslated;
import al.krat.writer.pdf.EmbeddedFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the minutes (procesverbali) of a meeting.
 *
 * @param languages one, or two side by side
 * @param history what is recorded, or null
 */
record MinutesMaker(
        TemplatePack pack,
        Committee committee,
        Languages languages,
        @Nullable History history) {

    /**
     * Makes one edition.
     *
     * @param places where the whole meeting was typed
     * @param checked what is wrong with what the edition shows
     */
    Document make(Meeting meeting, Places places, MinutesOptions options, List<Finding> checked) {
        List<Finding> found = new ArrayList<>(checked);
        boolean draft = options.draft() || pack.isUnfinished() || found.stream().anyMatch(Finding::isError);
        if (languages.all().contains(Language.ENGLISH)) {
            found.addAll(Untranslated.in(meeting, options.edition(), places));
        }
        return maker(meeting, options.edition(), draft)
                .make(date(meeting, options.asOf()), List.of(source(meeting.in(options.edition()))), found);
    }

    /** What keeps the pack from making an edition, or is to be remarked of it. */
    List<Finding> trial(Meeting meeting, Edition edition) {
        return maker(meeting, edition, false).trial();
    }

    private DocumentMaker maker(Meeting meeting, Edition edition, boolean draft) {
        return new DocumentMaker(pack, Templates.MINUTES, languages, (language, note) -> new MinutesComposer(
                        pack.facts(), committee, language, note, history)
                .compose(meeting, edition, draft));
    }

    /** What the PDF carries along: the edition's own data in the canonical form. */
    private EmbeddedFile source(Meeting shown) {
        return new EmbeddedFile(
                "mbledhja.yaml",
                "application/yaml",
                pack.phrases(languages.all().get(0)).say("minutes.source", Map.of()),
                EmbeddedFile.Relationship.SOURCE,
                MeetingFile.yaml(shown).getBytes(StandardCharsets.UTF_8));
    }

    /** The day that files carry; nothing here asks a clock, so a meeting without any date is dated by its period. */
    static LocalDate date(Meeting meeting, @Nullable LocalDate asOf) {
        if (asOf != null) {
            return asOf;
        }
        if (meeting.date() != null) {
            return meeting.date();
        }
        return meeting.period() != null ? meeting.period().lastDay() : LocalDate.EPOCH;
    }
}
