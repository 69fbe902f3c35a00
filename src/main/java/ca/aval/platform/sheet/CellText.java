package ca.aval.platform.sheet;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a cell as the person who typed it would write it. */
final class CellText {
    private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22);
    private static final Pattern NOT_LETTERS_OF_A_DATE =
            Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yd]");
    private static final Pattern ONLY_ZEROS = Pattern.compile("0{2,40}");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[0-9.]{1,40}([eE][-+]?[0-9]{1,2})?");
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final boolean from1904;

    /**
     * @param from1904 whether the workbook counts its days from 1904
     */
    CellText(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Empty for an empty cell; a day as {@code 2016-12-22}; a whole number without decimals. */
    String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString();
            case BOOLEAN -> "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "true" : "false";
            case NUMBER, FORMULA -> raw == null ? "" : number(cell, raw);
            case ERROR -> raw == null ? "" : raw;
        };
    }

    private String number(Cell cell, String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return cell.getType() == CellType.FORMULA && cell.getValue() != null
                    ? String.valueOf(cell.getValue())
                    : raw;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        String format = cell.getDataFormatString();
        if (isDate(cell.getDataFormatId(), format)
                && number.signum() > 0
                && number.compareTo(LAST_DAY) <= 0) {
            return (from1904 ? FIRST_DAY_OF_1904 : FIRST_DAY)
                    .plusDays(number.longValue())
                    .toString();
        }
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return format != null && ONLY_ZEROS.matcher(format).matches() && isWhole(plain)
                ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain
                : plain;
    }

    private static boolean isWhole(String plain) {
        return plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && DATE_FORMATS.contains(id)) {
            return true;
        }
        return format != null
                && !format.equalsIgnoreCase("general")
                && DATE_LETTERS
                        .matcher(
                                NOT_LETTERS_OF_A_DATE
                                        .matcher(format.toLowerCase(Locale.ROOT))
                                        .replaceAll(""))
                        .find();
    }
}
