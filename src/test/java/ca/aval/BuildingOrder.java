package ca.aval;

import java.util.List;

/** The order in which the parts of Aval are built: each may use only what stands before it. */
final class BuildingOrder {
    static final List<String> PARTS =
            List.of(
                    "platform.text",
                    "platform.time",
                    "platform.problem",
                    "platform.place",
                    "platform.file",
                    "platform.crypto",
                    "platform.settings",
                    "platform.work",
                    "platform.journal",
                    "platform.data",
                    "platform.document",
                    "platform.sheet",
                    "platform.register",
                    "platform.backup",
                    "kit",
                    "shell",
                    "security",
                    "journal",
                    "backup",
                    "desk",
                    "policy",
                    "school",
                    "people",
                    "scan",
                    "notice",
                    "consent",
                    "publication",
                    "app");

    private BuildingOrder() {}

    /** The place of the part to which a package belongs; -1 when it belongs to none. */
    static int place(String packageName) {
        for (int i = 0; i < PARTS.size(); i++) {
            String part = "ca.aval." + PARTS.get(i);
            if (packageName.equals(part) || packageName.startsWith(part + ".")) {
                return i;
            }
        }
        return -1;
    }
}
