package al.krat.writer.docx;

/** The ids of the Word styles that a document uses; a source of {@link WordStyles} defines every one of them, each of which is a {@link
 * al.krat.template.word.DocumentStyle}. */
final class StyleId {
    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String CAPTION = "Caption";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String RUNNING = "RunningLine";
    static final String LIST = "ListParagraph";
    static final String LEAD = "Lead";
    static final String NOTE = "Note";
    static final String SPEECH = "Speech";
    static final String ORIGINAL = "Original";
    static final String FIGURE = "Figure";
    static final String FIGURE_CAPTION = "FigureCaption";
    static final String STATE = "LetterheadState";
    static final String INSTITUTION = "LetterheadInstitution";
    static final String COMMITTEE = "LetterheadCommittee";
    static final String EMBLEM = "LetterheadEmblem";
    static final String SIDES = "SidesLine";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_NUMBER = "TableNumber";
    static final String TABLE_HEAD = "TableHead";
    static final String TABLE_HEAD_NUMBER = "TableHeadNumber";
    static final String TABLE_SMALL = "TableSmall";
    static final String TABLE_SMALL_HEAD = "TableSmallHead";
    static final String TABLE_GAP = "TableGap";
    static final String SIGNATURE_LABEL = "SignatureLabel";
    static final String SIGNATURE_NAME = "SignatureName";

    static final String CONTENTS_HEADING = "TOCHeading";

    static final String PLAIN_TABLE = "TableNormal";
    static final String DATA_TABLE = "KratTable";
    static final String MONTH_TABLE = "KratMonth";
    static final String SIGNATURE_TABLE = "KratSignatures";

    static final String STRONG = "Strong";
    static final String EMPHASIS = "Emphasis";
    static final String HYPERLINK = "Hyperlink";
    static final String FOOTNOTE_TEXT = "FootnoteText";
    static final String FOOTNOTE_MARK = "FootnoteReference";
    static final String LABEL = "Label";
    static final String SPEAKER = "Speaker";
    static final String TERM = "Term";
    static final String BLANK = "Blank";
    static final String TRANSLATION = "Translation";

    private StyleId() {}

    /** {@code h2} is Word's «heading 2»: the levels are the page's, the title of the act is level 1. */
    static String heading(int level) {
        return "Heading" + level;
    }

    /** The entry of a heading in the contents list. */
    static String contents(int level) {
        return "TOC" + level;
    }

    /** Paragraphs of a list item after its first. */
    static String listContinue(int depth) {
        return depth == 0 ? "ListContinue" : "ListContinue" + (depth + 1);
    }

    /** A block that stands out: «decision» is the style Decision. */
    static String block(Standout standout) {
        return switch (standout) {
            case DECISION -> "Decision";
            case RECOMMENDATION -> "Recommendation";
            case COMMITMENT -> "Commitment";
        };
    }
}
