package ca.aval.policy;

/** The shortest text that is a policy, for tests. */
final class SmallPolicy {
    private static final String TEXT =
            """
            schema: 1
            code: CODE
            edition: "EDITION"
            jurisdiction: LAW
            law: PUBLIC_BODY
            identity:
              title: {fr: Médias sociaux, en: Social media}
              organization: {fr: Conseil des Rives, en: Rives Board}
              kind: SCHOOL_BOARD
            acknowledgement: {required: false, onNewVersion: false}
            useAtWork:
              access: {rule: NOT_STATED}
              personal: {equipment: NOT_STATED}
              workEmail: {rule: NOT_STATED}
            platforms: {openList: true}
            pages: {}
            consent:
              minors: {stated: OPT_IN, who: PARENTAL_AUTHORITY, form: EXPLICIT}
              adults: {stated: OPT_IN, form: EXPLICIT}
              takedownBusinessDays: DAYS
            publishing: {}
            contentious: {}
            incidents: {}
            measures: {progression: NONE_STATED}
            witness: {}
            records: {}
            review: {trigger: NOT_STATED}
            wording: {person: PUPIL, gender: EPICENE}
            gaps:
              - code: NO_MEASURES
                effect: NOT_SAID
                text: {fr: Aucune mesure, en: No measure}
            """;

    private SmallPolicy() {}

    static String of(String code, String edition, String law, int days) {
        return TEXT.replace("CODE", code)
                .replace("EDITION", edition)
                .replace("LAW", law)
                .replace("DAYS", String.valueOf(days));
    }

    static PolicyCandidate imported(String text) {
        return new PolicyCandidate("conseil.yaml", text, PolicyVersion.Reason.IMPORTED, null);
    }
}
