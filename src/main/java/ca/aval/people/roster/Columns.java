package ca.aval.people.roster;

import ca.aval.people.roster.file.TableRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of one list, found by their headers. */
final class Columns {
    private final List<RosterColumn> all;
    private final Map<Integer, String> adults;

    private Columns(List<RosterColumn> all, Map<Integer, String> adults) {
        this.all = List.copyOf(all);
        this.adults = Map.copyOf(adults);
    }

    static Columns of(TableRow row, HeaderWords words) {
        TableRow header = withoutEmptyEnd(row);
        Map<String, Integer> ranks = ranks(header, words);
        List<RosterColumn> found = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            found.add(column(i, header.cells().get(i).strip(), words, ranks));
        }
        dropWeakerNumber(found);
        Map<Integer, String> adults = new HashMap<>();
        ranks.forEach((adult, rank) -> adults.put(rank, adult));
        return new Columns(wholeNames(found), adults);
    }

    /** The columns as a person said. */
    static Columns of(TableRow row, ColumnMeanings said) {
        return said(headers(row), said);
    }

    /** What a person said of lists with those headers; empty when nobody did. */
    static Optional<ColumnMeanings> remembered(TableRow row, ColumnMemory memory) {
        List<String> headers = headers(row);
        return memory.of(headers).filter(said -> said.columns().size() == headers.size());
    }

    /** What Aval makes of the columns, as a person could have said it. */
    ColumnMeanings meanings(boolean staff) {
        return new ColumnMeanings(
                staff,
                all.stream()
                        .map(c -> new ColumnMeanings.Meaning(c.field(), c.guardian()))
                        .toList());
    }

    /** The columns of a list of employees. */
    static Columns ofStaff(TableRow row, HeaderWords words) {
        List<String> headers = headers(row);
        List<RosterColumn> found = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            RosterField field = words.staffMeaning(HeaderKey.of(headers.get(i))).orElse(null);
            found.add(new RosterColumn(i, headers.get(i), field, 0, i));
        }
        return new Columns(found, Map.of());
    }

    private static Columns said(List<String> headers, ColumnMeanings said) {
        List<RosterColumn> found = new ArrayList<>();
        Map<Integer, String> adults = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            ColumnMeanings.Meaning meaning = said.columns().get(i);
            found.add(new RosterColumn(i, headers.get(i), meaning.field(), meaning.guardian(), i));
            if (meaning.guardian() > 0) {
                adults.put(meaning.guardian(), String.valueOf(meaning.guardian()));
            }
        }
        return new Columns(found, adults);
    }

    /** The headers as written, without the empty ones at the end. */
    static List<String> headers(TableRow row) {
        return withoutEmptyEnd(row).cells().stream().map(String::strip).toList();
    }

    private static TableRow withoutEmptyEnd(TableRow row) {
        int end = row.cells().size();
        while (end > 0 && row.cells().get(end - 1).isBlank()) {
            end--;
        }
        return new TableRow(row.line(), row.cells().subList(0, end));
    }

    private static RosterColumn column(
            int index, String header, HeaderWords words, Map<String, Integer> ranks) {
        HeaderKey key = HeaderKey.of(header);
        Optional<HeaderWords.Word> exact = words.meaning(key);
        if (exact.isPresent()) {
            return pupil(index, header, exact.get());
        }
        if (key.words().isEmpty() || words.isIgnored(key)) {
            return new RosterColumn(index, header, null, 0, 0);
        }
        Optional<GuardianHeader> guardian = GuardianHeader.of(key);
        if (guardian.isPresent()) {
            int rank = ranks.getOrDefault(guardian.get().adult(), 0);
            return new RosterColumn(index, header, guardian.get().field(), rank, 0);
        }
        return words.nearly(key)
                .map(word -> pupil(index, header, word))
                .orElseGet(() -> new RosterColumn(index, header, null, 0, 0));
    }

    private static RosterColumn pupil(int index, String header, HeaderWords.Word word) {
        return new RosterColumn(index, header, word.field(), 0, word.preference());
    }

    /** Numbered adults keep their number; the others follow in the order of the columns. */
    private static Map<String, Integer> ranks(TableRow header, HeaderWords words) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        List<String> unnumbered = new ArrayList<>();
        for (String cell : header.cells()) {
            HeaderKey key = HeaderKey.of(cell);
            if (words.meaning(key).isPresent()) {
                continue;
            }
            GuardianHeader.of(key)
                    .map(GuardianHeader::adult)
                    .ifPresent(
                            adult -> {
                                if (Character.isDigit(adult.charAt(0))) {
                                    ranks.put(adult, Integer.parseInt(adult));
                                } else if (!unnumbered.contains(adult)) {
                                    unnumbered.add(adult);
                                }
                            });
        }
        int next = 1;
        for (String adult : unnumbered) {
            while (ranks.containsValue(next)) {
                next++;
            }
            ranks.put(adult, next);
        }
        return ranks;
    }

    /** The number that the province gives is not kept where the school has its own. */
    private static void dropWeakerNumber(List<RosterColumn> found) {
        boolean own = found.stream().anyMatch(c -> c.field() == RosterField.FILE_NUMBER);
        found.replaceAll(
                c ->
                        c.field() != RosterField.PROVINCIAL_NUMBER
                                ? c
                                : own
                                        ? new RosterColumn(c.index(), c.header(), null, 0, 0)
                                        : new RosterColumn(
                                                c.index(),
                                                c.header(),
                                                RosterField.FILE_NUMBER,
                                                0,
                                                c.preference()));
    }

    /** An adult's only name column holds the whole name. */
    private static List<RosterColumn> wholeNames(List<RosterColumn> found) {
        return found.stream()
                .map(
                        c ->
                                c.guardian() > 0
                                                && c.field() == RosterField.FAMILY_NAME
                                                && !has(found, RosterField.GIVEN_NAME, c.guardian())
                                        ? new RosterColumn(
                                                c.index(),
                                                c.header(),
                                                RosterField.FULL_NAME,
                                                c.guardian(),
                                                0)
                                        : c)
                .toList();
    }

    private static boolean has(List<RosterColumn> columns, RosterField field, int guardian) {
        return columns.stream().anyMatch(c -> c.field() == field && c.guardian() == guardian);
    }

    List<RosterColumn> all() {
        return all;
    }

    int count() {
        return all.size();
    }

    boolean has(RosterField field) {
        return has(all, field, 0);
    }

    /** The columns of that field, best first. */
    List<RosterColumn> of(RosterField field, int guardian) {
        return all.stream()
                .filter(c -> c.field() == field && c.guardian() == guardian)
                .sorted(Comparator.comparingInt(RosterColumn::preference))
                .toList();
    }

    /** The ranks of the adults that the list has columns for, in order. */
    List<Integer> guardians() {
        return adults.keySet().stream().sorted().toList();
    }

    /** What the headers call that adult: {@code mother}, {@code 2}; null when they do not. */
    @Nullable String adult(int rank) {
        return adults.get(rank);
    }
}
