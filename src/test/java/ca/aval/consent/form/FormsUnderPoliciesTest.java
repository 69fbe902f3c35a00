package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.LocalText;
import ca.aval.policy.law.Jurisdiction;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.LegalParameter;
import ca.aval.policy.law.SigningRule;
import ca.aval.policy.profile.PolicyProfile.Law;
import ca.aval.policy.profile.Wording.Own;
import ca.aval.policy.profile.Wording.Person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The same pupil under the five boards' policies and the law alone of each province. */
class FormsUnderPoliciesTest {
    /** Words with bars between them; those of the policy's own line count too. */
    @ParameterizedTest
    @CsvSource({
        "quebec, A-2.1|élève|école, cégep|CPE|P-39.1|Avis de collecte|Règle suivie.",
        "ontario, Avis de collecte|élève|école|Loi sur l’éducation, cégep|CPE|A-2.1|Règle suivie.",
        "cspne, Avis de collecte|élève|Règle suivie.|17 juin 2022, cégep|CPE|A-2.1|R-SG-06",
        "de-la-jonquiere, A-2.1|élève|R-SG-06|6.2.1|secrétariat général, cégep|CPE|Avis de"
                + " collecte",
        "viamonde, Avis de collecte|élève|3.2.2, cégep|CPE|A-2.1|R-SG-06",
        "cpe-premier-pas, P-39.1|enfant|Le CPE|5-ii|direction générale, "
                + "élève|école|A-2.1|cégep|bulletin|album|secrétariat|scolaire",
        "cegep-drummondville, A-2.1|personne étudiante|Le cégep|3.2.3, "
                + "élève|école|CPE|P-39.1|bulletin|album|demande de retrait|à moins",
    })
    void eachFormSaysItsOwnWordsAndNoneOfAnother(String code, String says, String saysNot) {
        String form = said(code, Language.FRENCH);
        for (String word : says.split("[|]")) {
            assertTrue(has(form, word), code + " lacks " + word + "\n" + form);
        }
        for (String word : saysNot.split("[|]")) {
            assertFalse(has(form, word), code + " says " + word + "\n" + form);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quebec, student|school|c. A-2.1, college|childcare|P-39.1|Rule followed.",
        "ontario, student|Notice of collection|Education Act,"
                + " pupil|college|childcare|A-2.1|Rule followed.",
        "cspne, student|Notice of collection|June 17, pupil|college|childcare|A-2.1",
        "de-la-jonquiere, student|school|A-2.1|R-SG-06, college|childcare|Notice of collection",
        "viamonde, student|Notice of collection|3.2.2, pupil|college|childcare|A-2.1",
        "cpe-premier-pas, child|The childcare centre|P-39.1|5-ii, "
                + "pupil|student|school|college|A-2.1|report card|yearbook",
        "cegep-drummondville, student|The college|A-2.1|3.2.3, "
                + "pupil|school |childcare|P-39.1|report card|yearbook|unless you ask",
    })
    void soDoesItInEnglish(String code, String says, String saysNot) {
        String form = said(code, Language.ENGLISH).replace("school year", "year");
        for (String word : says.split("[|]")) {
            assertTrue(has(form, word), code + " lacks " + word + "\n" + form);
        }
        for (String word : saysNot.split("[|]")) {
            assertFalse(has(form, word), code + " says " + word + "\n" + form);
        }
    }

    @Test
    void sevenPoliciesGiveSevenForms() {
        for (Language language : Language.values()) {
            Set<String> forms = new HashSet<>();
            PolicyForms.codes().forEach(code -> forms.add(said(code, language)));
            assertEquals(7, forms.size());
        }
    }

    @Test
    void silenceIsANoUnderEachPolicy() {
        for (String code : PolicyForms.codes()) {
            assertTrue(has(said(code, Language.FRENCH), "ligne vide compte comme un non"), code);
            assertTrue(has(said(code, Language.ENGLISH), "blank line counts as a no"), code);
        }
    }

    @Test
    void ageAndLawSayWhoSigns() {
        LocalDate day = PolicyForms.RETURN_BY;
        for (String code : PolicyForms.codes()) {
            FormPolicy policy = PolicyForms.policy(code);
            boolean ontario = policy.jurisdiction().code().equals("ontario");
            SigningRule both = ontario ? SigningRule.GUARDIAN : SigningRule.PUPIL_AND_GUARDIAN;
            assertEquals(both, policy.signingRule(day.minusYears(15), day), code);
            assertEquals(SigningRule.PUPIL, policy.signingRule(day.minusYears(18), day), code);
            assertEquals(ontario ? 2 : 3, policy.rules().size(), code);
        }
    }

    @Test
    void theWordForThePersonLeavesTheBodyAndTheSignaturesAlone() {
        FormPolicy cegep = PolicyForms.policy("cegep-drummondville");
        FormPolicy pupils =
                new FormPolicy(
                        cegep.jurisdiction(),
                        cegep.law(),
                        cegep.institution(),
                        Person.PUPIL,
                        cegep.line(),
                        cegep.pageApprover(),
                        cegep.uses(),
                        cegep.takedownBusinessDays(),
                        cegep.texts(),
                        cegep.origin());
        assertEquals(cegep.whoSigns(), pupils.whoSigns());
        var texts = FormWording.of(pupils, Language.FRENCH).texts(SigningRule.PUPIL_AND_GUARDIAN);
        assertEquals("Élève", texts.get("pupil"));
        assertEquals("Programme et groupe", texts.get("levelAndGroup"));
        assertEquals("Réservé au cégep", texts.get("office"));
    }

    @Test
    void anOfficeThatIsCalledByItsLettersKeepsThemLarge() {
        FormPolicy board = PolicyForms.policy("viamonde");
        FormPolicy letters =
                new FormPolicy(
                        board.jurisdiction(),
                        board.law(),
                        board.institution(),
                        board.person(),
                        board.line(),
                        new LocalText("SCRP", "CRS"),
                        board.uses(),
                        board.takedownBusinessDays(),
                        board.texts(),
                        board.origin());
        assertTrue(has(rights(letters, Language.FRENCH), "SCRP"));
        assertTrue(has(rights(letters, Language.ENGLISH), "CRS"));
        assertTrue(has(rights(board, Language.FRENCH), "direction exécutive"));
    }

    private static String rights(FormPolicy policy, Language language) {
        return FormWording.of(policy, language).data().toString();
    }

    /** Several policies say that it is not the principal, or not the principal alone. */
    @Test
    void aPolicyFormDoesNotSayWhoAuthorizesThosePeople() {
        for (String code : PolicyForms.codes()) {
            boolean law = PolicyForms.policy(code).isLawAlone();
            assertEquals(law, code.equals("quebec") || code.equals("ontario"), code);
            String french = said(code, Language.FRENCH);
            String english = said(code, Language.ENGLISH);
            assertTrue(has(french, law ? "autorisées par la direction les" : "autorisées les"));
            assertTrue(has(english, law ? "authorized by the principal" : "authorized record"));
        }
    }

    /** Ten lines turn the notice into the short one, which both pages then carry back. */
    @Test
    void noPolicyTipsASchoolWithOneAccountIntoTheShortNotice() {
        for (String code : PolicyForms.codes()) {
            int uses = PolicyForms.order(code, Language.FRENCH).uses().size();
            assertTrue(uses <= PageSplit.ANSWERS_ROWS, code + " " + uses);
        }
    }

    @Test
    void theShortNoticeSaysTheSameInBothLanguagesAndKeepsTheNoticeOfCollection() {
        for (String code : PolicyForms.codes()) {
            String french = said(shortened(code, Language.FRENCH));
            String english = said(shortened(code, Language.ENGLISH));
            assertFalse(has(french, "Qui autorise les pages"), code);
            assertFalse(has(english, "Who authorizes official pages"), code);
            boolean line = PolicyForms.policy(code).line() != null;
            assertEquals(line, has(french, "Règle suivie."), code);
            assertEquals(line, has(english, "Rule followed."), code);
            boolean notice = code.equals("cspne") || code.equals("viamonde");
            assertEquals(notice, has(french, "par. 29(2)"), code);
            assertEquals(notice, has(english, "s. 29(2)"), code);
        }
    }

    private static ConsentSheet shortened(String code, Language language) {
        FormPolicy policy = PolicyForms.policy(code);
        SheetOrder order = PolicyForms.order(code, language);
        var uses = Specimens.USES.under(policy).all(order.school()).subList(0, 12);
        return Specimens.sheet(
                Specimens.order(
                        order.school(), order.pupil(), uses, language, order.rule(), policy),
                null);
    }

    @Test
    void theLawSaysByWhenWhatIsOnlineIsReviewed() {
        Jurisdiction quebec = Jurisdictions.of("quebec");
        assertEquals("30 septembre 2027", reviewed(quebec));
        Jurisdiction sooner =
                new Jurisdiction(
                        "quebec",
                        "QC",
                        quebec.parameters().stream()
                                .map(p -> p.code().equals("REVIEW_ONLINE_DAYS") ? in31Days(p) : p)
                                .toList());
        assertEquals("31 juillet 2027", reviewed(sooner));
    }

    private static LegalParameter in31Days(LegalParameter p) {
        return new LegalParameter(
                p.code(), p.group(), 31, p.unit(), p.text(), p.source(), null, null);
    }

    private static String reviewed(Jurisdiction law) {
        ConsentSheet sheet =
                Specimens.sheet(
                        Specimens.order(
                                Specimens.grandsPins(),
                                Specimens.noah(),
                                Specimens.USES.defaults(Specimens.grandsPins()),
                                Language.FRENCH,
                                SigningRule.GUARDIAN,
                                FormPolicy.ofLaw(law)),
                        null);
        String said = said(sheet);
        return said.replaceFirst("(?s).*sans nouvel accord, d’ici le ([^.]*)[.].*", "$1");
    }

    @ParameterizedTest
    @CsvSource({
        "Sciences humaines, Sciences humaines",
        "Techniques de travail social, Techniques de travail social",
        "Techniques de comptabilité et de gestion en alternance travail-études au campus de"
                + " la Haute-Rive, Techniques",
    })
    void aLongProgrammeKeepsToItsPlace(String programme, String shown) {
        ConsentSheet sheet =
                Specimens.sheet(
                        PolicyForms.order(
                                "cegep-drummondville",
                                Language.FRENCH,
                                PolicyForms.alix(2011, programme, "1042")),
                        null);
        var fact = Objects.requireNonNull(sheet.identity().third());
        TextFit fit = new TextFit(ConsentFormPrinter.FORM);
        assertTrue(fact.value().startsWith(shown), fact.value());
        assertTrue(fact.value().endsWith("1042"), fact.value());
        String style = sheet.identity().style();
        assertTrue(
                sheet.identity().tall()
                        ? fit.height(style, fact.value(), 129) <= 30
                        : fit.oneLine(style, fact.value(), 129),
                fact.value());
    }

    @Test
    void theUsesAreThoseOfThePolicyAndTheSchoolsOwnAccounts() {
        for (String code : PolicyForms.codes()) {
            List<String> asked =
                    PolicyForms.order(code, Language.FRENCH).uses().stream()
                            .map(ConsentUse::code)
                            .toList();
            assertTrue(asked.containsAll(PolicyForms.policy(code).uses()), code);
            assertTrue(asked.contains("SCHOOL_SOCIAL/FACEBOOK/1"), code);
            assertEquals("LOCAL_MEDIA", asked.getLast(), code);
        }
    }

    @Test
    void theFormKeepsUnderWhichPolicyItWasMade() {
        for (String code : PolicyForms.codes()) {
            FormVersionText text =
                    FormVersionText.of(
                            FormWording.of(PolicyForms.policy(code), Language.FRENCH),
                            PolicyForms.order(code, Language.FRENCH).uses());
            FormWording kept = FormVersionText.read(text.json()).wording();
            FormPolicy.Origin origin = kept.policy().orElseThrow();
            assertEquals(code, origin.code());
            assertEquals("0".repeat(64), origin.sha256());
            assertEquals(PolicyForms.policy(code).whoSigns(), kept.whoSigns());
        }
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void everyPersonUnderEveryLawFitsOnPaper(Person person) {
        LocalText line = new LocalText("Politique 12, article 3.", "Policy 12, section 3.");
        for (String law : List.of("quebec", "ontario", "generic")) {
            for (Law kind : Law.values()) {
                FormPolicy policy = Policies.of(law, kind, person, line);
                for (Language language : Language.values()) {
                    for (SigningRule rule : policy.rules()) {
                        for (int count : new int[] {9, 15}) {
                            var uses =
                                    Specimens.USES
                                            .under(policy)
                                            .all(Specimens.grandsPins())
                                            .subList(0, count);
                            ConsentSheet sheet =
                                    Specimens.sheet(
                                            Specimens.order(
                                                    Specimens.grandsPins(),
                                                    Specimens.noah(),
                                                    uses,
                                                    language,
                                                    rule,
                                                    policy),
                                            null);
                            assertTrue(
                                    said(sheet).contains(line.in(language)),
                                    law + " " + kind + " " + rule);
                            assertEquals("L06/4.2", sheet.form());
                        }
                    }
                }
            }
        }
    }

    @Test
    void aBoardWordsATextInItsOwnWay() {
        LocalText office = new LocalText("l’accueil <1>", "the front desk");
        LocalText title = new LocalText("Photos {pupil} & {nobody}", "Pictures");
        FormPolicy policy =
                Policies.of(
                        "quebec",
                        Law.PUBLIC_BODY,
                        Person.PUPIL,
                        null,
                        List.of(new Own("theOffice", office), new Own("titleOpening", title)));
        FormWording wording = FormWording.of(policy, Language.FRENCH);
        var texts = wording.texts(SigningRule.GUARDIAN);
        assertEquals("Appelez l’accueil &lt;1&gt;.", texts.get("helpCall"));
        assertEquals("Photos pupil &amp; nobody", texts.get("titleOpening"));
        assertNotEquals("L06/4.1", wording.id());
    }

    private static String said(String code, Language language) {
        return said(Specimens.sheet(PolicyForms.order(code, language), null));
    }

    /** Every word of the form but the names of the school and its addresses. */
    private static String said(ConsentSheet sheet) {
        Set<String> names =
                sheet.letterhead().stream().map(Block::text).collect(Collectors.toSet());
        return sheet.pages().stream()
                        .flatMap(page -> Wording.of(sheet, page).stream())
                        .filter(text -> !names.contains(text))
                        .map(text -> RichText.plain(text).replace('\u00A0', ' '))
                        .map(text -> text.replaceAll("\\S*(@|[.]example|/)\\S*", ""))
                        .collect(Collectors.joining("\n"))
                + String.join(
                        "\n",
                        sheet.words().entrySet().stream()
                                .filter(word -> !word.getKey().equals("logoAlt"))
                                .map(word -> RichText.plain(word.getValue()))
                                .toList());
    }

    private static boolean has(String form, String word) {
        return Arrays.stream(form.split("\n")).anyMatch(line -> line.contains(word));
    }
}
