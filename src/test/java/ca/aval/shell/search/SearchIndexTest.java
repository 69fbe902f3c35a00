package ca.aval.shell.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

final class SearchIndexTest {
    private record Person(String name, String group) {}

    private static final List<Person> PEOPLE =
            List.of(
                    new Person("Étienne Ménard", "101"),
                    new Person("Rosalie Ménard-Roy", "203"),
                    new Person("Sean O’Brien", "101"),
                    new Person("Jean-Luc d’Amours", "203"),
                    new Person("Roy Labelle", "101"),
                    new Person("Ménard Roy", "401"));

    private final SearchIndex<Person> index =
            new SearchIndex<>(PEOPLE, Person::name, Person::group);

    @Test
    void accentsCapitalsHyphensAndApostrophesDoNotMatter() {
        assertEquals(List.of("Sean O’Brien"), found("OBRIEN"));
        assertEquals(List.of("Sean O’Brien"), found("o'brien"));
        assertEquals(List.of("Jean-Luc d’Amours"), found("jeanluc damours"));
        assertEquals(List.of("Jean-Luc d’Amours"), found("Amours jean luc"));
    }

    @Test
    void everyTypedWordMustBeginOneOfTheWords() {
        assertEquals(List.of("Rosalie Ménard-Roy"), found("rosa men"));
        assertEquals(List.of(), found("enard"));
        assertEquals(List.of("Étienne Ménard"), found("menard 101"));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void theNearestComeFirst() {
        assertEquals(
                List.of("Ménard Roy", "Étienne Ménard", "Rosalie Ménard-Roy"), found("menard"));
        assertEquals(List.of("Ménard Roy", "Rosalie Ménard-Roy"), found("menard roy"));
        assertEquals(List.of("Roy Labelle", "Rosalie Ménard-Roy"), found("roy").subList(0, 2));
    }

    @Test
    void aCodeIsFoundWholeAndNoMoreAreGivenThanAsked() {
        assertEquals(
                List.of("Étienne Ménard", "Sean O’Brien"),
                index.find("101", 2).stream().map(Person::name).toList());
    }

    @Test
    void amongFiveThousandTheRightOneIsFound() {
        List<Person> many =
                IntStream.range(0, 5000)
                        .mapToObj(i -> new Person("Élève Numéro" + i, String.valueOf(i % 200)))
                        .toList();
        SearchIndex<Person> large = new SearchIndex<>(many, Person::name, Person::group);
        assertEquals(List.of(many.get(4999)), large.find("eleve numero4999", 6));
    }

    private List<String> found(String typed) {
        return index.find(typed, 10).stream().map(Person::name).toList();
    }
}
