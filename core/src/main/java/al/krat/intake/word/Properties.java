package al.krat.intake.word;

import org.jspecify.annotations.Nullable;

/** What a paragraph says of itself. */
final class Properties {

    /** The id of its style, or null. */
    @Nullable String style;

    /** Its outline level from 0, or -1. */
    int outline = -1;

    /** The id of its list, or null; «0» takes it out of the list of its style. */
    @Nullable String list;

    /** Its level in the list, from 0. */
    int level;

    /** Whether its end was deleted, so that it runs on into the next. */
    boolean runsOn;

    /** Reads {@code w:pPr}. */
    void read(PartXml xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.value();
                case "outlineLvl" -> outline = number(xml.value(), -1);
                case "numPr" -> list(xml);
                case "rPr" -> mark(xml);
                default -> xml.skip();
            }
        }
    }

    private void list(PartXml xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "numId" -> list = xml.value();
                case "ilvl" -> level = number(xml.value(), 0);
                default -> xml.skip();
            }
        }
    }

    private void mark(PartXml xml) {
        while (xml.child()) {
            runsOn |= xml.name().equals("del") || xml.name().equals("moveFrom");
            xml.skip();
        }
    }

    /** Reads {@code w:rPr}: whether the text is hidden; what it says itself counts more than what was before. */
    static boolean isHidden(PartXml xml, boolean before) {
        boolean hidden = before;
        while (xml.child()) {
            if (xml.name().equals("vanish")) {
                hidden = xml.isOn();
            } else {
                xml.skip();
            }
        }
        return hidden;
    }

    private static int number(String text, int otherwise) {
        boolean one = text.length() == 1 && Character.isDigit(text.charAt(0));
        return one ? Character.digit(text.charAt(0), 10) : otherwise;
    }
}
