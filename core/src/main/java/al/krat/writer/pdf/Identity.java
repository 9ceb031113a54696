package al.krat.writer.pdf;

import al.krat.template.Page;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;

/** A document's identifier, made from what it holds and no more: equal documents have equal ones. */
final class Identity {
    private Identity() {}

    static long of(Page page, String css, List<EmbeddedFile> files, LocalDate asOf) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String each : new String[] {page.body().toString(), page.title(), css, asOf.toString()}) {
                digest.update(each.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            files.forEach(file -> digest.update(file.content()));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
