package ca.aval.desk;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A desk without a register, for tests of what keeps things on it. */
public final class DeskInMemory implements Desk {
    private final TreeMap<String, String> kept = new TreeMap<>();

    @Override
    public Optional<String> kept(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, String json) {
        kept.put(key, json);
    }

    @Override
    public void forget(String key) {
        kept.remove(key);
    }

    @Override
    public List<String> keys(String prefix) {
        return kept.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }
}
