package al.krat.intake.word;

import al.krat.intake.word.Block.Aside;
import al.krat.intake.word.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in a line: runs, and whatever only wraps them. */
final class Runs {

    final Words words;
    final Properties properties = new Properties();
    final List<Aside> asides = new ArrayList<>();
    final List<Paragraph> boxes = new ArrayList<>();

    private final Shared shared;
    private final Fields fields;
    private boolean hidden;
    private boolean hiddenByStyle;

    Runs(Shared shared, Fields fields, Words words) {
        this.shared = shared;
        this.fields = fields;
        this.words = words;
    }

    /** Reads a paragraph; leaves at its end. */
    void paragraph(PartXml xml) {
        while (xml.child()) {
            if (xml.name().equals("pPr")) {
                properties.read(xml);
                hiddenByStyle = shared.styles.hides(properties.style);
                hidden = hiddenByStyle;
            } else {
                one(xml);
            }
        }
    }

    private void all(PartXml xml) {
        while (xml.child()) {
            one(xml);
        }
    }

    private void one(PartXml xml) {
        switch (xml.name()) {
            case "r" -> run(xml);
            case "t", "m:t" -> text(xml.text());
            case "tab", "ptab" -> put(" ", xml);
            case "br", "cr" -> put("\n", xml);
            case "noBreakHyphen" -> put("\u2011", xml);
            case "sym" -> symbol(xml);
            case "fldChar" -> field(xml);
            case "footnoteReference" -> aside(Aside.Kind.FOOTNOTE, xml);
            case "endnoteReference" -> aside(Aside.Kind.ENDNOTE, xml);
            case "commentReference" -> aside(Aside.Kind.COMMENT, xml);
            case "del", "moveFrom" -> {
                shared.tracked();
                xml.skip();
            }
            case "ins", "moveTo" -> {
                shared.tracked();
                all(xml);
            }
            case "sdt" -> control(xml);
            case "mc:AlternateContent" -> firstOf(xml);
            case "txbxContent" -> boxes.addAll(Body.of(xml, shared).paragraphs());
            case "instrText", "delText", "delInstrText", "rPr", "sdtPr", "rt", "rubyPr", "fldData" -> xml.skip();
            default -> all(xml);
        }
    }

    private void run(PartXml xml) {
        hidden = hiddenByStyle;
        while (xml.child()) {
            if (xml.name().equals("rPr")) {
                hidden = Properties.isHidden(xml, hiddenByStyle);
            } else {
                one(xml);
            }
        }
        hidden = hiddenByStyle;
    }

    private void text(String typed) {
        if (!fields.isCode() && !shared.isHushed() && !typed.isEmpty()) {
            words.typed(typed, hidden);
        }
    }

    private void field(PartXml xml) {
        boolean code = fields.isCode();
        String shown = fields.mark(xml);
        if (!code && !shared.isHushed() && !shown.isEmpty()) {
            words.typed(shown, hidden);
        }
    }

    private void put(String sign, PartXml xml) {
        if (!fields.isCode() && !shared.isHushed()) {
            words.add(sign, hidden);
        }
        xml.skip();
    }

    private void symbol(PartXml xml) {
        if (!fields.isCode() && !shared.isHushed()) {
            words.symbol(xml.attribute("font"), xml.attribute("char"), hidden);
        }
        xml.skip();
    }

    private void aside(Aside.Kind kind, PartXml xml) {
        asides.add(new Aside(kind, xml.attribute("id")));
        xml.skip();
    }

    /** A content control: what was chosen or typed; one that still shows its placeholder is not known. */
    private void control(PartXml xml) {
        boolean open = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "sdtPr" -> open = isPlaceholder(xml);
                case "sdtContent" -> {
                    if (open && !shared.isHushed()) {
                        words.add(Words.UNKNOWN, hidden);
                    }
                    int before = shared.hush(open);
                    all(xml);
                    shared.unhush(before);
                }
                default -> xml.skip();
            }
        }
    }

    /** Reads {@code w:sdtPr}: whether the control shows its placeholder. */
    static boolean isPlaceholder(PartXml xml) {
        boolean open = false;
        while (xml.child()) {
            if (xml.name().equals("showingPlcHdr")) {
                open = xml.isOn();
            } else {
                xml.skip();
            }
        }
        return open;
    }

    private void firstOf(PartXml xml) {
        boolean taken = false;
        while (xml.child()) {
            if (taken) {
                xml.skip();
            } else {
                taken = true;
                all(xml);
            }
        }
    }
}
