package ca.aval.people.roster;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.EngagementType;
import ca.aval.platform.text.SearchKey;

import java.util.List;
import java.util.Map;

/** The words that French and English staff lists put in their cells, by how they begin. */
final class StaffWords {
    private static final Map<EngagementType, List<String>> ENGAGEMENTS =
            Map.of(
                    EngagementType.STUDENT_TEACHER, List.of("stagiaire", "student teacher"),
                    EngagementType.SUBSTITUTE, List.of("suppl", "substitut", "occasional"),
                    EngagementType.VOLUNTEER, List.of("benevole", "volunteer"),
                    EngagementType.CONTRACTOR, List.of("contractuel", "contractor"));
    private static final List<String> TEACHERS =
            List.of("enseign", "teacher", "suppl", "titulaire", "professeur");
    private static final List<String> MANAGERS =
            List.of("direct", "principal", "vice principal", "gestionnaire", "manager", "cadre");
    private static final List<String> PROFESSIONALS =
            List.of(
                    "orthopedagogue",
                    "orthophoniste",
                    "psycho",
                    "conseill",
                    "bibliothecaire",
                    "ergotherapeute",
                    "travail social",
                    "counsel",
                    "consultant",
                    "social worker",
                    "speech");

    private StaffWords() {}

    static EngagementType engagement(StaffLine line) {
        String said = SearchKey.of(line.status() == null ? "" : line.status());
        return ENGAGEMENTS.entrySet().stream()
                .filter(known -> begins(said, known.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(EngagementType.EMPLOYEE);
    }

    static EmployeeCategory category(StaffLine line) {
        return switch (engagement(line)) {
            case EMPLOYEE, SUBSTITUTE -> byTitle(line);
            default -> EmployeeCategory.OUTSIDE;
        };
    }

    private static EmployeeCategory byTitle(StaffLine line) {
        String title = SearchKey.of(line.title() == null ? "" : line.title());
        if (begins(title, TEACHERS)) {
            return EmployeeCategory.TEACHER;
        }
        if (begins(title, MANAGERS)) {
            return EmployeeCategory.MANAGER;
        }
        return begins(title, PROFESSIONALS)
                ? EmployeeCategory.PROFESSIONAL
                : EmployeeCategory.SUPPORT;
    }

    private static boolean begins(String said, List<String> words) {
        return words.stream().anyMatch(said::startsWith);
    }
}
