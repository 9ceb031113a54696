package al.krat.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import al.krat.writer.Assets;
import al.krat.writer.SamplePages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page and no style sheet makes the writer load something: a listening socket hears nobody. */
class PdfFetchesNothingTest {
    private ServerSocketChannel listening;

    @BeforeEach
    void listen() throws IOException {
        listening = ServerSocketChannel.open();
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        listening.configureBlocking(false);
    }

    @AfterEach
    void nobodyCame() throws IOException {
        try (ServerSocketChannel closing = listening) {
            assertNull(closing.accept());
        }
    }

    private String address(String pattern) throws IOException {
        var local = (InetSocketAddress) listening.getLocalAddress();
        return pattern.replace("HOST", "127.0.0.1:" + local.getPort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://HOST/a.png",
                "HTTP://HOST/a.png",
                "//HOST/a.png",
                "https://HOST/a.png",
                "ftp://HOST/a.png",
                "jar:http://HOST/a.jar!/a.png",
                "file:///etc/hostname",
                "/etc/hostname",
                "../emblem.png",
                "classpath:/liberation/LICENSE",
                "data:image/png;base64,iVBORw0KGgo=",
                ""
            })
    void picturesComeFromThePackOnly(String source) throws IOException {
        var page = SamplePages.page("<p>a</p><img alt=\"x\" src=\"" + address(source) + "\"/>");
        assertThrows(
                IllegalArgumentException.class,
                () -> PdfWriter.write(page, SamplePages.assets(), List.of(), SamplePages.DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { background-image: url(http://HOST/a.png) }", "@import 'http://HOST/a.css';",
                "@IMPORT url(http://HOST/a.css);", "@font-face { font-family: x; src: URL(http://HOST/a.ttf) }",
                "p { color: red } </style>"
            })
    void aSheetThatFetchesIsRefused(String css) throws IOException {
        var assets = new Assets(address(css), Map.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> PdfWriter.write(SamplePages.page("<p>a</p>"), assets, List.of(), SamplePages.DAY));
    }

    /** What hides from the first look is not fetched either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { background-image: u\\72l(http://HOST/a.png) }",
                        "p { background: \\75\\72\\6c('http://HOST/a.png') }",
                "@\\69mport 'http://HOST/a.css';",
                        "@\\66ont-face { font-family: x; src: \\75rl(http://HOST/a.ttf) } p { font-family: x }",
                "li { list-style-image: \\55rl(http://HOST/a.png) }", "p { content: u\\72l(http://HOST/a.png) }"
            })
    void aSheetThatHidesItsFetchingGetsNothing(String css) throws IOException {
        var assets = new Assets(address(css), Map.of());
        PdfWriter.write(SamplePages.page("<p>a</p><ul><li>b</li></ul>"), assets, List.of(), SamplePages.DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "JavaScript:x", "x.exe"})
    void linksLeadToTheWebOrWithin(String href) {
        var page = SamplePages.page("<p><a href=\"" + href + "\">a</a></p>");
        assertThrows(
                IllegalArgumentException.class, () -> PdfWriter.write(page, Assets.NONE, List.of(), SamplePages.DAY));
    }

    @Test
    void whatIsNotOfTheVocabularyIsRefused() {
        for (String markup : List.of(
                "<object data=\"a.pdf\"/>",
                "<p style=\"background: url(a)\">a</p>",
                "<link rel=\"stylesheet\" href=\"a.css\"/>",
                "<p onclick=\"a()\">a</p>")) {
            var page = SamplePages.page(markup);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> PdfWriter.write(page, Assets.NONE, List.of(), SamplePages.DAY),
                    markup);
        }
    }
}
