package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.template.Style;
import al.krat.template.word.DocumentStyle;
import al.krat.template.word.WordLook;
import al.krat.template.word.WordNumbers;
import al.krat.template.word.WordReference;
import al.krat.template.word.WordStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The styles of a pack's own Word file; what they lack is made from the pack's tokens, to fit their running text. */
final class ReferenceStyles implements WordStyles {
    /** What begins its lines as running text does. */
    private static final Set<String> RUNNING_TEXT = Set.of(StyleId.LEAD, StyleId.SPEECH, StyleId.NOTE);

    private final WordReference reference;
    private final Style style;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Integer> headings = new HashMap<>();

    ReferenceStyles(WordReference reference, Style style) {
        this.reference = reference;
        this.style = fitted(style, reference.look());
        Set<String> taken = new HashSet<>();
        reference.styles().forEach(each -> taken.add(each.id()));
        for (DocumentStyle each : DocumentStyle.values()) {
            String known = reference.ids().get(each.id());
            ids.put(each.id(), known != null ? known : free(each.id(), taken));
        }
        for (int level = 2; level <= 3; level++) {
            headings.put(id(StyleId.heading(level)), level);
        }
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        while (!taken.add(free)) {
            free = "Krat" + free;
        }
        return free;
    }

    private static Style fitted(Style style, WordLook look) {
        return new Style(
                look.serif().isEmpty() ? style.serif() : look.serif(),
                style.sans(),
                look.textPt(),
                look.lineHeight() == 0 ? 1 : look.lineHeight(),
                style.titlePt(),
                style.headingPt(),
                style.subheadingPt(),
                style.smallPt(),
                style.marginsMm(),
                style.justified(),
                style.accent(),
                style.muted(),
                style.headingNumbers());
    }

    @Override
    public String id(String style) {
        return ids.getOrDefault(style, style);
    }

    @Override
    public byte[] part(Language language, HeadingScheme scheme) {
        Xml xml = Ooxml.root("w:styles", 65_536);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr").raw(reference.runDefaults());
        xml.open("w:lang")
                .attribute("w:val", language.tag())
                .attribute("w:eastAsia", language.tag())
                .attribute("w:bidi", language.tag())
                .close();
        xml.close().close().open("w:pPrDefault").open("w:pPr").raw(reference.paragraphDefaults());
        xml.close().close().close().raw(reference.latent());
        for (WordStyle each : reference.styles()) {
            xml.raw(each.before()).raw(number(each, scheme)).raw(each.after());
        }
        own(xml, scheme);
        return xml.close().bytes();
    }

    private String number(WordStyle style, HeadingScheme scheme) {
        int level = headings.getOrDefault(style.id(), 0);
        return level > 0 && scheme.numbers(level)
                ? "<w:numPr><w:ilvl w:val=\"" + (level - 2) + "\"/><w:numId w:val=\"" + headingList() + "\"/></w:numPr>"
                : style.plain();
    }

    private void own(Xml xml, HeadingScheme scheme) {
        List<StyleDef> own =
                OwnStyles.all(style, scheme, headingList(), geometry().room());
        for (StyleDef each : own) {
            boolean runs = each.id().equals(StyleId.HEADER) || each.id().equals(StyleId.FOOTER);
            if (lacks(each.id()) && !runs) {
                (RUNNING_TEXT.contains(each.id()) ? each : each.flush()).write(xml, this::id);
            }
        }
        if (lacks(StyleId.RUNNING)) {
            FormStyles.runningLine(style, geometry().room()).flush().write(xml, this::id);
        }
        TableStyles.write(xml, this, this::lacks);
    }

    @Override
    public boolean isTheirs(String style) {
        return !lacks(style);
    }

    private boolean lacks(String id) {
        return !reference.ids().containsKey(id);
    }

    @Override
    public PageGeometry geometry() {
        return PageGeometry.of(reference.sheet());
    }

    @Override
    public String family() {
        return style.serif();
    }

    @Override
    public byte[] fontTable() {
        return reference.fonts().isEmpty()
                ? FontTable.part(List.of(style.serif(), style.sans()))
                : Ooxml.root("w:fonts", 4_096).raw(reference.fonts()).close().bytes();
    }

    @Override
    public WordNumbers numbers() {
        return reference.numbers();
    }

    @Override
    public String theme() {
        return reference.theme();
    }
}
