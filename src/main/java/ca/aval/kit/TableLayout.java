package ca.aval.kit;

import java.util.List;

/**
 * How a person arranged the columns of a list.
 *
 * @param columns in their order
 * @param sort by what the lines are sorted, the first reason first
 */
public record TableLayout(List<Place> columns, List<Sort> sort) {
    public TableLayout {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /**
     * One column.
     *
     * @param width in pixels; 0 while the person did not change it
     */
    public record Place(String key, boolean shown, int width) {}

    /**
     * One reason of the order.
     *
     * @param up from the smallest to the largest
     */
    public record Sort(String key, boolean up) {}
}
