package ca.aval.desk.store;

import ca.aval.desk.DeskItem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** The row of one thing that an account keeps. */
@Entity
@Table(name = "desk_item")
public class DeskItemRow {
    @Id UUID id;

    @Column(name = "account_id")
    UUID account;

    @Column(name = "item_key")
    String key;

    String content;

    protected DeskItemRow() {}

    DeskItemRow(DeskItem item) {
        id = item.id();
        account = item.account();
        key = item.key();
        content = item.content();
    }

    DeskItem toItem() {
        return new DeskItem(id, account, key, content);
    }
}
