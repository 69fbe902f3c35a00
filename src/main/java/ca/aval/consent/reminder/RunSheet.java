package ca.aval.consent.reminder;

import ca.aval.platform.text.Language;

import java.util.List;
import java.util.UUID;

/**
 * What a run of reminders holds, for those who hand it out.
 *
 * @param number of the batch
 */
record RunSheet(UUID id, Language language, String number, List<Group> groups) {
    RunSheet {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param names of the pupils whose answer is asked for, each once, in class-list order
     * @param pages of its letters and forms
     */
    record Group(String code, List<String> names, int letters, int forms, int pages) {
        Group {
            names = List.copyOf(names);
        }
    }

    Group total() {
        return new Group(
                "",
                List.of(),
                groups.stream().mapToInt(Group::letters).sum(),
                groups.stream().mapToInt(Group::forms).sum(),
                groups.stream().mapToInt(Group::pages).sum());
    }
}
