package al.krat.writer.eml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a message as mail programs keep it, marked {@code X-Unsent} so that they open it for sending. The same message
 * gives the same bytes.
 */
public final class EmlWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu", Locale.ENGLISH);
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private EmlWriter() {}

    /** The bytes of an {@code .eml} file. */
    public static byte[] write(Mail mail) {
        var writer = new EmlWriter();
        writer.message(mail);
        return writer.out.toByteArray();
    }

    private void message(Mail mail) {
        line("X-Unsent: 1");
        line("Date: " + date(mail.date()));
        if (mail.from() != null) {
            line("From: " + mailbox(mail.from()));
        }
        if (!mail.to().isEmpty()) {
            line("To: " + mail.to().stream().map(EmlWriter::mailbox).collect(Collectors.joining(",\r\n ")));
        }
        line("Subject: " + EncodedWords.text(mail.subject()));
        line("MIME-Version: 1.0");
        String boundary = boundary(mail);
        line("Content-Type: multipart/mixed" + Parameter.of("boundary", boundary));
        line("");
        line("--" + boundary);
        line("Content-Type: text/plain; charset=UTF-8");
        line("Content-Transfer-Encoding: base64");
        line("");
        base64(mail.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        for (Mail.File file : mail.files()) {
            line("--" + boundary);
            line("Content-Type: " + file.mediaType() + Parameter.of("name", file.name()));
            line("Content-Transfer-Encoding: base64");
            line("Content-Disposition: attachment" + Parameter.of("filename", file.name()));
            line("");
            base64(file.bytes());
        }
        line("--" + boundary + "--");
    }

    /** Noon, as nobody knows the hour. */
    private static String date(LocalDate day) {
        return DAY.format(day) + " 12:00:00 +0000";
    }

    private static String mailbox(Mailbox mailbox) {
        String name = mailbox.name();
        return name == null || name.isBlank()
                ? mailbox.address()
                : EncodedWords.phrase(name) + "\r\n <" + mailbox.address() + ">";
    }

    /** What parts the message; no line of base 64 holds an underscore, so it is found in none. */
    private static String boundary(Mail mail) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(mail.subject().getBytes(StandardCharsets.UTF_8));
            digest.update(mail.text().getBytes(StandardCharsets.UTF_8));
            for (Mail.File file : mail.files()) {
                digest.update(file.name().getBytes(StandardCharsets.UTF_8));
                digest.update(file.bytes());
            }
            return "=_krat_" + HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void base64(byte[] bytes) {
        out.writeBytes(LINES.encode(bytes));
        line("");
    }

    private void line(String words) {
        out.writeBytes((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
