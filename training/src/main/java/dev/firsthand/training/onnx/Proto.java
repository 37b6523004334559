package dev.firsthand.training.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Messages in the wire format of protocol buffers (protobuf.dev, "Encoding"), field by field. */
final class Proto {

    /**
     * One field of a message.
     *
     * @param value the number of a numeric field, else 0
     * @param bytes what a field with a length holds, else empty
     */
    record Field(int number, long value, ByteBuffer bytes) {

        String text() {
            return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
        }
    }

    private static final int NUMBER = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH = 2;
    private static final int FOUR_BYTES = 5;

    private Proto() {}

    /**
     * The fields of a message, in their order.
     *
     * @throws IllegalArgumentException if it is no message
     */
    static List<Field> fields(ByteBuffer message) {
        ByteBuffer in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        List<Field> fields = new ArrayList<>();
        while (in.hasRemaining()) {
            long tag = number(in);
            int number = (int) (tag >>> 3);
            int type = (int) (tag & 7);
            fields.add(
                    switch (type) {
                        case NUMBER -> new Field(number, number(in), ByteBuffer.allocate(0));
                        case EIGHT_BYTES -> new Field(number, in.getLong(), ByteBuffer.allocate(0));
                        case FOUR_BYTES -> new Field(number, in.getInt(), ByteBuffer.allocate(0));
                        case LENGTH -> new Field(number, 0, slice(in, (int) number(in)));
                        default ->
                            throw new IllegalArgumentException(
                                    "field %d has the unknown wire type %d".formatted(number, type));
                    });
        }
        return fields;
    }

    /** The numbers that lie packed in a field. */
    static List<Long> numbers(Field field) {
        if (!field.bytes().hasRemaining()) {
            return List.of(field.value());
        }
        List<Long> numbers = new ArrayList<>();
        ByteBuffer in = field.bytes().duplicate();
        while (in.hasRemaining()) {
            numbers.add(number(in));
        }
        return numbers;
    }

    private static ByteBuffer slice(ByteBuffer in, int length) {
        ByteBuffer slice = in.slice(in.position(), length);
        in.position(in.position() + length);
        return slice;
    }

    private static long number(ByteBuffer in) {
        long number = 0;
        int shift = 0;
        while (true) {
            byte next = in.get();
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
            shift += 7;
        }
    }

    /** A message being written. */
    static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            tag(field, NUMBER);
            varint(value);
            return this;
        }

        Message real(int field, float value) {
            tag(field, FOUR_BYTES);
            out.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putFloat(value)
                    .array());
            return this;
        }

        Message bytes(int field, byte[] value) {
            tag(field, LENGTH);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.out.toByteArray());
        }

        byte[] toByteArray() {
            return out.toByteArray();
        }

        private void tag(int field, int type) {
            varint((long) field << 3 | type);
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                out.write((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
