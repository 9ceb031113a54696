package al.krat.cli;

import al.krat.language.lint.Dictionary;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A dictionary that is being read beside other work; who looks up its first word waits for it. */
final class PendingDictionary implements Dictionary {

    /** Stands for a dictionary that could not be read: nothing is a slip. */
    enum Unreadable implements Dictionary {
        DICTIONARY;

        @Override
        public boolean knows(String word) {
            return true;
        }

        @Override
        public List<String> suggestions(String word) {
            return List.of();
        }
    }

    private final Background<Dictionary> reading;
    private final Function<IOException, Dictionary> otherwise;
    private @Nullable Dictionary read;

    /**
     * Begins to read.
     *
     * @param otherwise what stands for a dictionary that cannot be read; asked once
     */
    PendingDictionary(Callable<Dictionary> reader, Function<IOException, Dictionary> otherwise) {
        this.reading = new Background<>(reader);
        this.otherwise = otherwise;
    }

    @Override
    public boolean knows(String word) {
        return dictionary().knows(word);
    }

    @Override
    public List<String> suggestions(String word) {
        return dictionary().suggestions(word);
    }

    private synchronized Dictionary dictionary() {
        Dictionary known = read;
        if (known == null) {
            try {
                known = reading.result();
            } catch (IOException unreadable) {
                known = otherwise.apply(unreadable);
            }
            read = known;
        }
        return known;
    }
}
