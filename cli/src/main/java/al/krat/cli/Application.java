package al.krat.cli;

import al.krat.domain.RecordId;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together: the words of their options, the language, and what happens when something fails. */
final class Application {

    private static final int HELP_WIDTH = 100;

    private Application() {}

    static int run(String[] args, Environment environment) {
        String[] folded = Arguments.folded(args);
        Talk talk = new Talk(environment, Messages.in(Arguments.language(folded)));
        try {
            return commandLine(talk, Arguments.speakOfPacks(folded)).execute(folded);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return new Failures(talk).exitCode(tooMuch);
        }
    }

    /** All commands. */
    static CommandLine commandLine(Talk talk) {
        return commandLine(talk, true);
    }

    /** @param packs whether the commands below modelet may be asked for; reading their options costs others time */
    private static CommandLine commandLine(Talk talk, boolean packs) {
        CommandLine line = new CommandLine(new KratCommand())
                .addSubcommand(new ExampleCommand(talk))
                .addSubcommand(new InitCommand(talk))
                .addSubcommand(new NotesCommand(talk))
                .addSubcommand(new CheckCommand(talk))
                .addSubcommand(new MinutesCommand(talk))
                .addSubcommand(new InvitationCommand(talk))
                .addSubcommand(new AgendaCommand(talk))
                .addSubcommand(new AttendanceCommand(talk))
                .addSubcommand(new NoticeCommand(talk))
                .addSubcommand(new ExtractCommand(talk))
                .addSubcommand(new ReminderCommand(talk))
                .addSubcommand(new RecordCommand(talk))
                .addSubcommand(new TodayCommand(talk))
                .addSubcommand(new RegisterCommand(talk))
                .addSubcommand(new CalendarCommand(talk))
                .addSubcommand(new ConvertCommand(talk))
                .addSubcommand(packs ? templates(talk) : new CommandLine(new TemplatesCommand()));
        line.addSubcommand(new HelpCommand(talk, line));
        Words.BY_TYPE.forEach((type, words) -> register(line, type, words));
        return line.registerConverter(LocalDate.class, new Day())
                .registerConverter(LocalTime.class, new Hour())
                .registerConverter(RecordId.class, new Id())
                .setResourceBundle(new HelpTexts(talk.messages()))
                .setUsageHelpWidth(HELP_WIDTH)
                .setHelpFactory(HelpLayout::new)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(talk.environment().coloured() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(talk.out(), true))
                .setErr(new PrintWriter(talk.err(), true))
                .setParameterExceptionHandler(new UsageProblems(talk))
                .setExecutionExceptionHandler(new Failures(talk));
    }

    private static CommandLine templates(Talk talk) {
        return new CommandLine(new TemplatesCommand())
                .addSubcommand(new PackListCommand(talk))
                .addSubcommand(new PackShowCommand(talk))
                .addSubcommand(new PackCreateCommand(talk))
                .addSubcommand(new PackCheckCommand(talk))
                .addSubcommand(new PackSendCommand(talk))
                .addSubcommand(new PackInstallCommand(talk))
                .addSubcommand(new PackDiffCommand(talk));
    }

    @SuppressWarnings("unchecked") // the map keeps words of a type under the type
    private static <T> void register(CommandLine line, Class<?> type, Words<T> words) {
        line.registerConverter((Class<T>) type, words);
    }
}
