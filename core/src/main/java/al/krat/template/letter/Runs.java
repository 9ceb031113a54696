package al.krat.template.letter;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.wml.Br;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph, run by run; each run holds one thing. */
final class Runs {

    private static final ObjectFactory FACTORY = new ObjectFactory();

    private Runs() {}

    /** What a reader sees: a tab is a tab, a break a line feed, a picture or field nothing. */
    static String text(P paragraph) {
        var out = new StringBuilder();
        paragraph.getContent().forEach(each -> out.append(words(each)));
        return out.toString();
    }

    /**
     * Puts other words in place of a stretch, in one run that looks as its first letters. What shows nothing (a picture, a
     * field) within the stretch stays.
     */
    static void replace(P paragraph, Plan.Change change) {
        List<Object> made = new ArrayList<>();
        int at = 0;
        int put = -1;
        R look = null;
        for (Object each : paragraph.getContent()) {
            String words = words(each);
            int end = at + words.length();
            boolean within = words.length() > 0 && end > change.from() && at < change.to();
            if (!within) {
                if (put < 0 && at >= change.to() && end >= change.to() && at >= change.from()) {
                    put = made.size();
                    look = look == null && each instanceof R run ? run : look;
                }
                made.add(each);
            } else {
                R run = (R) each;
                if (at < change.from()) {
                    made.add(run(run.getRPr(), words.substring(0, change.from() - at)));
                }
                put = put < 0 ? made.size() : put;
                look = look == null || isBlank(look) && !words.isBlank() ? run : look;
                if (end > change.to()) {
                    made.add(run(run.getRPr(), words.substring(change.to() - at)));
                }
            }
            at = end;
        }
        look = look == null ? last(made) : look;
        made.add(put < 0 ? made.size() : put, run(look == null ? null : look.getRPr(), change.words()));
        paragraph.getContent().clear();
        paragraph.getContent().addAll(made);
    }

    /** A new paragraph dressed as another, without its number. */
    static P like(P model, String words) {
        P made = new P();
        if (model.getPPr() != null) {
            PPr look = XmlUtils.deepCopy(model.getPPr());
            look.setNumPr(null);
            look.setPageBreakBefore(null);
            made.setPPr(look);
        }
        R first = null;
        for (Object each : model.getContent()) {
            if (first == null && each instanceof R run && !words(run).isBlank()) {
                first = run;
            }
        }
        made.getContent().add(run(first == null ? null : first.getRPr(), words));
        return made;
    }

    private static boolean isBlank(R run) {
        return words(run).isBlank();
    }

    private static @Nullable R last(List<Object> made) {
        for (int i = made.size() - 1; i >= 0; i--) {
            if (made.get(i) instanceof R run) {
                return run;
            }
        }
        return null;
    }

    private static R run(@Nullable RPr look, String words) {
        R run = FACTORY.createR();
        if (look != null) {
            run.setRPr(XmlUtils.deepCopy(look));
        }
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : '\0';
            if (i == words.length() || c == '\t' || c == '\n') {
                if (i > from) {
                    Text text = FACTORY.createText();
                    text.setValue(words.substring(from, i));
                    text.setSpace("preserve");
                    run.getContent().add(FACTORY.createRT(text));
                }
                if (c == '\t') {
                    run.getContent().add(FACTORY.createRTab(FACTORY.createRTab()));
                } else if (c == '\n') {
                    run.getContent().add(FACTORY.createBr());
                }
                from = i + 1;
            }
        }
        return run;
    }

    private static String words(Object block) {
        var out = new StringBuilder();
        if (block instanceof R run) {
            for (Object each : run.getContent()) {
                Object value = each instanceof JAXBElement<?> wrapped ? wrapped.getValue() : each;
                if (value instanceof Text text && isShown(each)) {
                    out.append(text.getValue());
                } else if (value instanceof R.Tab) {
                    out.append('\t');
                } else if (value instanceof Br) {
                    out.append('\n');
                } else if (value instanceof R.NoBreakHyphen) {
                    out.append('\u2011');
                }
            }
        }
        return out.toString();
    }

    /** A field's code is text, too, but nobody sees it. */
    private static boolean isShown(Object element) {
        return element instanceof JAXBElement<?> wrapped
                && wrapped.getName().getLocalPart().equals("t");
    }
}
