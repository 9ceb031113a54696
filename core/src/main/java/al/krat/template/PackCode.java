package al.krat.template;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What can be wrong with a pack, with a template, or with the page that a template wrote. */
public enum PackCode implements Code {
    PACK_UNKNOWN(300),
    PACK_TOO_LARGE(301),
    PACK_TOO_MANY_FILES(302),
    FILE_NAME(303),
    FILE_LINK(304),
    FILE_KIND(305),
    FILE_ENCODING(306),
    PACK_YAML_MISSING(307),
    YAML_SYNTAX(308),
    YAML_KEY(309),
    YAML_VALUE(310),
    EXTENDS_UNKNOWN(311),
    EXTENDS_CYCLE(312),
    /** a pack that says of itself that old text is still in it: its documents are drafts */
    UNFINISHED(313),
    FILE_MISSING(314),
    YAML_TWICE(315),
    PHRASE_PATTERN(316),
    FILE_IMAGE(317),

    TEMPLATE_MISSING(320),
    MARKUP_SYNTAX(321),
    MARKUP_FORBIDDEN(322),
    ELEMENT_UNKNOWN(323),
    ATTRIBUTE_UNKNOWN(324),
    MARKUP_TOO_DEEP(325),
    ENTITY_UNKNOWN(326),

    EXPRESSION_CUT(327),
    EXPRESSION_REST(328),
    NAME_EXPECTED(329),
    EXPRESSION_SYNTAX(330),
    EXPRESSION_OPERATOR(331),
    NAME_UNKNOWN(332),
    COMPONENT_UNKNOWN(333),
    MAYBE_MISSING(334),
    TYPE(335),
    INDEX(336),
    EXPRESSION_TOO_LONG(337),
    TEXT_TOO_LONG(338),
    ENUM_CONSTANT(339),
    EXPRESSION_TWICE(343),

    FRAGMENT_UNKNOWN(340),
    FRAGMENT_PARAMETERS(341),
    FRAGMENT_RECURSION(342),

    PHRASE_UNKNOWN(345),
    PHRASE_ARGUMENT_MISSING(346),
    PHRASE_ARGUMENT_UNKNOWN(347),
    PHRASE_FAILED(348),
    PHRASE_UNTRANSLATED(349),

    BUDGET_STEPS(350),
    BUDGET_TIME(351),
    BUDGET_OUTPUT(352),
    BUDGET_DEPTH(353),
    /** a phrase that no template says: a slip in its key, most likely */
    PHRASE_UNUSED(355),

    PAGE_SYNTAX(360),
    PAGE_ELEMENT(361),
    PAGE_ATTRIBUTE(362),
    PAGE_LINK(363),
    PAGE_IMAGE(364),
    PAGE_TEXT(365),
    PAGE_ID(366),
    PAGE_TOO_LARGE(367),
    PAGE_META(368),

    /** two files whose names differ by capitals only, or not at all */
    FILE_TWICE(370),
    ZIP_FORM(371),
    ZIP_ENTRY(372),
    ZIP_BOMB(373),
    ZIP_PACK(374),
    /** a block of a Word template that does not end */
    BLOCK_UNCLOSED(375),
    /** an end of a block that none begins */
    BLOCK_UNOPENED(376),
    /** a block that begins and ends where nothing whole lies between */
    BLOCK_CROSSED(377),
    BLOCK_SYNTAX(378),
    EXPRESSION_UNCLOSED(379),
    WORD_LEFT_OUT(380),
    WORD_TOO_LARGE(381),
    /** a document in a language that the pack's Word template does not serve */
    WORD_LANGUAGE(382),
    /** a Word template that says nothing of the meeting */
    WORD_SILENT(383),
    IMAGE_DAMAGED(385),
    IMAGE_LARGE(386),
    IMAGE_COLOURS(387),
    /** a file that no template uses: a slip in its name, most likely */
    FILE_UNUSED(388),
    PHRASE_VALUE_UNKNOWN(389),
    CSS_FORBIDDEN(390),
    /** reference.docx is no Word file that may be read */
    REFERENCE_UNREADABLE(391),
    REFERENCE_TOO_LARGE(392),
    REFERENCE_PART(393),
    REFERENCE_LEFT_OUT(394),
    REFERENCE_STYLES(395),

    TEMPLATE_FAILED(399),

    /** a chart that cannot be drawn stays the table that it is */
    CHART_KIND(450),
    CHART_PARTS(451),
    CHART_TABLE(452),
    CHART_NUMBER(453),
    CHART_UNITS(454),
    CHART_PIE(455),
    CHART_NEGATIVE(456),
    CHART_SERIES(457),
    CHART_CATEGORIES(458);

    private final int number;

    PackCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Severity severity() {
        return switch (this) {
            case FILE_KIND,
                    UNFINISHED,
                    PHRASE_UNUSED,
                    FILE_UNUSED,
                    REFERENCE_LEFT_OUT,
                    REFERENCE_STYLES,
                    WORD_LEFT_OUT,
                    WORD_LANGUAGE,
                    WORD_SILENT,
                    CHART_KIND,
                    CHART_PARTS,
                    CHART_TABLE,
                    CHART_NUMBER,
                    CHART_UNITS,
                    CHART_PIE,
                    CHART_NEGATIVE,
                    CHART_SERIES,
                    CHART_CATEGORIES -> Severity.REMARK;
            default -> Severity.ERROR;
        };
    }
}
