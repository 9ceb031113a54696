package al.krat.writer.eml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages as two readers see them that share no code with the writer: Apache James and Python's email. */
class EmlWriterTest {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 1);
    private static final byte[] BYTES = bytes();

    private static byte[] bytes() {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static Mail mail(String name, String subject, String file) {
        return new Mail(
                new al.krat.writer.eml.Mailbox(null, "sekretari@shembull.al"),
                List.of(
                        new al.krat.writer.eml.Mailbox(name, "p.cela@shembull.al"),
                        new al.krat.writer.eml.Mailbox("Agim \"Gimi\" Hoxha", "a_hoxha+krat@posta.shembull.al")),
                subject,
                "Përshëndetje,\n\n– ekstrakti\n",
                DAY,
                List.of(
                        new Mail.File(file, "application/pdf", BYTES),
                        new Mail.File("b.txt", "text/plain", new byte[0])));
    }

    private static Message read(byte[] eml) throws Exception {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.STRICT);
        return builder.parseMessage(new ByteArrayInputStream(eml));
    }

    private static byte[] content(Entity part) throws Exception {
        return ((SingleBody) part.getBody()).getInputStream().readAllBytes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Petrit Cela|Ekstrakt|ekstrakti-krat-durres-2019-06-28-bashkia-durres.pdf",
                "Petrit Çela|Ekstrakt nga procesverbali, KRAT dhe TTAT, 28.06.2019, për Bashkinë Durrës dhe të tjerë|Listëprezenca e mbledhjes së zakonshme të përbashkët nr. 3 të komitetit.pdf",
                "Ë|=?UTF-8?Q?jo?= një fjalë e koduar|a \"b\" 100%.pdf",
                "😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀|një|ë.pdf",
            })
    void comesBackFromJames(String name, String subject, String file) throws Exception {
        byte[] eml = EmlWriter.write(mail(name, subject, file));

        Message message = read(eml);

        assertEquals(subject, message.getSubject());
        assertEquals(java.util.Date.from(java.time.Instant.parse("2019-07-01T12:00:00Z")), message.getDate());
        assertEquals("1", message.getHeader().getField("X-Unsent").getBody());
        assertEquals("sekretari@shembull.al", message.getFrom().get(0).getAddress());
        List<Mailbox> to = message.getTo().flatten();
        assertEquals(
                List.of(name, "Agim \"Gimi\" Hoxha"),
                to.stream().map(Mailbox::getName).toList());
        assertEquals(
                List.of("p.cela@shembull.al", "a_hoxha+krat@posta.shembull.al"),
                to.stream().map(Mailbox::getAddress).toList());
        List<Entity> parts = ((Multipart) message.getBody()).getBodyParts();
        assertEquals(3, parts.size());
        assertEquals("Përshëndetje,\r\n\r\n– ekstrakti\r\n", new String(content(parts.get(0)), StandardCharsets.UTF_8));
        assertEquals("UTF-8", ((TextBody) parts.get(0).getBody()).getMimeCharset());
        assertEquals(file, parts.get(1).getFilename());
        assertEquals("application/pdf", parts.get(1).getMimeType());
        assertArrayEquals(BYTES, content(parts.get(1)));
        assertEquals("b.txt", parts.get(2).getFilename());
        assertEquals(0, content(parts.get(2)).length);
    }

    @Test
    void comesBackFromPython(@TempDir Path folder) throws Exception {
        Path python = Path.of("/usr/bin/python3");
        Assumptions.assumeTrue(Files.isExecutable(python), "no Python");
        String subject = "Ekstrakt nga procesverbali, KRAT dhe TTAT, 28.06.2019, për Bashkinë Durrës dhe të tjerë";
        String file = "Listëprezenca e mbledhjes së zakonshme të përbashkët nr. 3 të komitetit.pdf";
        Path eml = Files.write(folder.resolve("a.eml"), EmlWriter.write(mail("Petrit Çela", subject, file)));
        Path script = Files.writeString(folder.resolve("read.py"), """
                import email, email.policy, hashlib, sys
                sys.stdout.reconfigure(encoding='utf-8', newline='\\n')
                m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
                print(m['subject']); print(m['date'].datetime.isoformat()); print(m['to'].addresses[0].display_name)
                print(m.get_body().get_content().splitlines()[0])
                for a in m.iter_attachments():
                    print(a.get_filename(), hashlib.sha256(a.get_content() if a.get_content_maintype() != 'text' else b'').hexdigest()[:8])
                print([d for p in m.walk() for d in p.defects])
                """);

        Process process = new ProcessBuilder(python.toString(), script.toString(), eml.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(
                List.of(
                        subject,
                        "2019-07-01T12:00:00+00:00",
                        "Petrit Çela",
                        "Përshëndetje,",
                        file + " " + sha256(BYTES),
                        "b.txt " + sha256(new byte[0]),
                        "[]"),
                said.lines().toList());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes), 0, 4);
    }

    /** RFC 5322, 2.1.1, and RFC 2047, 2: lines of ASCII that end in CRLF, 76 characters at most with encoded words. */
    @Test
    void everyLineIsShortAndPlain() {
        String eml = new String(
                EmlWriter.write(mail("Ç".repeat(90), "Ë ".repeat(200), "ë".repeat(120) + ".pdf")),
                StandardCharsets.ISO_8859_1);

        assertTrue(eml.endsWith("--\r\n"), eml);
        assertFalse(eml.replace("\r\n", "").contains("\n")
                || eml.replace("\r\n", "").contains("\r"));
        eml.lines().forEach(line -> assertTrue(line.length() <= 76 && EncodedWords.isPlain(line), line));
    }

    @Test
    void theSameMessageGivesTheSameBytes() {
        assertArrayEquals(EmlWriter.write(mail("a", "b", "c")), EmlWriter.write(mail("a", "b", "c")));
    }

    /** A name cannot add a field to the head. */
    @Test
    void whatWasTypedStaysInItsField() throws Exception {
        Message message =
                read(EmlWriter.write(mail("Agim\r\nBcc: x@y.al", "Tema\r\nBcc: x@y.al\r\n\r\ntekst", "a\r\nX: y.pdf")));

        assertNull(message.getBcc());
        assertEquals("Tema  Bcc: x@y.al    tekst", message.getSubject());
        assertEquals(3, ((Multipart) message.getBody()).getBodyParts().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "a b@c.al",
                "a@b.al\nBcc: x@y.al",
                "a@b.al,c@d.al",
                "<a@b.al>",
                "ë@b.al",
                "a..b@c.al"
            })
    void whatIsNoAddressIsRefused(String words) {
        assertFalse(al.krat.writer.eml.Mailbox.isAddress(words));
        assertThrows(IllegalArgumentException.class, () -> new al.krat.writer.eml.Mailbox(null, words));
    }
}
