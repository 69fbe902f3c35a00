package ca.aval.platform.backup;

import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.problem.Problem;

import java.util.HashMap;
import java.util.Map;

/** The documents beside a journal that a second place follows, each looked at once. */
final class MirroredDocuments {
    private final DocumentVault vault;
    private final Map<String, Boolean> looked = new HashMap<>();

    MirroredDocuments(DocumentVault vault) {
        this.vault = vault;
    }

    /** Whether that one is there, opens, and is what its name says. */
    boolean isWhole(String name) {
        return looked.computeIfAbsent(name, this::look);
    }

    private boolean look(String name) {
        try {
            return vault.isWhole(name);
        } catch (Problem unreadable) {
            return false;
        }
    }
}
