package ca.aval.platform.data;

import ca.aval.platform.journal.RowImage;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees every statement on its way to the database and keeps the image of each row that an act
 * writes. A change that could come out differently when it is done again is refused.
 */
final class Capture implements QueryExecutionListener {
    private static final Pattern INSERT =
            Pattern.compile(
                    "insert\\s+into\\s+(\\w+)\\s*\\(([^()]+)\\)\\s*values\\s*\\(([?,\\s]+)\\)");
    private static final Pattern UPDATE =
            Pattern.compile("update\\s+(\\w+)\\s+set\\s+(.+?)\\s+where\\s+(.+)");
    private static final Pattern DELETE =
            Pattern.compile("delete\\s+from\\s+(\\w+)\\s+where\\s+(.+)");
    private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+)\\s*=\\s*\\?");
    private static final Pattern READ =
            Pattern.compile("(select|with|values)\\b.*", Pattern.DOTALL);

    /**
     * Where the rows of the act that is going on are kept; outside of an act a change is refused.
     */
    static final ScopedValue<List<RowImage>> ROWS = ScopedValue.newInstance();

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            String sql = query.getQuery().strip().toLowerCase(Locale.ROOT);
            if (READ.matcher(sql).matches()) {
                continue;
            }
            if (!ROWS.isBound()) {
                throw new IllegalStateException("a change outside of an act: " + sql);
            }
            for (List<ParameterSetOperation> parameters : query.getParametersList()) {
                ROWS.get().add(image(sql, SqlValues.inOrder(parameters)));
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    private static RowImage image(String sql, List<@Nullable Object> values) {
        Matcher insert = INSERT.matcher(sql);
        if (insert.matches()) {
            Map<String, @Nullable Object> row = new TreeMap<>();
            String[] columns = insert.group(2).split(",", -1);
            require(columns.length == values.size(), sql);
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i].strip(), values.get(i));
            }
            return new RowImage(RowImage.Operation.INSERT, insert.group(1), Map.of(), row);
        }
        Matcher update = UPDATE.matcher(sql);
        if (update.matches()) {
            Map<String, @Nullable Object> set = new TreeMap<>();
            Map<String, @Nullable Object> key = new TreeMap<>();
            int assigned = assign(update.group(2), ",", sql, values, set);
            int found =
                    assign(
                            update.group(3),
                            " and ",
                            sql,
                            values.subList(assigned, values.size()),
                            key);
            require(assigned + found == values.size(), sql);
            require(key.containsKey("id"), sql);
            return new RowImage(RowImage.Operation.UPDATE, update.group(1), key, set);
        }
        Matcher delete = DELETE.matcher(sql);
        require(delete.matches(), sql);
        Map<String, @Nullable Object> key = new TreeMap<>();
        require(assign(delete.group(2), " and ", sql, values, key) == values.size(), sql);
        require(key.containsKey("id"), sql);
        return new RowImage(RowImage.Operation.DELETE, delete.group(1), key, Map.of());
    }

    private static int assign(
            String list,
            String between,
            String sql,
            List<@Nullable Object> values,
            Map<String, @Nullable Object> to) {
        String[] parts = list.split(between, -1);
        require(parts.length <= values.size(), sql);
        for (int i = 0; i < parts.length; i++) {
            Matcher part = ASSIGNMENT.matcher(parts[i].strip());
            require(part.matches(), sql);
            to.put(part.group(1), values.get(i));
        }
        return parts.length;
    }

    private static void require(boolean replayable, String sql) {
        if (!replayable) {
            throw new IllegalStateException(
                    "not a change of one row by its key, value by value: " + sql);
        }
    }
}
