package al.krat.template.pack;

import al.krat.template.PackCode;
import java.util.Map;

/** Why a picture cannot be shown. */
final class ImageProblem extends Exception {

    private static final long serialVersionUID = 1;

    private final PackCode code;
    private final transient Map<String, Object> args;

    ImageProblem(PackCode code, Map<String, Object> args) {
        super(code.name(), null, false, false);
        this.code = code;
        this.args = Map.copyOf(args);
    }

    static ImageProblem damaged() {
        return new ImageProblem(PackCode.IMAGE_DAMAGED, Map.of());
    }

    /** @throws ImageProblem a damaged picture, where something is not as it must be */
    static void unless(boolean sound) throws ImageProblem {
        if (!sound) {
            throw damaged();
        }
    }

    PackCode code() {
        return code;
    }

    Map<String, Object> args() {
        return args;
    }
}
