package ca.aval.app.window;

import ca.aval.desk.Desk;
import ca.aval.kit.TableMemo;
import ca.aval.kit.TableMemory;
import ca.aval.platform.work.WorkRunner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Consumer;

/** Keeps on the desk of each person how they look at each list. */
final class DeskTables implements TableMemory {
    private static final Logger LOG = LoggerFactory.getLogger(DeskTables.class);
    private static final String PREFIX = "list.";

    private final ObjectMapper json =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final Desk desk;
    private final WorkRunner work;
    private final String title;

    /**
     * @param title of the work, in the language of the window
     */
    DeskTables(Desk desk, WorkRunner work, String title) {
        this.desk = desk;
        this.work = work;
        this.title = title;
    }

    @Override
    public void read(String list, Consumer<TableMemo> whenRead) {
        work.run(
                title,
                () -> desk.kept(PREFIX + list).map(this::memo),
                kept -> whenRead.accept(kept.orElse(TableMemo.NOTHING)));
    }

    @Override
    public void keep(String list, TableMemo memo) {
        work.run(
                title,
                () -> {
                    if (memo.equals(TableMemo.NOTHING)) {
                        desk.forget(PREFIX + list);
                    } else {
                        desk.keep(PREFIX + list, json.writeValueAsString(memo));
                    }
                    return true;
                },
                kept -> {});
    }

    /** What another version of the program kept otherwise is begun anew; it is only a layout. */
    private TableMemo memo(String kept) {
        try {
            return json.readValue(kept, TableMemo.class);
        } catch (JsonProcessingException | RuntimeException e) {
            LOG.warn("a layout could not be read: {}", e.getClass().getSimpleName());
            return TableMemo.NOTHING;
        }
    }
}
