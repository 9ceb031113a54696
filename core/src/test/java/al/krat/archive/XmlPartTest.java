package al.krat.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import al.krat.archive.XmlPartException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPartTest {

    private static final XmlPart.Limits LIMITS = new XmlPart.Limits(5, 20);

    private static String words(byte[] part) {
        var words = new StringBuilder();
        XmlPart xml = XmlPart.of(part, LIMITS);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                words.append(xml.depth()).append(xml.space()).append(xml.local());
                for (int i = 0; i < xml.attributes(); i++) {
                    words.append(' ').append(xml.attributeLocal(i)).append('=').append(xml.attributeValue(i));
                }
                words.append(' ');
            } else if (event == XMLStreamConstants.CHARACTERS) {
                words.append(xml.text());
            }
        }
        return words.toString();
    }

    private static Reason refused(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        return assertThrows(XmlPartException.class, () -> words(bytes)).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE"})
    void itsBytesSayItsCharactersAndNotItsHead(String charset) {
        String part = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a xmlns='u:x' k='ë'><b>çë</b></a>";
        assertEquals("1u:xa k=ë 2u:xb çë", words(part.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|DAMAGED",
                "words|DAMAGED",
                "<a>|DAMAGED",
                "<a></b>|DAMAGED",
                "<a/><b/>|DAMAGED",
                "<a x='1' x='2'/>|DAMAGED",
                "<a>&unknown;</a>|DAMAGED",
                "<p:a/>|DAMAGED",
                "<!DOCTYPE a><a/>|UNSAFE",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>|UNSAFE",
                "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>|UNSAFE",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1/'> %p;]><a/>|UNSAFE",
                "<a><a><a><a><a><a/></a></a></a></a></a>|DEEP",
            })
    void whatIsNoPlainXmlIsRefused(String part, Reason reason) {
        assertEquals(reason, refused(part == null ? "" : part));
    }

    @Test
    void moreElementsThanAllowedAreRefused() {
        assertEquals(Reason.LARGE, refused("<a>" + "<b/>".repeat(20) + "</a>"));
        assertEquals(
                20,
                words(("<a>" + "<b/>".repeat(19) + "</a>").getBytes(StandardCharsets.UTF_8))
                        .split(" ")
                        .length);
    }

    @Test
    void bytesThatAreNoCharactersAreRefused() {
        byte[] latin = "<a>ë</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                Reason.DAMAGED,
                assertThrows(XmlPartException.class, () -> words(latin)).reason());
    }
}
