package ca.aval.kit;

import java.util.function.Consumer;

/** Port: keeps for the signed-in person how they look at each list; for the screen thread. */
public interface TableMemory {
    /**
     * Reads what is kept and gives it back on the screen thread; nothing known gives {@link
     * TableMemo#NOTHING}.
     *
     * @param list the name of the list for the program, such as {@code people}
     */
    void read(String list, Consumer<TableMemo> whenRead);

    /** Keeps that in the place of what was kept. */
    void keep(String list, TableMemo memo);
}
