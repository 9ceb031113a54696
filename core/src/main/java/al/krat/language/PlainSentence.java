package al.krat.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A pattern without variants. */
record PlainSentence(List<Part> parts) implements Sentence {

    @Override
    public Set<String> arguments() {
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Part.Placeholder placeholder) {
                names.add(placeholder.name());
                names.addAll(placeholder.call().arguments());
            }
        }
        return names;
    }

    @Override
    public String say(Map<String, ?> args) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            part.say(args, out);
        }
        return out.toString();
    }
}
