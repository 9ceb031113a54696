package al.krat.template.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures for tests, drawn by the JDK. */
public final class Pictures {

    private Pictures() {}

    /** A small picture with an edge, of a {@link BufferedImage} type. */
    public static BufferedImage image(int type) {
        var image = new BufferedImage(13, 9, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(2, 2, 7, 5);
        graphics.dispose();
        return image;
    }

    public static byte[] png(int type) {
        return written("png", type, false);
    }

    /** A PNG in seven passes, with a text beside the pixels. */
    public static byte[] interlacedPng(int type) {
        return written("png", type, true);
    }

    public static byte[] jpeg() {
        return written("jpeg", BufferedImage.TYPE_INT_RGB, false);
    }

    public static byte[] progressiveJpeg() {
        return written("jpeg", BufferedImage.TYPE_INT_RGB, true);
    }

    /** A JPEG of four colours, as printers make them. */
    public static byte[] printJpeg() {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(
                    new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 8, 4, null), null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A coloured square on white, in a form that the JDK writes: png, jpeg, gif. */
    public static byte[] of(String form, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x8C1C13));
        graphics.fillRect(width / 4, height / 4, width / 2, height / 2);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, form, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(String form, int type, boolean progressive) {
        var bytes = new ByteArrayOutputStream();
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(form);
        ImageWriter writer = writers.next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            BufferedImage image = image(type);
            IIOMetadata beside = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            if (form.equals("png")) {
                beside.mergeTree("javax_imageio_png_1.0", text());
            }
            writer.write(null, new IIOImage(image, null, beside), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode text() {
        var root = new IIOMetadataNode("javax_imageio_png_1.0");
        var texts = new IIOMetadataNode("tEXt");
        var entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", "Author");
        entry.setAttribute("value", "kanarina");
        texts.appendChild(entry);
        root.appendChild(texts);
        return root;
    }
}
