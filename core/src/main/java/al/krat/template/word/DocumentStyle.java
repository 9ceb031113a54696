package al.krat.template.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Word style that documents are written with. What Word calls it decides: ids differ from language to language.
 *
 * @param id the id that krat gives it where a file has none of the name
 * @param kind paragraph, character or table
 * @param name as {@code w:name} has it: Word's own («heading 2») or krat's («KRAT Vendim»)
 */
public record DocumentStyle(String id, String kind, String name) {
    private static final Map<String, DocumentStyle> ALL = all();

    /** All of them, in the order of a document. */
    public static List<DocumentStyle> values() {
        return List.copyOf(ALL.values());
    }

    /**
     * The style of an id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static DocumentStyle of(String id) {
        DocumentStyle style = ALL.get(id);
        if (style == null) {
            throw new IllegalArgumentException("no style of documents: " + id);
        }
        return style;
    }

    /** Whether the file itself has it for what names no style. */
    boolean isDefault() {
        return id.equals("Normal") || id.equals("DefaultParagraphFont") || id.equals("TableNormal");
    }

    /** Whether only running lines have it; a file's own have what styles they like. */
    boolean isRunning() {
        return id.equals("Header") || id.equals("Footer") || id.equals("RunningLine");
    }

    /** Whether only documents with a contents list have it; Word itself writes it down no earlier than that. */
    boolean isOfContents() {
        return id.startsWith("TOC");
    }

    /** Whether only calendars have it. */
    boolean isOfCalendars() {
        return id.startsWith("TableSmall") || id.equals("KratMonth");
    }

    private static Map<String, DocumentStyle> all() {
        List<String> pairs = new ArrayList<>();
        add(pairs, "paragraph", "Normal", "Normal", "Title", "Title", "Subtitle", "Subtitle", "Caption", "caption");
        for (int level = 1; level <= 4; level++) {
            add(pairs, "paragraph", "Heading" + level, "heading " + level);
        }
        add(pairs, "paragraph", "Header", "header", "Footer", "footer", "ListParagraph", "List Paragraph");
        for (int level = 1; level <= 5; level++) {
            String number = level == 1 ? "" : String.valueOf(level);
            add(pairs, "paragraph", "ListContinue" + number, ("List Continue " + number).strip());
        }
        add(pairs, "paragraph", "FootnoteText", "footnote text", "TOCHeading", "TOC Heading");
        for (int level = 2; level <= 4; level++) {
            add(pairs, "paragraph", "TOC" + level, "toc " + level);
        }
        add(pairs, "paragraph", "Lead", "KRAT Hyrje", "Speech", "KRAT Fjala", "Note", "KRAT Shënim");
        add(pairs, "paragraph", "Original", "KRAT Origjinali");
        add(pairs, "paragraph", "Figure", "KRAT Figurë", "FigureCaption", "KRAT Titull figure");
        add(pairs, "paragraph", "Decision", "KRAT Vendim", "Recommendation", "KRAT Rekomandim");
        add(pairs, "paragraph", "Commitment", "KRAT Angazhim");
        add(pairs, "paragraph", "LetterheadEmblem", "KRAT Emblema", "LetterheadState", "KRAT Shteti");
        add(pairs, "paragraph", "LetterheadInstitution", "KRAT Institucioni", "LetterheadCommittee", "KRAT Komiteti");
        add(pairs, "paragraph", "SidesLine", "KRAT Numri dhe data", "RunningLine", "KRAT Rreshti i faqes");
        add(pairs, "paragraph", "TableText", "KRAT Tekst tabele", "TableNumber", "KRAT Numër tabele");
        add(pairs, "paragraph", "TableHead", "KRAT Kokë tabele", "TableHeadNumber", "KRAT Kokë numrash");
        add(pairs, "paragraph", "TableSmall", "KRAT Tabelë e dendur", "TableSmallHead", "KRAT Kokë e dendur");
        add(pairs, "paragraph", "TableGap", "KRAT Ndarje");
        add(pairs, "paragraph", "SignatureLabel", "KRAT Nënshkrimi", "SignatureName", "KRAT Emri i nënshkruesit");
        add(pairs, "character", "DefaultParagraphFont", "Default Paragraph Font", "Strong", "Strong");
        add(pairs, "character", "Emphasis", "Emphasis", "Hyperlink", "Hyperlink");
        add(pairs, "character", "FootnoteReference", "footnote reference");
        add(pairs, "character", "Label", "KRAT Etiketë", "Speaker", "KRAT Folësi", "Term", "KRAT Term");
        add(pairs, "character", "Blank", "KRAT Vend bosh", "Translation", "KRAT Përkthim");
        add(pairs, "table", "TableNormal", "Normal Table", "KratTable", "KRAT Tabelë");
        add(pairs, "table", "KratMonth", "KRAT Muaj", "KratSignatures", "KRAT Nënshkrime");
        Map<String, DocumentStyle> all = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i += 3) {
            all.put(pairs.get(i + 1), new DocumentStyle(pairs.get(i + 1), pairs.get(i), pairs.get(i + 2)));
        }
        return all;
    }

    private static void add(List<String> pairs, String kind, String... idsAndNames) {
        for (int i = 0; i < idsAndNames.length; i += 2) {
            pairs.addAll(List.of(kind, idsAndNames[i], idsAndNames[i + 1]));
        }
    }
}
