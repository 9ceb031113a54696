package al.krat.template.doctor;

import al.krat.archive.ArchiveWriter;
import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.domain.Qark;
import al.krat.template.TemplateProblem;
import al.krat.template.letter.LetterFile;
import al.krat.template.letter.Line;
import al.krat.template.letter.Plan;
import al.krat.template.word.WordParts;
import al.krat.template.word.WordReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a pack of a letter or minutes that an institution has in Word: facts of the letterhead, the look, and for minutes a
 * Word template with expressions in place of what was found. The letter itself is not changed, and nothing of it comes along
 * that a template may not hold. Needs docx4j on the class path.
 *
 * <pre>{@code
 * Diagnosis diagnosis = LetterDoctor.examine("shkresa.docx", bytes, "kukes", "standard", null);
 * TemplatePack pack = TemplatePack.of(diagnosis.files());
 * }</pre>
 */
public final class LetterDoctor {

    /** The Word template of minutes. */
    public static final String TEMPLATE = "minutes.docx";

    private static final int MOST_BYTES = 5 << 20;

    private static final List<Rule> RULES = List.of(
            new LetterheadRule(),
            new ProtocolRule(),
            new PaperDateRule(),
            new TableRule(),
            new MemberRowsRule(),
            new SectionRule(),
            new SubtitleRule(),
            new OpeningRule(),
            new LabelRule(),
            new SpokenRule(),
            new ClosingRule(),
            new SignatureRule());

    private LetterDoctor() {}

    /**
     * Looks through a letter. Never throws for its content: what is refused has findings that are errors, and no files.
     *
     * @param file what findings call the letter
     * @param content its bytes
     * @param name the name of the pack
     * @param extended the name of the pack that it extends
     * @param qark whose pack it is; null where the letter is to say it, and where it does not, the pack's name
     */
    public static Diagnosis examine(String file, byte[] content, String name, String extended, @Nullable Qark qark) {
        WordParts parts;
        try {
            parts = WordParts.of(content);
        } catch (TemplateProblem refused) {
            return refused(refused.finding(file));
        }
        LetterFile opened = LetterFile.of(parts.parts());
        Letter letter = Letter.of(opened.lines());
        if (letter.lines().stream().allMatch(Line::isBlank)) {
            return refused(Finding.of(DoctorCode.EMPTY, new Place.InText(file, 0, 0), Map.of()));
        }
        var draft = new Draft(file);
        RULES.forEach(rule -> rule.look(letter, draft));
        new LeftoverRule().look(letter, draft);
        Qark said = draft.facts().qark;
        draft.facts().qark =
                qark != null ? qark : said != null ? said : Qark.of(name).orElse(null);
        tell(letter, parts, draft);
        draft.facts().unfinished = letter.isMinutes()
                && !draft.plan().isEmpty()
                && draft.findings().stream().anyMatch(DoctorCode::isLeftover);
        Map<String, byte[]> files = files(letter, opened, parts, draft, new PackText(name, extended));
        long size = files.values().stream().mapToLong(each -> each.length).sum();
        if (size > MOST_BYTES) {
            return refused(Finding.of(
                    DoctorCode.TOO_LARGE,
                    new Place.InText(file, 0, 0),
                    Map.of("limit", String.valueOf(MOST_BYTES >> 20))));
        }
        return new Diagnosis(
                letter.kind(), draft.facts().qark, inOrder(draft.found()), files, inOrderOf(draft.findings()));
    }

    private static Diagnosis refused(Finding why) {
        return new Diagnosis(Kind.OTHER, null, List.of(), Map.of(), List.of(why));
    }

    private static void tell(Letter letter, WordParts parts, Draft draft) {
        if (!letter.isMinutes()) {
            draft.tell(DoctorCode.NO_TEMPLATE, Map.of("kind", letter.kind().name()));
        } else if (draft.plan().isEmpty()) {
            draft.tell(DoctorCode.NOTHING_FOUND, Map.of());
        } else if (isEnglish(letter)) {
            draft.tell(DoctorCode.ENGLISH, Map.of());
        }
        if (letter.isMinutes() && !draft.plan().isEmpty()) {
            Lacking.of(draft.found()).forEach(part -> draft.tell(DoctorCode.LACKING, Map.of("part", part)));
        }
        if (draft.facts().qark == null) {
            draft.tell(DoctorCode.QARK_UNKNOWN, Map.of());
        }
        LeftBehind.of(parts.leftOut())
                .forEach(kind -> draft.tell(DoctorCode.PARTS_LEFT_OUT, Map.of("kind", kind.name())));
    }

    private static boolean isEnglish(Letter letter) {
        String all = String.join("\n", letter.plain());
        return Labels.of("english").stream()
                        .filter(word -> Words.has(all, word))
                        .count()
                >= 4;
    }

    private static Map<String, byte[]> files(
            Letter letter, LetterFile opened, WordParts parts, Draft draft, PackText pack) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String emblem = draft.facts().emblem;
        byte[] picture = emblem == null ? null : parts.parts().get(emblem);
        String emblemFile = emblem == null || picture == null ? null : pack.emblem(emblem);
        files.put("pack.yaml", pack.yaml(draft.facts(), parts, emblemFile).getBytes(StandardCharsets.UTF_8));
        if (emblemFile != null && picture != null) {
            files.put(emblemFile, picture.clone());
        }
        files.put(WordReference.FILE, reference(parts, draft.facts()));
        if (letter.isMinutes() && !draft.plan().isEmpty()) {
            Brackets.keep(letter, draft.plan());
            opened.apply(draft.plan());
            files.put(TEMPLATE, opened.bytes());
        }
        return files;
    }

    /** The letterhead comes from pack.yaml in all other papers: what repeats it in a running header would say it twice. */
    private static byte[] reference(WordParts parts, Facts facts) {
        if (facts.running.isEmpty()) {
            return ArchiveWriter.deflated(parts.withoutText());
        }
        LetterFile bare = LetterFile.of(parts.withoutText());
        var plan = new Plan();
        facts.running.forEach(plan::drop);
        bare.apply(plan);
        return bare.bytes();
    }

    /** Running lines first, then the text from top to bottom; what was found together stays together. */
    private static List<Found> inOrder(List<Found> found) {
        List<Found> all = new ArrayList<>(found);
        all.sort(Comparator.comparing(Found::place, LetterDoctor::compare));
        return all;
    }

    private static List<Finding> inOrderOf(List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        all.sort(Comparator.comparing(Finding::place, LetterDoctor::compare));
        return all;
    }

    private static int compare(Place one, Place other) {
        if (one instanceof Place.InWord a && other instanceof Place.InWord b) {
            return Comparator.comparingInt(Place.InWord::line)
                    .thenComparingInt(Place.InWord::column)
                    .compare(a, b);
        }
        return Boolean.compare(one instanceof Place.InWord, other instanceof Place.InWord);
    }
}
