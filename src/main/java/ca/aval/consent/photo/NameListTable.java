package ca.aval.consent.photo;

import ca.aval.consent.form.NameListSheet;
import ca.aval.consent.form.NameListSheet.GroupNames;
import ca.aval.consent.form.NameListSheet.ListedName;
import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.platform.sheet.Cell;
import ca.aval.platform.sheet.Sheet;
import ca.aval.platform.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** A list of names as a spreadsheet: group and name, nothing else. */
public final class NameListTable {
    private final Texts texts = Texts.of(NameListTable.class, "lists");

    /** The table; an empty group has a line that says so, since nothing is known of it. */
    public Sheet of(NameListSheet list) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupNames group : list.groups()) {
            if (!group.somebodyThere() && list.purpose() == Purpose.OUT_OF_FRAME) {
                rows.add(row(group, text(list, "empty")));
            }
            group.names().forEach(name -> rows.add(row(group, name(list, name))));
        }
        List<Sheet.Criterion> criteria = new ArrayList<>();
        if (!list.use().isEmpty()) {
            criteria.add(new Sheet.Criterion(text(list, "use"), new Cell.Text(list.use())));
        }
        criteria.add(new Sheet.Criterion(text(list, "day"), new Cell.Day(list.day())));
        return new Sheet(
                text(list, list.purpose() == Purpose.OUT_OF_FRAME ? "title" : "title.forms"),
                List.of(
                        new Sheet.Column(text(list, "group"), 12),
                        new Sheet.Column(text(list, "name"), 40)),
                rows.size(),
                rows::get,
                criteria,
                new Sheet.Wording(text(list, "criteria"), text(list, "page"), text(list, "of")));
    }

    private static List<Cell> row(GroupNames group, String name) {
        return List.of(new Cell.Text(group.group()), new Cell.Text(name));
    }

    private String name(NameListSheet list, ListedName listed) {
        return listed.homonym() ? text(list, "homonym", listed.name()) : listed.name();
    }

    private String text(NameListSheet list, String key, Object... arguments) {
        return texts.in(list.language(), key, arguments);
    }
}
