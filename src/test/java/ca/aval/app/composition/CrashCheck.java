package ca.aval.app.composition;

import ca.aval.people.Pupil;
import ca.aval.platform.crypto.Digest;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.register.Register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks in a register that was killed for everything that had been acknowledged. */
final class CrashCheck {
    private final OpenRegister register;
    private final Register store;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> batches = new HashMap<>();
    private final Set<String> notes = new HashSet<>();

    CrashCheck(Register store, OpenRegister register) {
        this.store = store;
        this.register = register;
        for (Pupil pupil : register.work().read(register.people()::everyone)) {
            batches.merge(
                    String.valueOf(pupil.fileNumber()).replaceAll("/.*", ""), 1, Integer::sum);
            pupil.facts().forEach(f -> notes.add(pupil.id().value() + " " + f.note()));
        }
    }

    /**
     * What is wrong; nothing when all is well.
     *
     * @param acknowledged every act acknowledged since the register was made, in order
     */
    List<String> faults(List<String> acknowledged) {
        chain(acknowledged);
        batches.forEach(
                (batch, pupils) -> {
                    if (pupils != CrashActs.BATCH) {
                        faults.add("half an import: " + pupils + " of " + batch);
                    }
                });
        acknowledged.forEach(this::record);
        pictures();
        return faults;
    }

    /** Each acknowledged head is in the chain, in order: with it everything before, to the byte. */
    private void chain(List<String> acknowledged) {
        Map<String, Integer> places = new HashMap<>();
        store.journal(
                new JournalFolder.Replayed() {
                    @Override
                    public void schema(int version) {}

                    @Override
                    public void act(ActRecord act, JournalPosition position) {
                        places.put(position.head(), places.size());
                    }
                });
        int last = -1;
        for (String ack : acknowledged) {
            Integer place = places.get(ack.substring(0, 14));
            if (place == null || place <= last) {
                faults.add("lost: " + ack);
            } else {
                last = place;
            }
        }
    }

    private void record(String ack) {
        String[] words = ack.substring(15).split(" ", 2);
        boolean there =
                switch (words[0]) {
                    case "LIST" -> batches.containsKey(words[1]);
                    case "FACT" -> notes.contains(words[1]);
                    case "PICTURE" -> register.desk().kept(words[1]).isPresent();
                    default -> true; // of these only the last one shows; the chain holds them all
                };
        if (!there) {
            faults.add("not in the database: " + ack);
        }
    }

    private void pictures() {
        for (String key : register.desk().keys(CrashActs.PICTURE)) {
            String[] kept = register.desk().kept(key).orElseThrow().split(" ");
            byte[] bytes = register.documents().read(kept[0]);
            if (!HexFormat.of().formatHex(Digest.sha256(bytes)).equals(kept[1])) {
                faults.add("another picture: " + key);
            }
        }
    }
}
