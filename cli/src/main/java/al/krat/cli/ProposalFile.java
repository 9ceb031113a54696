package al.krat.cli;

import al.krat.Source;
import al.krat.integrity.wording.Proposal;
import al.krat.language.lint.Slip;
import al.krat.language.lint.SlipKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The copy with corrected spelling that is written beside an input: {@code shenime-propozim.txt}. */
final class ProposalFile {

    private static final String ENDING = "-propozim";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Talk talk;
    private final boolean overwrite;

    ProposalFile(Talk talk, boolean overwrite) {
        this.talk = talk;
        this.overwrite = overwrite;
    }

    /** Whether a name is that of such a copy. */
    static boolean isName(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot < 0 ? name.length() : dot).endsWith(ENDING);
    }

    /** Writes the copy where there is something to correct, and says what was done. */
    void write(Reading reading) throws IOException, EditedFileException {
        Path input = talk.environment().resolve(reading.file());
        byte[] bytes = Source.of(input).bytes();
        Source source = Source.of(reading.file().toString(), bytes);
        if (source.isWord()) {
            throw new Stop(ExitCode.USAGE, "fix.word", Map.of("file", talk.typed(reading.file())));
        }
        Proposal proposal = reading.krat().proposal(source);
        Map<String, String> figures = Map.of(
                "file", talk.typed(reading.file()),
                "corrected", String.valueOf(proposal.corrected().size()),
                "left", String.valueOf(proposal.left().size()));
        if (proposal.corrected().isEmpty()) {
            talk.say("fix.nothing", figures);
            return;
        }
        byte[] text = proposal.text().getBytes(StandardCharsets.UTF_8);
        String name = name(String.valueOf(input.getFileName()));
        OutputFolder.Written written = new OutputFolder(input.resolveSibling(""), overwrite)
                .write(Map.of(name, out -> write(out, bytes, text)));
        talk.say("fix.count", figures);
        count(proposal.corrected())
                .forEach((kind, count) -> talk.say("fix.kind", Map.of("kind", kind, "count", count)));
        talk.kept(written);
        talk.say(
                "fix.next",
                Map.of(
                        "file",
                        talk.typed(reading.file()),
                        "proposal",
                        talk.typed(written.files().get(0))));
    }

    /** How many there are of each kind, in the order of the kinds. */
    private static Map<String, String> count(List<Slip> slips) {
        Map<SlipKind, Integer> counts = new EnumMap<>(SlipKind.class);
        slips.forEach(slip -> counts.merge(slip.kind(), 1, Integer::sum));
        Map<String, String> said = new LinkedHashMap<>();
        counts.forEach((kind, count) -> said.put(kind.name().toLowerCase(Locale.ROOT), String.valueOf(count)));
        return said;
    }

    /** A mark of byte order stays, where the input is UTF-8 already. */
    private static void write(OutputStream out, byte[] typed, byte[] text) throws IOException {
        if (typed.length >= MARK.length && Arrays.equals(typed, 0, MARK.length, MARK, 0, MARK.length)) {
            out.write(MARK);
        }
        out.write(text);
    }

    private static String name(String input) {
        int dot = input.lastIndexOf('.');
        return dot < 0 ? input + ENDING : input.substring(0, dot) + ENDING + input.substring(dot);
    }
}
