package al.krat.intake;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.domain.Places;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns records of the domain into trees and back: keys are the names of their components, words of enumerations are
 * lower case with hyphens, dates and times ISO 8601, a record of a sealed interface says its {@code type}, and what is
 * null, empty or usual is left out. {@code read(write(x))} is {@code x}.
 */
public final class RecordCodec {

    /**
     * What was read.
     *
     * @param value the record, or null where the tree is none; what could not be read within it is left out
     * @param findings all that is wrong
     * @param places where each value was typed, by its path
     */
    public record Read<T>(@Nullable T value, List<Finding> findings, Places places) {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    private RecordCodec() {}

    /** A record as a tree. */
    public static Tree write(Record record) {
        return RecordWriter.write(record);
    }

    /**
     * A tree as a record.
     *
     * @param type the record's class
     * @param file the name that findings give the source
     */
    public static <T extends Record> Read<T> read(Class<T> type, Tree tree, String file) {
        return read(type, tree, new Problems(file));
    }

    /**
     * The bytes of a YAML or JSON file as a record.
     *
     * @param type the record's class
     * @param file the name that findings give the source; one that ends in {@code .json} is read as JSON
     */
    public static <T extends Record> Read<T> read(Class<T> type, String file, byte[] bytes) {
        var problems = new Problems(file);
        Tree tree = TreeFile.read(file, bytes, problems);
        return tree == null ? new Read<>(null, problems.findings(), Places.NONE) : read(type, tree, problems);
    }

    /** A tree as YAML. */
    public static String yaml(Tree tree) {
        return YamlPrinter.print(tree);
    }

    /** A tree as JSON. */
    public static String json(Tree tree) {
        return JsonPrinter.print(tree);
    }

    private static <T extends Record> Read<T> read(Class<T> type, Tree tree, Problems problems) {
        var reader = new RecordReader(problems);
        Object value = reader.read(Shape.of(type), tree, "");
        Map<String, Place> places = reader.places();
        return new Read<>(type.cast(value), problems.findings(), new Places(places));
    }
}
