package al.krat.template.doctor;

import al.krat.domain.Qark;
import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;
import java.util.List;
import java.util.Map;

/** The letterhead: state, prefect, committee, address, emblem. Its lines become facts; the committee's name follows who met. */
final class LetterheadRule implements Rule {

    private static final int LONGEST = 120;

    @Override
    public void look(Letter letter, Draft draft) {
        for (Line line : letter.lines()) {
            boolean edge = line.area() == Line.Area.FOOTER;
            if (letter.isHead(line) || edge) {
                int before = draft.found().size();
                List<Stretch> parts = Segments.of(line.text());
                parts.forEach(part -> part(letter, line, part, edge, draft));
                emblem(line, draft);
                int facts = (int) draft.found().stream()
                        .skip(before)
                        .filter(each -> each.field() != Field.ADDRESS)
                        .count();
                int things = parts.size() + line.pictures().size();
                if (line.area() == Line.Area.HEADER && facts == things && things > 0) {
                    draft.facts().running.add(line.index());
                }
            }
        }
    }

    private static void part(Letter letter, Line line, Stretch part, boolean edge, Draft draft) {
        String plain = letter.plain(line.index()).substring(part.from(), part.to());
        String words = line.text().substring(part.from(), part.to());
        if (plain.length() > LONGEST) {
            return;
        }
        if (isAddress(plain)) {
            boolean first = draft.found().stream().noneMatch(each -> each.field() == Field.ADDRESS);
            draft.found(Field.ADDRESS, line, part.from(), words, "");
            if (first) {
                draft.tell(DoctorCode.ADDRESS_KEPT, line, part.from(), Map.of("text", Draft.shortened(words)));
            }
        } else if (!edge && Labels.begins("state", plain) >= 0) {
            line(draft, plain, words);
            draft.found(Field.STATE, line, part.from(), words, "");
        } else if (!edge && Labels.begins("prefect", plain) >= 0) {
            line(draft, plain, words);
            draft.found(Field.PREFECT, line, part.from(), words, "");
            qark(plain, draft.facts());
        } else if (!edge && Labels.begins("committee", plain) >= 0) {
            qark(plain, draft.facts());
            committee(letter, line, part, draft);
        }
    }

    private static void line(Draft draft, String plain, String words) {
        boolean english =
                plain.contains("republic of") || plain.contains("prefect of") || plain.contains("prefecture of");
        List<String> lines = english ? draft.facts().english : draft.facts().letterhead;
        if (!lines.contains(words)) {
            lines.add(words);
        }
    }

    /** Whoever meets, the paper says it: in a loop over lines of their own, or side by side where the line says more. */
    private static void committee(Letter letter, Line line, Stretch part, Draft draft) {
        String words = line.text().substring(part.from(), part.to());
        boolean alone = line.text().strip().length() == words.length();
        if (!letter.isMinutes()) {
            draft.found(Field.COMMITTEE, line, part.from(), words, "");
        } else if (alone
                && draft.put(
                        Field.COMMITTEE,
                        line,
                        part.from(),
                        part.to(),
                        Expressions.lines("COMMITTEE").get(1))) {
            draft.plan().before(line.index(), Expressions.lines("COMMITTEE").get(0));
            draft.plan().after(line.index(), Expressions.lines("COMMITTEE").get(2));
        } else if (!alone) {
            draft.put(Field.COMMITTEE, line, part.from(), part.to(), Expressions.of("committee.inline"));
        }
    }

    private static boolean isAddress(String plain) {
        return Labels.begins("address", plain) >= 0 || plain.contains("@") || plain.contains("www.");
    }

    private static void qark(String plain, Facts facts) {
        for (Qark qark : Qark.values()) {
            if (facts.qark == null && Words.has(plain, Plain.of(qark.albanianName()))) {
                facts.qark = qark;
            }
        }
    }

    private static void emblem(Line line, Draft draft) {
        if (draft.facts().emblem == null && !line.pictures().isEmpty() && line.area() != Line.Area.FOOTER) {
            Line.Picture picture = line.pictures().get(0);
            draft.facts().emblem = picture.part();
            draft.facts().emblemAlt = picture.words();
            draft.found(Field.EMBLEM, line, 0, picture.words(), "");
        }
    }
}
