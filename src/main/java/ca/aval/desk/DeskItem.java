package ca.aval.desk;

import java.util.UUID;

/**
 * One thing that a person keeps.
 *
 * @param account whose it is
 * @param content JSON, as the screen that keeps it understands it
 */
public record DeskItem(UUID id, UUID account, String key, String content) {
    DeskItem with(String changed) {
        return new DeskItem(id, account, key, changed);
    }
}
