package al.krat.template.letter;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;

/** Finds the pictures of a part's paragraphs. */
final class Pictures {

    private final JaxbXmlPart<?> part;

    Pictures(JaxbXmlPart<?> part) {
        this.part = part;
    }

    List<Line.Picture> of(P paragraph) {
        List<Line.Picture> found = new ArrayList<>();
        for (Object each : paragraph.getContent()) {
            if (LetterFile.unwrapped(each) instanceof R run) {
                for (Object inner : run.getContent()) {
                    if (LetterFile.unwrapped(inner) instanceof Drawing drawing) {
                        drawing.getAnchorOrInline().forEach(shape -> add(shape, found));
                    }
                }
            }
        }
        return found;
    }

    private void add(Object shape, List<Line.Picture> found) {
        var graphic = shape instanceof Inline inline ? inline.getGraphic() : ((Anchor) shape).getGraphic();
        var described = shape instanceof Inline inline ? inline.getDocPr() : ((Anchor) shape).getDocPr();
        String id = graphic.getGraphicData().getPic().getBlipFill().getBlip().getEmbed();
        RelationshipsPart relations = part.getRelationshipsPart(false);
        Relationship relation = relations == null ? null : relations.getRelationshipByID(id);
        if (relation != null) {
            String words = described == null || described.getDescr() == null ? "" : described.getDescr();
            found.add(new Line.Picture("word/" + relation.getTarget(), words));
        }
    }
}
