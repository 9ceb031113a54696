package al.krat.intake.sheet;

/** Why a file is not read at all; becomes a finding, never leaves the package. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final SheetCode code;

    Refusal(SheetCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }
}
