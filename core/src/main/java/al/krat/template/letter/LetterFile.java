package al.krat.template.letter;

import al.krat.archive.ArchiveWriter;
import al.krat.domain.Place.Spot;
import al.krat.template.letter.Line.Area;
import al.krat.template.word.WordParts;
import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/**
 * A letter opened to be changed, from parts that were taken of a stranger's file. docx4j reads, holds and writes what is in
 * the parts; which parts there are, and the container, stay ours. Not thread-safe.
 */
public final class LetterFile {

    private final Map<String, byte[]> parts;
    private final Map<String, JaxbXmlPart<?>> open = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private int tables;

    /** A paragraph, and the list of blocks that it stands in. */
    record Home(P paragraph, List<Object> blocks) {}

    private LetterFile(Map<String, byte[]> parts) throws Docx4JException {
        this.parts = parts;
        var file = WordprocessingMLPackage.load(new ByteArrayInputStream(ArchiveWriter.deflated(parts)));
        for (String side : List.of("header", "text", "footer")) {
            for (String name : parts.keySet()) {
                boolean wanted = side.equals("text") ? name.equals(WordParts.DOCUMENT) : isRunning(name, side);
                if (wanted) {
                    var part = (JaxbXmlPart<?>) file.getParts().get(new PartName("/" + name));
                    open.put(name, part);
                    read(
                            part,
                            Area.valueOf(side.equals("header") ? "HEADER" : side.equals("text") ? "TEXT" : "FOOTER"));
                }
            }
        }
    }

    /**
     * Opens a letter.
     *
     * @param parts as {@link WordParts} made them
     */
    public static LetterFile of(Map<String, byte[]> parts) {
        try {
            return new LetterFile(parts);
        } catch (Docx4JException e) {
            throw new IllegalArgumentException(e); // parts of ours are good
        }
    }

    private static boolean isRunning(String name, String side) {
        return name.startsWith("word/" + side) && name.endsWith(".xml");
    }

    /** The lines, from top to bottom. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Does what is planned. Once for each file. */
    public void apply(Plan plan) {
        for (Line line : lines) {
            P paragraph = homes.get(line.index()).paragraph();
            plan.changes(line.index()).forEach(change -> Runs.replace(paragraph, change));
        }
        for (Plan.Beside each : plan.besides()) {
            Home home = homes.get(each.line());
            int at = home.blocks().indexOf(home.paragraph());
            home.blocks().add(each.after() ? after(home, at) : at, Runs.like(home.paragraph(), each.words()));
        }
        for (Line line : lines) {
            if (plan.isDropped(line.index())) {
                Home home = homes.get(line.index());
                home.blocks().remove(home.paragraph());
            }
        }
        open.values().forEach(part -> Rows.tidy(((ContentAccessor) content(part)).getContent()));
        added.clear();
    }

    private final Map<P, Integer> added = new java.util.IdentityHashMap<>();

    /** Behind a line and what was added behind it already. */
    private int after(Home home, int at) {
        int behind = added.merge(home.paragraph(), 1, Integer::sum);
        return at + behind;
    }

    /** The parts with what was changed. */
    public Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        open.forEach((name, part) -> all.put(
                name,
                XmlUtils.marshaltoString(part.getJaxbElement(), true, false).getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    /** The file with what was changed; the same plan gives the same bytes. */
    public byte[] bytes() {
        return ArchiveWriter.deflated(parts());
    }

    private static Object content(JaxbXmlPart<?> part) {
        return part instanceof MainDocumentPart document
                ? Objects.requireNonNull(document.getJaxbElement().getBody())
                : part.getJaxbElement();
    }

    private void read(JaxbXmlPart<?> part, Area area) {
        var counter = new int[1];
        var pictures = new Pictures(part);
        blocks(((ContentAccessor) content(part)).getContent(), area, null, counter, pictures);
    }

    private void blocks(
            List<Object> blocks,
            Area area,
            Line.@org.jspecify.annotations.Nullable Cell cell,
            int[] count,
            Pictures pictures) {
        for (Object each : List.copyOf(blocks)) {
            Object block = unwrapped(each);
            if (block instanceof P paragraph) {
                Spot spot = cell == null
                        ? new Spot.Paragraph(++count[0])
                        : new Spot.Cell(cell.table() + 1, cell.row() + 1, cell.column() + 1);
                homes.add(new Home(paragraph, blocks));
                lines.add(new Line(
                        lines.size(),
                        area,
                        spot,
                        cell,
                        Runs.text(paragraph),
                        paragraph.getPPr() != null && paragraph.getPPr().getNumPr() != null,
                        pictures.of(paragraph)));
            } else if (block instanceof Tbl table) {
                table(table, area, count, pictures);
            }
        }
    }

    private void table(Tbl table, Area area, int[] count, Pictures pictures) {
        int number = tables++;
        int row = 0;
        for (Object each : table.getContent()) {
            if (unwrapped(each) instanceof Tr tr) {
                int column = 0;
                for (Object inner : tr.getContent()) {
                    if (unwrapped(inner) instanceof Tc tc) {
                        blocks(tc.getContent(), area, new Line.Cell(number, row, column++), count, pictures);
                    }
                }
                row++;
            }
        }
    }

    static Object unwrapped(Object element) {
        return element instanceof JAXBElement<?> wrapped ? wrapped.getValue() : element;
    }
}
