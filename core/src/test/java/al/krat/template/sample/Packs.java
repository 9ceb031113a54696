package al.krat.template.sample;

import al.krat.template.TemplatePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Packs for tests. */
public final class Packs {

    private Packs() {}

    /** A folder of the test resources. */
    public static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Packs.class.getResource("/al/krat/template/packs/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TemplatePack small() {
        try {
            return TemplatePack.of(folder("small"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pack of texts: name, text, name, text … with an empty head where none is given. */
    public static TemplatePack of(String... namesAndTexts) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("pack.yaml", "name: test\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return TemplatePack.of(files);
    }

    /** A pack with one template «t» of this body. */
    public static TemplatePack body(String body) {
        return of("t.html", "<html><head><title>T</title></head><body>" + body + "</body></html>");
    }
}
