package al.krat.cli;

import al.krat.MinutesOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** procesverbali: the minutes. */
@Command(name = "procesverbali", aliases = "minutes")
final class MinutesCommand extends DocumentCommand {

    @Mixin
    private EditionOptions editions = new EditionOptions();

    MinutesCommand(Talk talk) {
        super(talk);
    }

    @Override
    List<Papers.Made> make(Reading reading, Papers papers, boolean draft) {
        MinutesOptions options = MinutesOptions.of(editions.edition).asOf(today).draft(draft);
        return List.of(papers.minutes(reading.draft(), options));
    }

    @Override
    @Nullable String unfinished(Reading reading) {
        return reading.krat().pack().isUnfinished() ? "minutes.nextUnfinished" : null;
    }

    @Override
    String next() {
        return "minutes.next";
    }
}
