package al.krat.template.word;

import al.krat.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the pictures of a running header or footer: the pixels cleaned, size, place and words made anew. */
final class DrawingTaker {
    private static final long LARGEST = 20_000_000; // 55 cm in English metric units
    private static final long EMU_PER_POINT = 12_700;
    private static final int MAX_PICTURES = 20;
    private static final String PICTURE_URI = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final Set<String> BASES_ACROSS =
            Set.of("margin", "page", "column", "character", "leftMargin", "rightMargin");
    private static final Set<String> BASES_DOWN =
            Set.of("margin", "page", "paragraph", "line", "topMargin", "bottomMargin");
    private static final Set<String> ALIGNED = Set.of("left", "right", "center", "top", "bottom", "inside", "outside");

    private final OfficePackage file;
    private final Map<String, OfficePackage.Relation> relations;
    private final List<Picture> pictures = new ArrayList<>();

    DrawingTaker(OfficePackage file, Map<String, OfficePackage.Relation> relations) {
        this.file = file;
        this.relations = relations;
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** A {@code w:drawing} made anew, or null where it shows no picture of the file. */
    @Nullable Tree drawing(Tree drawing) {
        Tree inline = drawing.child("wp:inline");
        Tree frame = inline != null ? inline : drawing.child("wp:anchor");
        Tree blip = frame == null ? null : frame.find(each -> each.is("a:blip"));
        Tree extent = frame == null ? null : frame.child("wp:extent");
        if (frame == null || blip == null || extent == null || frame.find(each -> each.is("pic:pic")) == null) {
            return null;
        }
        Tree described = frame.child("wp:docPr");
        return made(
                blip.get("r:embed"),
                Tree.number(extent.get("cx"), 0),
                Tree.number(extent.get("cy"), 0),
                described == null ? "" : described.get("descr"),
                inline == null ? frame : null);
    }

    /** A picture of the older kind ({@code w:pict}), in its line; null where it shows none of the file. */
    @Nullable Tree pict(Tree pict) {
        Tree shape = pict.find(each -> each.is("v:shape") && each.child("v:imagedata") != null);
        Tree data = shape == null ? null : shape.child("v:imagedata");
        if (shape == null || data == null) {
            return null;
        }
        return made(data.get("r:id"), side(shape, "width"), side(shape, "height"), shape.get("alt"), null);
    }

    private @Nullable Tree made(String id, long width, long height, String words, @Nullable Tree anchor) {
        OfficePackage.Relation relation = relations.get(id);
        String part = relation == null || !relation.kind().equals("image") ? null : relation.part();
        Picture picture = part == null ? null : file.picture(part).orElse(null);
        boolean sized = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
        if (!sized || picture == null || pictures.size() == MAX_PICTURES) {
            return null;
        }
        pictures.add(picture);
        var out = new StringBuilder("<w:drawing>");
        String extent = "cx=\"" + width + "\" cy=\"" + height + "\"/>";
        String name = "id=\"" + WordRunning.PICTURE_ID + "\" name=\"Figura " + WordRunning.PICTURE_ID + "\"";
        if (anchor == null) {
            out.append("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent ")
                    .append(extent);
        } else {
            place(out, anchor, extent);
        }
        String alt = words.length() > 500 ? words.substring(0, 500) : words;
        out.append("<wp:docPr ")
                .append(name)
                .append(" descr=\"")
                .append(Cleaner.escaped(alt))
                .append("\"/>");
        out.append("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>");
        out.append("<a:graphic><a:graphicData uri=\"" + PICTURE_URI + "\"><pic:pic><pic:nvPicPr><pic:cNvPr ")
                .append(name)
                .append("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId")
                .append(pictures.size());
        out.append("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
        out.append("<a:ext ").append(extent).append("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        out.append("</pic:spPr></pic:pic></a:graphicData></a:graphic>");
        out.append(anchor == null ? "</wp:inline>" : "</wp:anchor>").append("</w:drawing>");
        var tree = new Tree(Tree.MADE);
        tree.text().append(out);
        return tree;
    }

    private static void place(StringBuilder out, Tree anchor, String extent) {
        out.append("<wp:anchor");
        for (String side : List.of("distT", "distB", "distL", "distR")) {
            out.append(' ')
                    .append(side)
                    .append("=\"")
                    .append(within(anchor.get(side)))
                    .append('"');
        }
        String behind = anchor.get("behindDoc").equals("1") ? "1" : "0";
        out.append(
                " simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"" + behind + "\" locked=\"0\" layoutInCell=\"1\"");
        out.append(" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>");
        position(out, anchor.child("wp:positionH"), "wp:positionH", BASES_ACROSS, "margin");
        position(out, anchor.child("wp:positionV"), "wp:positionV", BASES_DOWN, "paragraph");
        out.append("<wp:extent ").append(extent).append("<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>");
        boolean across = anchor.child("wp:wrapTopAndBottom") != null;
        boolean none = anchor.child("wp:wrapNone") != null;
        out.append(
                across
                        ? "<wp:wrapTopAndBottom/>"
                        : none ? "<wp:wrapNone/>" : "<wp:wrapSquare wrapText=\"bothSides\"/>");
    }

    private static void position(
            StringBuilder out, @Nullable Tree position, String name, Set<String> bases, String otherwise) {
        String base = position == null ? otherwise : position.get("relativeFrom");
        Tree align = position == null ? null : position.child("wp:align");
        Tree offset = position == null ? null : position.child("wp:posOffset");
        out.append('<').append(name).append(" relativeFrom=\"");
        out.append(bases.contains(base) ? base : otherwise).append("\">");
        if (align != null && ALIGNED.contains(align.text().toString())) {
            out.append("<wp:align>").append(align.text()).append("</wp:align>");
        } else {
            String away = offset == null ? "0" : offset.text().toString();
            out.append("<wp:posOffset>").append(within(away)).append("</wp:posOffset>");
        }
        out.append("</").append(name).append('>');
    }

    private static long within(String digits) {
        return Math.max(-LARGEST, Math.min(LARGEST, Tree.number(digits, 0)));
    }

    /** {@code width:72pt} of a shape's style, in English metric units; 0 where it is not said in points or inches. */
    private static long side(Tree shape, String side) {
        for (String each : shape.get("style").split(";")) {
            int colon = each.indexOf(':');
            if (colon > 0 && each.substring(0, colon).strip().equals(side)) {
                String value = each.substring(colon + 1).strip();
                boolean inches = value.endsWith("in");
                String digits = value.endsWith("pt") || inches ? value.substring(0, value.length() - 2) : "";
                return digits.length() > 10 ? 0 : emu(digits, inches ? 72 * EMU_PER_POINT : EMU_PER_POINT);
            }
        }
        return 0;
    }

    private static long emu(String digits, long unit) {
        try {
            return digits.isEmpty() ? 0 : Math.round(Double.parseDouble(digits) * unit);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
