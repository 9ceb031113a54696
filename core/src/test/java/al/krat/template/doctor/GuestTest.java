package al.krat.template.doctor;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The doctor is a guest in a process: it changes nothing of it, and who never asks it needs no docx4j. */
class GuestTest {

    /** A time zone that nobody named is named by the JDK as soon as anybody asks for one. */
    private static final String ZONE = "user.timezone";

    @Test
    void nothingOfTheProcessIsChanged() throws Exception {
        Path letter = LetterCasesTest.CASES.resolve("letter-02-filled-table");
        byte[] bytes = LetterCasesTest.letter(letter);
        // classes that nobody has used yet in this process, as in a fresh one
        try (URLClassLoader fresh = without("nothing-is-called-so")) {
            assertEquals("same", ask(fresh, Patient.class, bytes));
        }
    }

    @Test
    void withoutDocx4jOnlyTheDoctorIsMissing() throws Exception {
        byte[] letter = Files.readAllBytes(Path.of("..", "cases", "057-word-from-libreoffice", "input.docx"));
        try (URLClassLoader elsewhere = without("docx4j")) {
            assertThrows(
                    ClassNotFoundException.class,
                    () -> elsewhere.loadClass("org.docx4j.openpackaging.packages.OpcPackage"));
            assertEquals("read", ask(elsewhere, Embedder.class, letter));
            assertThrows(NoClassDefFoundError.class, () -> ask(elsewhere, Patient.class, letter));
        }
    }

    /** Who lets a letter be looked through. */
    public static final class Patient implements Callable<Object> {
        private final byte[] letter;

        public Patient(byte[] letter) {
            this.letter = letter.clone();
        }

        @Override
        public Object call() {
            var before = new TreeMap<Object, Object>(System.getProperties());
            Locale locale = Locale.getDefault();
            LetterDoctor.examine("a.docx", letter, "prove", "standard", null);
            var after = new TreeMap<Object, Object>(System.getProperties());
            before.remove(ZONE);
            after.remove(ZONE);
            return before.equals(after) && locale.equals(Locale.getDefault()) ? "same" : before + "\n" + after;
        }
    }

    /** Who only reads notes and checks a pack. */
    public static final class Embedder implements Callable<Object> {
        public Embedder(byte[] any) {}

        @Override
        public Object call() {
            TemplatePack pack = TemplatePack.named("standard");
            Krat.check(pack);
            byte[] notes = "Organi: KRAT Durrës\nData: 28.06.2019\n# Pika\n".getBytes(StandardCharsets.UTF_8);
            return Krat.with(pack).read(Source.of("a.txt", notes)).meeting() == null ? "" : "read";
        }
    }

    private static Object ask(ClassLoader elsewhere, Class<?> who, byte[] letter) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(elsewhere);
        try {
            return called(elsewhere, who, letter);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static Object called(ClassLoader elsewhere, Class<?> who, byte[] letter) throws Exception {
        Class<?> there = elsewhere.loadClass(who.getName());
        return ((Callable<?>) there.getConstructor(byte[].class).newInstance((Object) letter)).call();
    }

    private static URLClassLoader without(String name) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path file = Path.of(entry).getFileName();
            if (file == null || !file.toString().startsWith(name)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        assertTrue(urls.size() > 10);
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
