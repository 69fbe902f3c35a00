package ca.aval.consent.check;

import ca.aval.consent.check.Alternative.Kind;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what more of a group may do than what was wished. */
final class Alternatives {
    private static final int MOST_PLACES = 3;
    private static final Set<Content> IMAGES =
            EnumSet.of(Content.GROUP_PHOTO, Content.INDIVIDUAL_PHOTO, Content.VIDEO);

    private final PublicationQuestion question;
    private final ConsentUse use;
    private final List<PupilStanding> pupils;
    private final List<Alternative> found = new ArrayList<>();
    private final int allowed;

    /**
     * @param pupils what is known of each that was asked about
     */
    Alternatives(PublicationQuestion question, ConsentUse use, List<PupilStanding> pupils) {
        this.question = question;
        this.use = use;
        this.pupils = pupils;
        allowed = count(question, use);
    }

    /** Whether there is nothing to look for: everybody may. */
    boolean unneeded() {
        return allowed == pupils.size();
    }

    /**
     * All of them: the places where most may appear, then what would do here.
     *
     * @param others the other uses that may be proposed
     */
    List<Alternative> among(List<ConsentUse> others) {
        others.stream()
                .filter(other -> !other.code().equals(use.code()))
                .filter(other -> PublicationCheck.covers(other, question.contents()))
                .map(other -> of(Kind.OTHER_USE, question.in(other.code()), other))
                .filter(this::better)
                .sorted(Comparator.comparingInt(Alternative::allowed).reversed())
                .limit(MOST_PLACES)
                .forEach(found::add);
        if (question.named().compareTo(use.identification()) > 0) {
            propose(Kind.LESS_NAME, question.naming(use.identification()));
        }
        Set<Content> fewer = EnumSet.noneOf(Content.class);
        fewer.addAll(question.contents());
        fewer.retainAll(use.contents());
        if (!fewer.isEmpty() && fewer.size() < question.contents().size()) {
            propose(Kind.FEWER_CONTENTS, question.showing(fewer));
        }
        faceless();
        return List.copyOf(found);
    }

    /** What is there to be had for whoever may know nothing of anybody’s reasons. */
    List<Alternative> plain() {
        faceless();
        return List.copyOf(found);
    }

    /** A picture can be made so; a voice, a work or words always tell whose they are. */
    private void faceless() {
        if (!question.contents().isEmpty() && IMAGES.containsAll(question.contents())) {
            propose(
                    Kind.FACELESS,
                    question.showing(Set.of(Content.FACELESS)).naming(Identification.NONE));
        }
    }

    private void propose(Kind kind, PublicationQuestion instead) {
        Alternative proposed = of(kind, instead, use);
        if (better(proposed)) {
            found.add(proposed);
        }
    }

    private Alternative of(Kind kind, PublicationQuestion instead, ConsentUse there) {
        return new Alternative(kind, instead, there, count(instead, there), pupils.size());
    }

    private boolean better(Alternative proposed) {
        return proposed.allowed() > allowed;
    }

    private int count(PublicationQuestion asked, ConsentUse there) {
        PublicationCheck check =
                new PublicationCheck(there, asked.named(), asked.contents(), other -> false);
        return (int) pupils.stream().filter(p -> check.check(p).denial().isEmpty()).count();
    }
}
