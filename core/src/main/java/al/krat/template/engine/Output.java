package al.krat.template.engine;

import java.io.Writer;
import java.util.Arrays;

/** What a template writes, in memory, within a budget. */
final class Output extends Writer {

    private final Budget budget;
    private char[] text = new char[1 << 15];
    private int length;

    Output(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void write(char[] from, int offset, int count) {
        room(count);
        System.arraycopy(from, offset, text, length, count);
        length += count;
    }

    @Override
    public void write(String from) {
        write(from, 0, from.length());
    }

    @Override
    public void write(String from, int offset, int count) {
        room(count);
        from.getChars(offset, offset + count, text, length);
        length += count;
    }

    @Override
    public void write(int character) {
        room(1);
        text[length++] = (char) character;
    }

    private void room(int count) {
        budget.write(count);
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(length + count, text.length * 2));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
