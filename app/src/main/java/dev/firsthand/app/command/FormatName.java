package dev.firsthand.app.command;

import dev.firsthand.app.service.Format;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of formats as they are typed: in lower case. */
final class FormatName implements ITypeConverter<Format> {

    @Override
    public Format convert(String name) {
        for (Format format : Format.values()) {
            if (name(format).equals(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new TypeConversionException("'%s' is none of %s"
                .formatted(
                        name,
                        Arrays.stream(Format.values()).map(FormatName::name).collect(Collectors.joining(", "))));
    }

    private static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
