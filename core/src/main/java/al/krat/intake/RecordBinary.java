package al.krat.intake;

import al.krat.domain.Prose;
import al.krat.language.Noun;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Records as bytes that are quick to read: a form for what is derived and can be made again, never for what is kept. Each
 * text stands once.
 */
public final class RecordBinary {

    private static final byte NONE = 0;
    private static final byte SOME = 1;

    private RecordBinary() {}

    /** What a type looks like in bytes, as a text: bytes that were written for another one are not to be read. */
    public static String signature(Class<? extends Record> type) {
        var seen = new TreeSet<String>();
        describe(shape(type), seen);
        return String.join("\n", seen);
    }

    private static void describe(Shape shape, TreeSet<String> seen) {
        if (shape instanceof Shape.Many many) {
            describe(item(many), seen);
        } else if (shape instanceof Shape.Union union) {
            union.variants().values().forEach(variant -> describe(variant, seen));
        } else if (shape instanceof Shape.Choice choice) {
            seen.add(choice.type().getName() + choice.words().keySet());
        } else if (shape instanceof Shape.Structure structure) {
            var line = new StringBuilder(structure.type().getName());
            structure.components().forEach(each -> line.append(' ').append(each.component()));
            if (seen.add(line.toString())) {
                structure.components().forEach(each -> describe(plain(each.shape()), seen));
            }
        }
    }

    private static Shape shape(Class<?> type) {
        return plain(Shape.of(type));
    }

    /** What files write in a form of its own is a record like others here. */
    private static Shape plain(Shape shape) {
        return shape instanceof Shape.Text
                ? new Shape.Structure(Prose.class)
                : shape instanceof Shape.Name ? new Shape.Structure(Noun.class) : shape;
    }

    private static Shape item(Shape.Many many) {
        return plain(many.of());
    }

    /** Records of a type as bytes. */
    public static <R extends Record> byte[] write(Class<R> type, List<R> records) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            new Writer(out).value(new Shape.Many(shape(type)), records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param change each record on its way, as it is to be
     * @throws IOException if the bytes are none of these records
     */
    public static <R extends Record> List<R> read(Class<R> type, byte[] bytes, UnaryOperator<Record> change)
            throws IOException {
        try {
            Object all = new Reader(ByteBuffer.wrap(bytes), change).value(new Shape.Many(shape(type)));
            if (!(all instanceof List<?> list)) {
                throw new IOException("no records");
            }
            return list.stream().map(type::cast).toList();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("not the records of " + type.getName(), e);
        } catch (DateTimeException | ClassCastException | NullPointerException e) {
            throw new IOException("not the records of " + type.getName(), e);
        }
    }

    private static final class Writer {

        private final DataOutputStream out;
        private final Map<String, Integer> texts = new HashMap<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void value(Shape shape, @Nullable Object value) throws IOException {
            out.writeByte(value == null ? NONE : SOME);
            if (value == null) {
                return;
            }
            if (shape instanceof Shape.Single) {
                single(value);
            } else if (shape instanceof Shape.Choice) {
                out.writeByte(((Enum<?>) value).ordinal());
            } else if (shape instanceof Shape.Many many) {
                List<?> list = (List<?>) value;
                out.writeInt(list.size());
                for (Object each : list) {
                    value(item(many), each);
                }
            } else if (shape instanceof Shape.Union union) {
                int at = variant(union, value);
                out.writeByte(at);
                structure(variants(union).get(at), value);
            } else {
                structure((Shape.Structure) shape, value);
            }
        }

        private void single(Object value) throws IOException {
            if (value instanceof Integer number) {
                out.writeInt(number);
            } else if (value instanceof Boolean truth) {
                out.writeBoolean(truth);
            } else if (value instanceof LocalDate date) {
                out.writeLong(date.toEpochDay());
            } else if (value instanceof LocalTime time) {
                out.writeLong(time.toNanoOfDay());
            } else {
                text(value instanceof BigDecimal number ? number.toString() : value.toString());
            }
        }

        private void text(String text) throws IOException {
            Integer known = texts.get(text);
            if (known != null) {
                out.writeInt(known);
                return;
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            texts.put(text, texts.size());
            out.writeInt(-1);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private void structure(Shape.Structure structure, Object record) throws IOException {
            for (Shape.Component component : structure.components()) {
                value(plain(component.shape()), component.of(record));
            }
        }

        private static int variant(Shape.Union union, Object value) {
            List<Shape.Structure> variants = variants(union);
            for (int i = 0; i < variants.size(); i++) {
                if (variants.get(i).type() == value.getClass()) {
                    return i;
                }
            }
            throw new IllegalArgumentException("no variant: " + value.getClass());
        }
    }

    private static List<Shape.Structure> variants(Shape.Union union) {
        return List.copyOf(union.variants().values());
    }

    private static final class Reader {

        private final ByteBuffer in;
        private final UnaryOperator<Record> change;
        private final List<String> texts = new ArrayList<>();

        Reader(ByteBuffer in, UnaryOperator<Record> change) {
            this.in = in;
            this.change = change;
        }

        @Nullable Object value(Shape shape) {
            if (in.get() == NONE) {
                return null;
            }
            if (shape instanceof Shape.Single single) {
                return single(single.simple());
            } else if (shape instanceof Shape.Choice choice) {
                return choice.type().getEnumConstants()[in.get()];
            } else if (shape instanceof Shape.Many many) {
                return many(item(many));
            } else if (shape instanceof Shape.Union union) {
                return structure(variants(union).get(in.get()));
            }
            return structure((Shape.Structure) shape);
        }

        private @Nullable Object single(Simple simple) {
            return switch (simple) {
                case INTEGER -> in.getInt();
                case BOOLEAN -> in.get() != 0;
                case DATE -> LocalDate.ofEpochDay(in.getLong());
                case TIME -> LocalTime.ofNanoOfDay(in.getLong());
                case STRING -> text();
                case DECIMAL, PERIOD, ID -> simple.read(text());
            };
        }

        private String text() {
            int at = in.getInt();
            if (at >= 0) {
                return texts.get(at);
            }
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw new IllegalArgumentException("a text of " + length + " bytes");
            }
            var bytes = new byte[length];
            in.get(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            texts.add(text);
            return text;
        }

        private List<Object> many(Shape shape) {
            int size = in.getInt();
            if (size < 0 || size > in.remaining()) {
                throw new IllegalArgumentException("a list of " + size);
            }
            var all = new ArrayList<Object>(size);
            for (int i = 0; i < size; i++) {
                Object each = value(shape);
                if (each == null) {
                    throw new IllegalArgumentException("nothing in a list");
                }
                all.add(each);
            }
            return all;
        }

        private Object structure(Shape.Structure structure) {
            var values = new ArrayList<@Nullable Object>();
            for (Shape.Component component : structure.components()) {
                values.add(value(plain(component.shape())));
            }
            return change.apply((Record) structure.make(values));
        }
    }
}
