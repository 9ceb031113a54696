package al.krat.language;

import java.util.Map;

/** A piece of a pattern. */
sealed interface Part {

    void say(Map<String, ?> args, StringBuilder out);

    /** Words of the pattern itself. */
    record Text(String words) implements Part {
        @Override
        public void say(Map<String, ?> args, StringBuilder out) {
            out.append(words);
        }
    }

    /** A value: {@code {$date :data form=koka}}. */
    record Placeholder(String name, Call call) implements Part {
        @Override
        public void say(Map<String, ?> args, StringBuilder out) {
            Object value = args.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no value «" + name + "»");
            }
            out.append(call.with(args).say(value));
        }
    }
}
