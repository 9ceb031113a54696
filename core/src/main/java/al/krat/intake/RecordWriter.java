package al.krat.intake;

import al.krat.domain.Prose;
import al.krat.language.GrammaticalNumber;
import al.krat.language.Noun;
import java.util.List;
import java.util.Objects;

/** Writes values of the domain as trees. */
final class RecordWriter {

    private RecordWriter() {}

    static Tree write(Record record) {
        return structure(new Shape.Structure(record.getClass()), record, Tree.Mapping.builder());
    }

    private static Tree write(Shape shape, Object value) {
        if (shape instanceof Shape.Single single) {
            return single.simple().write(value);
        } else if (shape instanceof Shape.Text) {
            return prose((Prose) value);
        } else if (shape instanceof Shape.Name) {
            return noun((Noun) value);
        } else if (shape instanceof Shape.Choice) {
            return Tree.Scalar.text(Shape.word((Enum<?>) value));
        } else if (shape instanceof Shape.Many many) {
            return Tree.Sequence.of(((List<?>) value)
                    .stream().map(each -> write(many.of(), each)).toList());
        } else if (shape instanceof Shape.Union) {
            Tree.Mapping.Builder mapping = Tree.Mapping.builder()
                    .put(Shape.DISCRIMINATOR, Shape.kebab(value.getClass().getSimpleName()));
            return structure(new Shape.Structure(value.getClass()), value, mapping);
        }
        return structure((Shape.Structure) shape, value, Tree.Mapping.builder());
    }

    private static Tree structure(Shape.Structure structure, Object record, Tree.Mapping.Builder mapping) {
        for (Shape.Component component : structure.components()) {
            Object value = component.of(record);
            if (value != null && !(component.optional() && Objects.equals(value, component.fallback()))) {
                mapping.put(component.name(), write(component.shape(), value));
            }
        }
        return mapping.build();
    }

    private static Tree prose(Prose prose) {
        boolean markup = Prose.parse(prose.markup()).spans().equals(prose.spans());
        if (markup && prose.english() == null) {
            return Tree.Scalar.text(prose.markup());
        }
        Tree.Mapping.Builder mapping = Tree.Mapping.builder();
        if (markup) {
            mapping.put("sq", prose.markup());
        } else {
            mapping.put("spans", prose.spans().stream().map(RecordWriter::write).toList());
        }
        if (prose.english() != null) {
            mapping.put("en", prose.english());
        }
        return mapping.build();
    }

    private static Tree noun(Noun noun) {
        Tree.Mapping.Builder mapping = Tree.Mapping.builder().put("nominative", noun.nominative());
        if (noun.declined()) {
            mapping.put("oblique", noun.oblique()).put("accusative", noun.accusative());
        }
        mapping.put("gender", Shape.word(noun.gender()));
        if (noun.number() == GrammaticalNumber.PLURAL) {
            mapping.put("number", Shape.word(noun.number()));
        }
        return mapping.build();
    }
}
