package al.krat.writer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The faces that documents are set in, metric twins of Times New Roman and Arial. Read once, shared by all threads. */
enum Face {
    SERIF_REGULAR("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"),
    SANS_REGULAR("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    SANS_ITALIC("LiberationSans-Italic"),
    SANS_BOLD_ITALIC("LiberationSans-BoldItalic");

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    /** Substitution and layout for scripts that no document of ours is in; reading them takes longer than all others. */
    private static final Set<String> UNUSED = Set.of("GSUB", "GPOS", "GDEF", "kern", "DSIG", "FFTM", "hdmx", "VDMX");

    private final String file;
    private @Nullable TrueTypeFont parsed;

    Face(String file) {
        this.file = file;
    }

    boolean isSerif() {
        return ordinal() < SANS_REGULAR.ordinal();
    }

    boolean isBold() {
        return file.contains("Bold");
    }

    boolean isItalic() {
        return file.contains("Italic");
    }

    /** The font; its tables are all read, so that threads only look things up. */
    synchronized TrueTypeFont parsed() {
        TrueTypeFont font = parsed;
        if (font == null) {
            try {
                font = new TTFParser().parse(new RandomAccessReadBuffer(trimmed(read())));
                font.getHeader().setCreated(new FontDate());
                font.getHeader().setModified(new FontDate());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            parsed = font;
        }
        return font;
    }

    private byte[] read() throws IOException {
        String name = "/liberation/" + file + ".ttf";
        try (InputStream in = Face.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return in.readAllBytes();
        }
    }

    /** Marks what is unused as empty in the table directory (ISO/IEC 14496-22, 4.3); such tables are passed over. */
    private static byte[] trimmed(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int tables = bytes.getShort(4);
        for (int at = DIRECTORY; at < DIRECTORY + tables * ENTRY; at += ENTRY) {
            if (UNUSED.contains(new String(font, at, 4, StandardCharsets.US_ASCII))) {
                bytes.putInt(at + 12, 0);
            }
        }
        return font;
    }
}
