package al.krat.intake.word;

import al.krat.archive.ArchiveException;
import al.krat.archive.PackageParts;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file by name; what is wrong with them is a refusal. */
final class ZipParts {

    private final PackageParts parts;

    /** @throws Refusal where it is no zip, or one that no word processor writes */
    ZipParts(byte[] bytes) {
        try {
            parts = new PackageParts(bytes, Limits.PACKAGE);
        } catch (ArchiveException e) {
            throw refusal(e);
        }
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
                    case CROWDED -> WordCode.TOO_LARGE;
                    case AMBIGUOUS, LOCKED, BOMB -> WordCode.UNSAFE;
                    case IRREGULAR, DAMAGED -> WordCode.DAMAGED;
                });
    }
}
