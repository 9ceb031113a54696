package al.krat.template;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stops a template: how a {@link Finding} travels from the depth of an engine to its caller. Callers of
 * {@link Renderer} never see one.
 */
public final class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient PackCode code;
    private final transient Map<String, Object> args;
    private final transient @Nullable Place place;
    private final int offset;

    private TemplateProblem(PackCode code, Map<String, Object> args, int offset, @Nullable Place place) {
        super(code.name(), null, false, false);
        this.code = code;
        this.args = args;
        this.offset = offset;
        this.place = place;
    }

    /** A problem whose place is not known yet. */
    public static TemplateProblem of(PackCode code, Map<String, Object> args) {
        return new TemplateProblem(code, args, 0, null);
    }

    /** A problem at a character of an expression. */
    public static TemplateProblem at(int offset, PackCode code, Map<String, Object> args) {
        return new TemplateProblem(code, args, offset, null);
    }

    /** A problem at a place of a file. */
    public static TemplateProblem at(Place place, PackCode code, Map<String, Object> args) {
        return new TemplateProblem(code, args, 0, place);
    }

    /** This problem with its place; a place that is known already stays. */
    public TemplateProblem in(Place where) {
        return place != null ? this : new TemplateProblem(code, args, offset, where);
    }

    /** The character of the expression, from 0. */
    public int offset() {
        return offset;
    }

    public PackCode code() {
        return code;
    }

    public boolean isPlaced() {
        return place != null;
    }

    /** As callers see it; a problem nobody placed belongs to the file as a whole. */
    public Finding finding(String file) {
        return Finding.of(code, place == null ? new Place.InText(file, 0, 0) : place, args);
    }
}
