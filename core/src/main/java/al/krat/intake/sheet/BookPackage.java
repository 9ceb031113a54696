package al.krat.intake.sheet;

import al.krat.archive.ArchiveException;
import al.krat.archive.PackageParts;
import al.krat.archive.XmlPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** An Excel file as a package: its workbook part, and the parts that one refers to. What lies outside is not looked at. */
final class BookPackage {

    private static final int OLE2 = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;
    private static final String TYPES = "[Content_Types].xml";

    private final PackageParts parts;
    private final List<Part> sheets = new ArrayList<>();
    private final Map<String, String> related;
    private final boolean macros;
    private boolean from1904;

    /** A sheet's name, and its part. */
    record Part(String name, String part) {}

    /** @throws Refusal where it is no Excel file that can be read */
    BookPackage(byte[] bytes) {
        int magic = bytes.length < 4
                ? 0
                : (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        check(magic != OLE2, SheetCode.OLD_OR_LOCKED);
        check(magic == ZIP, SheetCode.NOT_EXCEL);
        check(bytes.length <= Limits.FILE, SheetCode.TOO_LARGE);
        try {
            parts = new PackageParts(bytes, Limits.PACKAGE);
        } catch (ArchiveException e) {
            throw refusal(e);
        }
        String main = relations("").get("officeDocument");
        byte[] types = part(TYPES);
        byte[] book = main == null ? null : part(main);
        if (main == null || types == null || book == null) {
            throw new Refusal(SheetCode.NOT_EXCEL);
        }
        boolean[] kind = kind(types, "/" + main);
        check(kind[0], SheetCode.NOT_EXCEL);
        macros = kind[1];
        related = relations(main);
        workbook(book);
    }

    private static boolean[] kind(byte[] types, String main) {
        boolean[] kind = new boolean[2];
        XmlPart xml = XmlPart.of(types, Limits.XML);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String type = attribute(xml, "ContentType");
                kind[0] |= attribute(xml, "PartName").equals(main)
                        && (type.contains("spreadsheetml") || type.contains("ms-excel.sheet.macro"));
                kind[1] |= type.contains("macroEnabled") || type.contains("vbaProject");
            }
        }
        return kind;
    }

    private void workbook(byte[] book) {
        XmlPart xml = XmlPart.of(book, Limits.XML);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.local().equals("workbookPr")) {
                String value = attribute(xml, "date1904");
                from1904 = value.equals("1") || value.equals("true");
            } else if (xml.local().equals("sheet")) {
                String part = related.get(attribute(xml, "id"));
                if (part != null && parts.has(part)) {
                    sheets.add(new Part(attribute(xml, "name"), part));
                }
                check(sheets.size() <= Limits.SHEETS, SheetCode.TOO_LARGE);
            }
        }
    }

    /** The parts that a part refers to, by id and by kind; what lies outside the package is left out. */
    private Map<String, String> relations(String name) {
        int slash = name.lastIndexOf('/') + 1;
        String folder = name.substring(0, slash);
        byte[] part = part(folder + "_rels/" + name.substring(slash) + ".rels");
        Map<String, String> found = new HashMap<>();
        if (part == null) {
            return found;
        }
        XmlPart xml = XmlPart.of(part, Limits.XML);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && !attribute(xml, "TargetMode").equals("External")) {
                String target = attribute(xml, "Target");
                String type = attribute(xml, "Type");
                String whole = target.startsWith("/") ? target.substring(1) : folder + target;
                found.putIfAbsent(attribute(xml, "Id"), whole);
                found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), whole);
            }
        }
        return found;
    }

    /** An attribute of the element at hand, whatever its name space; empty where there is none. */
    static String attribute(XmlPart xml, String local) {
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.attributeLocal(i).equals(local)) {
                return xml.attributeValue(i);
            }
        }
        return "";
    }

    List<Part> sheets() {
        return sheets;
    }

    boolean hasMacros() {
        return macros;
    }

    /** Whether days are counted from 1904, as on old Macintoshes. */
    boolean isFrom1904() {
        return from1904;
    }

    /** The part of a kind that the workbook refers to («styles»), or null. */
    byte @Nullable [] related(String kind) {
        String name = related.get(kind);
        return name == null ? null : part(name);
    }

    /**
     * The bytes of a part, or null where there is none.
     *
     * @throws Refusal where it is damaged or too large
     */
    byte @Nullable [] part(String name) {
        try {
            return parts.part(name);
        } catch (ArchiveException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(ArchiveException e) {
        return new Refusal(
                switch (e.reason()) {
                    case CROWDED -> SheetCode.TOO_LARGE;
                    case AMBIGUOUS, LOCKED, BOMB -> SheetCode.UNSAFE;
                    case IRREGULAR, DAMAGED -> SheetCode.DAMAGED;
                });
    }

    private static void check(boolean holds, SheetCode otherwise) {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
