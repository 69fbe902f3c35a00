package ca.aval.consent.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.consent.answer.AnswerSheet.Fault;
import ca.aval.consent.answer.AnswerSheet.Reading;
import ca.aval.consent.answer.AnswerSheet.Row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class AnswerSheetTest {
    private static final Set<String> USES = Set.of("YEARBOOK", "SCHOOL_SOCIAL/FACEBOOK/1");

    @Test
    void readsCommasAndSemicolonsAndTheMarkThatWindowsPutsFirst() {
        String file =
                """
                form,signatory,date,route,YEARBOOK,SCHOOL_SOCIAL/FACEBOOK/1
                K7QX-4M2P-X,"Nadeau, Maude",2026-09-10,form,Y,n

                K7QX-4M2P-X,Maude,,SPOKEN,-,
                """;
        for (String text :
                List.of(
                        file,
                        "\uFEFF" + file.replace("\"Nadeau, Maude\"", "N").replace(',', ';'))) {
            List<Row> rows = rows(text);
            Row.Good first = assertInstanceOf(Row.Good.class, rows.get(0));
            assertEquals(2, first.line());
            assertEquals(
                    Map.of("YEARBOOK", Answer.YES, "SCHOOL_SOCIAL/FACEBOOK/1", Answer.NO),
                    first.slip().answers());
            assertEquals(LocalDate.of(2026, 9, 10), first.slip().signedOn());
            Row.Good second = assertInstanceOf(Row.Good.class, rows.get(1));
            assertEquals(4, second.line());
            assertEquals(Map.of(), second.slip().answers());
            assertEquals(Route.SPOKEN, second.slip().route());
            assertNull(second.slip().signedOn());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'C,Maude,2026-09-10,form,YN', YEARBOOK, ANSWER_UNREADABLE",
        "'C,Maude,2026-09-10,form,Oui', YEARBOOK, ANSWER_UNREADABLE",
        "'C,Maude,10/09/2026,form,Y', date, DATE_UNREADABLE",
        "'C,Maude,2026-09-31,form,Y', date, DATE_UNREADABLE",
        "'C,Maude,2026-09-10,fax,Y', route, ROUTE_UNKNOWN",
        "'C,Maude', route, ROUTE_UNKNOWN",
        "'C,Maude,2026-09-10,form,,Y', '', CELL_WITHOUT_COLUMN"
    })
    void aWrongRowIsNamedWithItsColumn(String row, String column, AnswerRefusal reason) {
        String text = "form,signatory,date,route,YEARBOOK\n" + row + "\n";
        assertEquals(List.of(new Row.Wrong(2, column, reason)), rows(text));
    }

    @Test
    void emptyCellsBeyondTheColumnsAreNothing() {
        List<Row> rows = rows("form,signatory,date,route,YEARBOOK\nC,M,2026-09-10,form,Y,, \n");
        assertInstanceOf(Row.Good.class, rows.getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, ''",
        "'form,date,YEARBOOK', COLUMNS_MISSING, 'signatory, route'",
        "'form,signatory,date,route,YEARBOK', COLUMN_UNKNOWN, YEARBOK",
        "'form,signatory,date,route,YEARBOOK,YEARBOOK', COLUMN_TWICE, YEARBOOK",
        "'form,signatory,date,route\n\"K7', TABLE_BROKEN, 2"
    })
    void aFileThatIsNoTableOfAnswersIsRefused(String text, Fault fault, String about) {
        assertEquals(
                new Reading.Refused(fault, about), read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileOfWhichOnlyTheBeginningWasReadIsRefused() {
        String text = "form,signatory,date,route,YEARBOOK\nC,Maude,2026-09-10,form,Y\n";
        byte[] cut = new byte[AnswerSheet.LARGEST + 1];
        Arrays.fill(cut, (byte) '\n');
        System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, cut, 0, text.length());
        assertEquals(new Reading.Refused(Fault.TABLE_BROKEN, "1"), read(cut));
    }

    @Test
    void aFileOfAnotherAlphabetIsRefused() {
        assertEquals(
                new Reading.Refused(Fault.NOT_UTF8, ""),
                read("form;é".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Reading read(byte[] file) {
        return new AnswerSheet().read(file, USES);
    }

    private static List<Row> rows(String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(Reading.Rows.class, read(file)).rows();
    }
}
