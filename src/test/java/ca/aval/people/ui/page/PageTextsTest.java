package ca.aval.people.ui.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Capacity;
import ca.aval.people.EmployeeCategory;
import ca.aval.people.EngagementType;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.PupilField;
import ca.aval.people.StaffField;
import ca.aval.people.change.EditRefusal;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.Map;

final class PageTextsTest {
    private final Texts texts = Texts.of(RecordView.class, "page");

    @Test
    void everyConstantHasItsWords() {
        Map<String, Enum<?>[]> all =
                Map.of(
                        "refusal", EditRefusal.values(),
                        "fact", LegalFactKind.values(),
                        "capacity", Capacity.values(),
                        "category", EmployeeCategory.values(),
                        "engagement", EngagementType.values(),
                        "standing", Period.Standing.values(),
                        "holds", Period.Standing.values(),
                        "pupil-field", PupilField.values(),
                        "staff-field", StaffField.values(),
                        "language", Language.values());
        all.forEach(
                (prefix, values) -> {
                    for (Enum<?> value : values) {
                        assertTrue(texts.has(prefix + "." + value.name()), prefix + value);
                    }
                });
    }
}
