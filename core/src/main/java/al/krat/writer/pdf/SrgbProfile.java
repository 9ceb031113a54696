package al.krat.writer.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile (ISO 15076-1, version 4.2): three primaries, adapted to D50,
 * and the curve as its formula.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final double[] WHITE = {.9642, 1, .8249}; // D50, the profile connection space's
    private static final double[] RED = {.43607, .22249, .01392};
    private static final double[] GREEN = {.38515, .71687, .09708};
    private static final double[] BLUE = {.14307, .06061, .71410};
    private static final double[] FROM_D65 = {1.04788, .02292, -.05022, .02959, .99048, -.01707, -.00925, .01508, .75168
    };
    private static final double[] CURVE = {2.4, 1 / 1.055, .055 / 1.055, 1 / 12.92, .04045};
    private static final byte[] BYTES = make();

    private record Tag(String name, byte[] data) {}

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] make() {
        byte[] curve = curve();
        List<Tag> tags = List.of(
                new Tag("desc", text("sRGB IEC61966-2.1")),
                new Tag("cprt", text("CC0")),
                new Tag("wtpt", numbers("XYZ ", WHITE)),
                new Tag("chad", numbers("sf32", FROM_D65)),
                new Tag("rXYZ", numbers("XYZ ", RED)),
                new Tag("gXYZ", numbers("XYZ ", GREEN)),
                new Tag("bXYZ", numbers("XYZ ", BLUE)),
                new Tag("rTRC", curve),
                new Tag("gTRC", curve),
                new Tag("bTRC", curve));
        int start = HEADER + 4 + 12 * tags.size();
        List<byte[]> written = new ArrayList<>();
        ByteBuffer directory = ByteBuffer.allocate(start - HEADER).putInt(tags.size());
        int at = start;
        int last = start;
        for (Tag tag : tags) {
            if (!written.contains(tag.data())) { // the three curves are one
                last = at;
                written.add(tag.data());
                at += tag.data().length;
            }
            directory.put(ascii(tag.name())).putInt(last).putInt(tag.data().length);
        }
        ByteBuffer profile = header(at).put(directory.array());
        written.forEach(profile::put);
        return profile.array();
    }

    private static ByteBuffer header(int size) {
        ByteBuffer profile = ByteBuffer.allocate(size).putInt(size).putInt(0).putInt(0x04200000);
        profile.put(ascii("mntrRGB XYZ "));
        profile.putShort((short) 2019).putShort((short) 1).putShort((short) 1).position(36);
        profile.put(ascii("acsp")).position(68);
        fixed(profile, WHITE);
        return profile.position(HEADER);
    }

    private static byte[] curve() {
        ByteBuffer data = ByteBuffer.allocate(12 + 4 * CURVE.length);
        data.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        fixed(data, CURVE);
        return data.array();
    }

    private static byte[] numbers(String type, double[] values) {
        ByteBuffer data =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        fixed(data, values);
        return data.array();
    }

    /** Numbers with sixteen binary places. */
    private static void fixed(ByteBuffer data, double[] values) {
        for (double value : values) {
            data.putInt((int) Math.round(value * 65536));
        }
    }

    private static byte[] text(String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_16BE);
        int padded = (words.length + 3) / 4 * 4;
        ByteBuffer data = ByteBuffer.allocate(28 + padded).put(ascii("mluc")).putInt(0);
        data.putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(words.length)
                .putInt(28)
                .put(words);
        return data.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
