package al.krat.intake.notes;

import al.krat.domain.Passage;
import al.krat.domain.Place;
import org.jspecify.annotations.Nullable;

/** A paragraph of notes, which knows the line and column of each character, wherever its lines were joined. */
record TypedPassage(String file, Typed typed) implements Passage {

    @Override
    public String text() {
        return typed.text;
    }

    @Override
    public Place place(int offset) {
        return typed.place(file, offset);
    }

    @Override
    public @Nullable Stretch inSource(int from, int to) {
        return typed.inSource(from, to);
    }
}
