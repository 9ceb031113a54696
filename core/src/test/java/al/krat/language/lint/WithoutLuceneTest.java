package al.krat.language.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.Krat;
import al.krat.Source;
import al.krat.template.TemplatePack;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Lucene is optional: without it all works but dictionaries. */
class WithoutLuceneTest {

    @Test
    void theLibraryWorksAndOnlyDictionariesDoNot() throws Exception {
        try (URLClassLoader elsewhere = withoutLucene()) {
            assertThrows(ClassNotFoundException.class, () -> elsewhere.loadClass("org.apache.lucene.util.BytesRef"));
            assertEquals(Boolean.TRUE, ask(elsewhere, Embedder.class));
            assertThrows(NoClassDefFoundError.class, () -> ask(elsewhere, Asker.class));
        }
    }

    /** What somebody does who has no dictionary. */
    public static final class Embedder implements Callable<Object> {
        @Override
        public Object call() {
            byte[] notes = "Organi: KRAT Durrës\nData: 28.06.2019\n# Pika\n".getBytes(StandardCharsets.UTF_8);
            Krat krat = Krat.with(TemplatePack.named("standard"));
            boolean isRead = krat.read(Source.of("a.txt", notes)).meeting() != null;
            return isRead && Lint.standard().check("Një fjali e rregullt.").isEmpty();
        }
    }

    /** What somebody does who has one. */
    public static final class Asker implements Callable<Object> {
        @Override
        public Object call() throws Exception {
            return HunspellDictionary.of(new byte[0], new byte[0]);
        }
    }

    private static Object ask(ClassLoader elsewhere, Class<?> who) throws Exception {
        Class<?> there = elsewhere.loadClass(who.getName());
        assertEquals(elsewhere, there.getClassLoader());
        return ((Callable<?>) there.getConstructor().newInstance()).call();
    }

    private static URLClassLoader withoutLucene() throws Exception {
        List<URL> urls = new ArrayList<>();
        boolean had = false;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Path.of(entry).getFileName().toString().startsWith("lucene-")) {
                had = true;
            } else {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        assertTrue(had, "Lucene should have been there to be left out");
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
