package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActKindTest {
    @ParameterizedTest
    @CsvSource({
        "CHANGE_PUPIL,CHANGE",
        "RESTORE_PUPIL,CHANGE",
        "CREATE_CAMPAIGN,CHANGE",
        "SEE_PUPIL,VIEW",
        "PRINT_FORMS,PRINT",
        "SAVE_PAPER,PRINT",
        "EXPORTED_LIST,EXPORT",
        "SIGN_IN,SIGN_IN",
        "FAILED_SIGN_INS,SIGN_IN",
        "BACK_UP,SAFETY",
        "KEEP_ON_DESK,OWN_DESK",
        "DO_MAGIC,CHANGE"
    })
    void eachActIsOfItsKind(String act, ActKind kind) {
        assertEquals(kind, ActKind.of(act));
    }
}
