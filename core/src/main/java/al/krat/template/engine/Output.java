package al.krat.template.engine;

import java.io.Writer;

/** What a template writes, in memory, within a budget. */
final class Output extends Writer {

    private final StringBuilder text = new StringBuilder(1 << 16);
    private final Budget budget;

    Output(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void write(char[] from, int offset, int length) {
        budget.write(length);
        text.append(from, offset, length);
    }

    @Override
    public void write(String from, int offset, int length) {
        budget.write(length);
        text.append(from, offset, offset + length);
    }

    @Override
    public void write(int character) {
        budget.write(1);
        text.append((char) character);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
