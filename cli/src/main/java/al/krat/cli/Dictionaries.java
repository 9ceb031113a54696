package al.krat.cli;

import al.krat.language.lint.Dictionary;
import al.krat.language.lint.HunspellDictionary;
import al.krat.language.lint.Lint;
import al.krat.language.lint.UnreadableDictionaryException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the dictionary that typed words are looked up in: the one asked for, else the system's, else none. */
final class Dictionaries {

    /** What the Albanian dictionary is called by those who install it. */
    private static final List<String> NAMES = List.of("sq_AL", "sq");

    private static final String RULES = ".aff";
    private static final String WORDS = ".dic";

    private final Talk talk;

    Dictionaries(Talk talk) {
        this.talk = talk;
    }

    /** The lint that asks the dictionary, or the one that needs none. */
    Lint lint(DictionaryOptions options) {
        return open(options).map(Lint.standard()::with).orElse(Lint.standard());
    }

    /**
     * Finds the dictionary and begins to read it. That takes longer than the check of notes, so both go on side by side;
     * one that cannot be read is told of, and stops the check if it was asked for, when its first word is looked up.
     *
     * @throws Stop when one was asked for and is not there
     */
    Optional<Dictionary> open(DictionaryOptions options) {
        if (options.none) {
            return Optional.empty();
        }
        Path typed = options.dictionary;
        if (typed != null) {
            Path words = find(talk.environment().resolve(typed))
                    .orElseThrow(() -> new Stop(ExitCode.USAGE, "usage.dictionary", Map.of("file", typed.toString())));
            return Optional.of(new PendingDictionary(() -> read(words), problem -> stop(words, problem)));
        }
        return talk.environment().dictionaries().stream()
                .flatMap(folder -> find(folder).stream())
                .findFirst()
                .map(words -> new PendingDictionary(() -> read(words), problem -> goOn(words)));
    }

    /** The list of words that a path means: itself, or the Albanian one of a folder; its rules lie beside it. */
    private static Optional<Path> find(Path path) {
        if (Files.isDirectory(path)) {
            return NAMES.stream()
                    .map(name -> path.resolve(name + WORDS))
                    .filter(Dictionaries::isDictionary)
                    .findFirst();
        }
        return Optional.of(path).filter(Dictionaries::isDictionary);
    }

    private static boolean isDictionary(Path words) {
        return words.toString().endsWith(WORDS) && Files.isRegularFile(words) && Files.isRegularFile(rules(words));
    }

    private static Path rules(Path words) {
        String name = words.getFileName().toString();
        return words.resolveSibling(name.substring(0, name.length() - WORDS.length()) + RULES);
    }

    private static Dictionary read(Path words) throws IOException {
        return HunspellDictionary.of(
                bytes(rules(words), HunspellDictionary.MOST_RULES), bytes(words, HunspellDictionary.MOST_WORDS));
    }

    /** The bytes of a file, one more than the most where there are more. */
    private static byte[] bytes(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }

    private Dictionary stop(Path words, IOException problem) {
        if (problem instanceof UnreadableDictionaryException) {
            throw new Stop(ExitCode.FILES, "file.dictionary", shown(words));
        }
        throw new UncheckedIOException(problem);
    }

    private Dictionary goOn(Path words) {
        talk.say("file.dictionary", shown(words));
        return PendingDictionary.Unreadable.DICTIONARY;
    }

    private Map<String, Object> shown(Path words) {
        return Map.of("file", talk.environment().shown(words).toString());
    }
}
