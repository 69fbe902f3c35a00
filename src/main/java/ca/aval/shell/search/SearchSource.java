package ca.aval.shell.search;

import javafx.beans.value.ObservableValue;

import java.util.List;

/** Port: one kind of thing that can be found, such as pupils or forms. */
public interface SearchSource {
    /** What stands above those that were found. */
    ObservableValue<String> heading();

    /** Everything of that kind, in the order in which equals are listed; off the screen thread. */
    List<Findable> read();

    /** What is looked for when that is typed; a source of codes mends what people misread. */
    default String sought(String typed) {
        return typed;
    }
}
