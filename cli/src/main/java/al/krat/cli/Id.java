package al.krat.cli;

import al.krat.domain.RecordId;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an id: A-2019-003, DR-KRAT-M-2019-01. */
final class Id implements ITypeConverter<RecordId> {

    @Override
    public RecordId convert(String typed) {
        return RecordId.parse(typed.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(typed));
    }
}
