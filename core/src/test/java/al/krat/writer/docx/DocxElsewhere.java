package al.krat.writer.docx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Runs in a JVM of its own: writes the sample without any office library and prints its hash. */
final class DocxElsewhere {
    private DocxElsewhere() {}

    public static void main(String[] args) {
        for (String library : List.of("org.apache.poi.xwpf.usermodel.XWPFDocument", "org.docx4j.Docx4J")) {
            try {
                Class.forName(library);
                throw new IllegalStateException(library + " is there");
            } catch (ClassNotFoundException e) {
                // as it should be
            }
        }
        System.out.print(sha256(DocxSample.docx()));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
