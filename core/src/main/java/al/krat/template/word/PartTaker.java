package al.krat.template.word;

import al.krat.domain.Place.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of a Word template while it is compiled: what it refers to, and how far its paragraphs are counted. */
final class PartTaker {
    final Compilation all;
    final String label;
    final Map<String, OfficePackage.Relation> relations;
    final DrawingTaker drawings;
    final List<String> links;
    private final Counter counter;

    private static final class Counter {
        int paragraphs;
        int tables;
    }

    private PartTaker(
            Compilation all,
            String label,
            Map<String, OfficePackage.Relation> relations,
            DrawingTaker drawings,
            List<String> links) {
        this.all = all;
        this.label = label;
        this.relations = relations;
        this.drawings = drawings;
        this.links = links;
        this.counter = new Counter();
    }

    /** @param label what places call the part, empty for the body */
    static PartTaker of(Compilation all, String part, String label) {
        Map<String, OfficePackage.Relation> relations = all.file.relations(part);
        return new PartTaker(all, label, relations, new DrawingTaker(all.file, relations), new ArrayList<>());
    }

    /** Another text of the same part: a note, a text box. */
    PartTaker inner(String name) {
        return new PartTaker(all, name, relations, drawings, links);
    }

    int nextTable() {
        return ++counter.tables;
    }

    /** Where the next paragraph stands. @param cell the cell around it, or null */
    Spot next(Spot.@Nullable Cell cell) {
        Spot spot = cell != null ? cell : new Spot.Paragraph(++counter.paragraphs);
        return label.isEmpty() ? spot : new Spot.InPart(label, spot);
    }

    /** The number of an address among the links of the part, from 0. */
    int link(String address) {
        int known = links.indexOf(address);
        if (known < 0) {
            links.add(address);
            return links.size() - 1;
        }
        return known;
    }
}
